import { receive, send, type FromFrame, type FromHost } from '../shared/messages.ts';
import type { Settings } from './settings.ts';

/** Longest wait for the chat to say that it is there; on the slowest phone networks it takes a while. */
const patience = 30_000;

/** Wait after the frame has loaded: then the chat has either spoken, or something else was loaded, such as the browser's page for a site that may not embed it. */
const graceAfterLoad = 5_000;

/** The chat in its frame, on the bot's own origin. */
export class Frame {
  readonly element = document.createElement('iframe');
  #ready = false;
  #waiting: FromHost | undefined;

  constructor(private readonly settings: Settings, hear: (message: FromFrame) => void, fail: () => void) {
    const address = new URL('/widget/frame', settings.origin);
    address.searchParams.set('host', location.origin);
    address.searchParams.set('locale', settings.locale);
    address.searchParams.set('color', settings.color);
    address.searchParams.set('title', settings.title);
    this.element.src = address.href;
    this.element.title = settings.title;
    this.element.allow = 'clipboard-write';

    const giveUp = (): void => {
      if (!this.#ready) {
        fail();
      }
    };
    const longest = setTimeout(giveUp, patience);
    this.element.addEventListener('load', () => setTimeout(giveUp, graceAfterLoad));
    addEventListener('message', event => {
      const message = receive<FromFrame>(event, this.element.contentWindow, settings.origin);
      if (!message) {
        return;
      }

      if (message.say === 'ready') {
        clearTimeout(longest);
        this.#ready = true;
        if (this.#waiting) {
          this.tell(this.#waiting);
        }
      }

      hear(message);
    });
  }

  tell(message: FromHost): void {
    if (this.#ready && this.element.contentWindow) {
      send(this.element.contentWindow, this.settings.origin, message);
    } else {
      this.#waiting = message;
    }
  }
}
