import type { ActivitySet } from './activity.ts';

/** An answer of the service that is not the wanted one. Status 0: no answer came. */
export class ServiceError extends Error {
  constructor(readonly status: number, readonly retryAfterSeconds = 0) {
    super(status === 0 ? 'The chat service did not answer.' : `The chat service answered ${status}.`);
  }

  /** The same call may succeed later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }

  get unauthorized(): boolean {
    return this.status === 401 || this.status === 403;
  }
}

export interface Conversation {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl?: string;
  /** The service has begun this conversation just now. */
  readonly isNew?: boolean;
}

const timeout = 20_000;

/** A token for the page: of a new conversation, or of the caller's own on showing its token. */
export function getToken(own?: string): Promise<Conversation> {
  return call<Conversation>('POST', '/api/token', own);
}

/** The calls of Direct Line 3.0 that a client makes. */
export class DirectLine {
  readonly #base = '/v3/directline';

  constructor(public token: string, public conversationId: string) {}

  /** Starts the token's conversation, or takes it up again. */
  start(): Promise<Conversation> {
    return call<Conversation>('POST', `${this.#base}/conversations`, this.token, {});
  }

  reconnect(watermark: string): Promise<Conversation> {
    return call<Conversation>('GET', `${this.#path}?watermark=${encodeURIComponent(watermark)}`, this.token);
  }

  refresh(): Promise<Conversation> {
    return call<Conversation>('POST', `${this.#base}/tokens/refresh`, this.token);
  }

  read(watermark: string): Promise<ActivitySet> {
    return call<ActivitySet>('GET', `${this.#path}/activities?watermark=${encodeURIComponent(watermark)}`, this.token);
  }

  async post(activity: unknown): Promise<string> {
    return (await call<{ id: string }>('POST', `${this.#path}/activities`, this.token, activity)).id;
  }

  get #path(): string {
    return `${this.#base}/conversations/${encodeURIComponent(this.conversationId)}`;
  }
}

async function call<T>(method: string, path: string, token?: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = {};
  if (token) {
    headers['authorization'] = `Bearer ${token}`;
  }

  if (body !== undefined) {
    headers['content-type'] = 'application/json';
  }

  let response: Response;
  try {
    response = await fetch(path, {
      method, headers, signal: AbortSignal.timeout(timeout), cache: 'no-store', credentials: 'omit', ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ServiceError(0);
  }

  if (!response.ok) {
    throw new ServiceError(response.status, Number(response.headers.get('retry-after')) || 0);
  }

  try {
    const answer = (await response.json()) as T;
    return response.status === 201 ? { ...answer, isNew: true } : answer;
  } catch {
    throw new ServiceError(0);
  }
}
