const alarm = new EventTarget();

/** Ends every pause. */
export function wakeUp(): void {
  alarm.dispatchEvent(new Event('ring'));
}

/** Waits; ends early when the browser comes back online, at a wake-up, or when the signal fires. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      alarm.removeEventListener('ring', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    alarm.addEventListener('ring', done);
    signal.addEventListener('abort', done);
  });
}

/** Milliseconds before the next attempt: longer each time up to half a minute, and never the same for all visitors. */
export function backoff(attempt: number, atLeastSeconds = 0): number {
  const longest = Math.min(30_000, 500 * 2 ** attempt);
  return Math.max(longest * (0.5 + Math.random() / 2), Math.min(atLeastSeconds, 60) * 1000);
}
