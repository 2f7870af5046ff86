/** What the page of the site and the chat in its frame tell each other: whether the chat shows, and how much is unread. Never a word of the conversation. */

const mark = 'backpainbot';

export type FromFrame = { readonly say: 'ready' } | { readonly say: 'close' } | { readonly say: 'unread'; readonly count: number };

export type FromHost = { readonly say: 'opened'; readonly focus: boolean } | { readonly say: 'closed' };

export function send(target: Window, origin: string, message: FromFrame | FromHost): void {
  target.postMessage({ [mark]: message }, origin);
}

/** The message of an event that came from just this window at just this origin, else undefined. */
export function receive<T extends FromFrame | FromHost>(event: MessageEvent<unknown>, source: Window | null, origin: string): T | undefined {
  if (event.source !== source || event.origin !== origin || typeof event.data !== 'object' || event.data === null) {
    return undefined;
  }

  const message = (event.data as Record<string, unknown>)[mark];
  return typeof message === 'object' && message !== null && 'say' in message ? (message as T) : undefined;
}
