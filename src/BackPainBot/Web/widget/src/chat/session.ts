import { load, remove, save } from './storage.ts';

const key = 'backpainbot-session';

/** This tab's conversation, so that it outlives a reload and goes along to other pages of the site. */
export interface Session {
  readonly token: string;
  readonly conversationId: string;
}

export function loadSession(): Session | undefined {
  const session = load<Session>(key);
  return session && secondsLeft(session.token) > 5 ? session : undefined;
}

export function saveSession(session: Session): void {
  save(key, session);
}

export function forgetSession(): void {
  remove(key);
}

/** Seconds until a token expires, by its own claim. */
export function secondsLeft(token: string): number {
  try {
    const claims = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as { exp?: number };
    return (claims.exp ?? 0) - Date.now() / 1000;
  } catch {
    return 0;
  }
}
