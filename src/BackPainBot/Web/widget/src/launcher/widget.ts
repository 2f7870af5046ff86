import type { FromFrame } from '../shared/messages.ts';
import { Frame } from './frame.ts';
import { readSettings, type ServerSettings, type Settings } from './settings.ts';
import { createView, type View } from './view.ts';

/** The server puts its settings here. */
declare const BACKPAINBOT_SETTINGS: ServerSettings;

const openKey = 'backpainbot-open';
const small = matchMedia('(max-width: 599px), (max-height: 479px)');

class Widget {
  readonly #view: View;
  #frame: Frame | undefined;

  constructor(private readonly settings: Settings) {
    const view = this.#view = createView(settings);
    view.launcher.addEventListener('click', () => (view.panel.open ? this.close() : this.open(true)));
    view.coverClose.addEventListener('click', () => this.close());
    view.panel.addEventListener('cancel', event => {
      event.preventDefault();
      this.close();
    });
    view.host.addEventListener('keydown', event => {
      if (event.key === 'Escape' && view.panel.open) {
        this.close();
      }
    });
    small.addEventListener('change', () => this.#fit());
    document.body.append(view.host);
    if ((settings.openAtStart || remembered()) && !small.matches) {
      this.open(false);
    }
  }

  open(focus: boolean): void {
    const { launcher, badge } = this.#view;
    this.#show(focus);
    launcher.parentElement?.classList.add('open');
    launcher.setAttribute('aria-expanded', 'true');
    launcher.setAttribute('aria-label', this.settings.words.close);
    badge.textContent = '';
    remember(true);
    if (!this.#frame) {
      this.#load();
    }

    this.#frame?.tell({ say: 'opened', focus });
    if (focus) {
      (this.#view.cover.hidden ? this.#frame?.element : this.#view.coverClose)?.focus();
    }
  }

  close(): void {
    const { panel, launcher } = this.#view;
    panel.close();
    launcher.parentElement?.classList.remove('open');
    launcher.setAttribute('aria-expanded', 'false');
    launcher.removeAttribute('aria-label');
    remember(false);
    this.#frame?.tell({ say: 'closed' });
    launcher.focus();
  }

  /** On a small screen the chat is all there is, so the page behind it is out of reach; elsewhere both stay usable. */
  #show(focus: boolean): void {
    const { panel } = this.#view;
    panel.classList.toggle('full', small.matches);
    if (small.matches) {
      panel.showModal();
    } else if (focus) {
      panel.show();
    } else {
      // Without the method, which would take the focus from where the visitor is.
      panel.open = true;
    }
  }

  #fit(): void {
    if (this.#view.panel.open) {
      this.#view.panel.close();
      this.#show(false);
    }
  }

  #load(): void {
    const { cover, coverText, coverLink, frameBox, coverClose } = this.#view;
    coverText.textContent = this.settings.words.loading;
    this.#frame = new Frame(this.settings, message => this.#hear(message), () => {
      coverText.textContent = this.settings.words.unavailable;
      coverLink.hidden = false;
      cover.hidden = false;
      this.#frame?.element.remove();
      this.#frame = undefined;
      coverClose.focus();
      console.warn(
        `BackPainBot: the chat at ${this.settings.origin} did not load. If this is the site ${location.origin} for the first time, add it to `
        + 'DirectLine:AllowedOrigins in the bot\'s configuration; if the site has a Content-Security-Policy, allow the bot\'s origin in frame-src.');
    });
    cover.hidden = false;
    frameBox.replaceChildren(this.#frame.element);
  }

  #hear(message: FromFrame): void {
    switch (message.say) {
      case 'ready':
        if (this.#view.host.shadowRoot?.activeElement === this.#view.coverClose) {
          this.#frame?.element.focus();
        }

        this.#view.cover.hidden = true;
        break;
      case 'close':
        this.close();
        break;
      case 'unread':
        this.#unread(message.count);
        break;
    }
  }

  #unread(count: number): void {
    const { badge, launcher, panel } = this.#view;
    if (!panel.open && Number.isInteger(count) && count > 0) {
      badge.textContent = count > 9 ? '9+' : String(count);
      launcher.setAttribute('aria-label', `${this.settings.label}, ${this.settings.words.unread.replace('${count}', String(count))}`);
    }
  }
}

/** Whether the chat was open when the visitor came from another page of the site; that is all that is kept here. */
function remembered(): boolean {
  try {
    return sessionStorage.getItem(openKey) === '1';
  } catch {
    return false;
  }
}

function remember(open: boolean): void {
  try {
    sessionStorage.setItem(openKey, open ? '1' : '0');
  } catch {
    // The browser keeps nothing for this site: then the chat is simply closed on the next page.
  }
}

function start(): void {
  if (document.querySelector('backpainbot-widget')) {
    console.warn('BackPainBot: widget.js is on this page twice; one is enough.');
    return;
  }

  new Widget(readSettings(BACKPAINBOT_SETTINGS, script, text => console.warn(`BackPainBot: ${text}`)));
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : document.querySelector<HTMLScriptElement>('script[src$="/widget.js"]');
if (document.body) {
  start();
} else {
  addEventListener('DOMContentLoaded', start);
}
