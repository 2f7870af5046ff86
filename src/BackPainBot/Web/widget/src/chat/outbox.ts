import type { Activity } from './activity.ts';
import { ServiceError } from './direct-line.ts';
import type { Observable, Observer } from './observable.ts';
import { load, save } from './storage.ts';
import { backoff, pause } from './wait.ts';

const key = 'backpainbot-outbox';

interface Item {
  readonly activity: Activity;
  observer: Observer<string> | undefined;
}

/**
 * Activities on their way to the bot, one at a time and in order. What cannot be sent now waits, here and in the tab's storage, and is sent when it can be:
 * the service knows an activity by its clientActivityID, so that sending it twice does no harm.
 */
export class Outbox {
  readonly #items: Item[] = (load<Activity[]>(key) ?? []).map(activity => ({ activity, observer: undefined }));
  #sending = false;

  /** @param post Sends one activity and gives its id; recovers the conversation by itself. */
  constructor(private readonly post: (activity: Activity) => Promise<string>, private readonly signal: AbortSignal) {}

  get waiting(): number {
    return this.#items.length;
  }

  /** Puts an activity into the box once the observable is subscribed to; unsubscribing takes it out unless it has left. */
  add(activity: Activity): Observable<string> {
    return {
      subscribe: observer => {
        const item: Item = { activity, observer };
        this.#items.push(item);
        this.#keep();
        void this.flush();
        return {
          unsubscribe: () => {
            if (item.observer) {
              this.#drop(item);
            }
          },
        };
      },
    };
  }

  /** Nobody watches any more, but what waits is still sent. */
  detach(): void {
    this.#items.forEach(item => (item.observer = undefined));
  }

  clear(): void {
    this.#items.length = 0;
    this.#keep();
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    if (this.#sending) {
      return;
    }

    this.#sending = true;
    for (let attempt = 0; this.#items[0] && !this.signal.aborted;) {
      const item = this.#items[0];
      try {
        const id = await this.post(item.activity);
        attempt = 0;
        const { observer } = item;
        this.#drop(item);
        observer?.next?.(id);
        observer?.complete?.();
      } catch (error) {
        if (this.signal.aborted) {
          break;
        }

        if (error instanceof ServiceError && error.passing) {
          await pause(backoff(attempt++, error.retryAfterSeconds), this.signal);
        } else {
          const { observer } = item;
          this.#drop(item);
          observer?.error?.(error);
        }
      }
    }

    this.#sending = false;
  }

  #drop(item: Item): void {
    const at = this.#items.indexOf(item);
    if (at >= 0) {
      this.#items.splice(at, 1);
      this.#keep();
    }
  }

  #keep(): void {
    save(key, this.#items.map(item => item.activity));
  }
}
