import type { State } from './connection.ts';
import type { Settings } from './settings.ts';

/** The page around Web Chat: its elements are in chat.html. */
export class View {
  readonly transcript = find('web-chat');
  readonly #status = find('status');
  readonly #statusText = find('status-text');
  readonly #retry = find<HTMLButtonElement>('retry');
  readonly #notice = find('notice');
  readonly #question = find<HTMLDialogElement>('restart-question');

  constructor(private readonly settings: Settings) {}

  onClick(id: 'restart' | 'download' | 'close' | 'retry', run: () => void): void {
    find(id).addEventListener('click', run);
  }

  showState(state: State, waiting: number): void {
    const { words } = this.settings;
    const text = {
      connecting: words.connecting,
      reconnecting: words.reconnecting,
      offline: words.offline,
      busy: words.busy,
      down: words.server_down,
      online: '',
    }[state];
    document.documentElement.dataset['state'] = state;
    this.#statusText.textContent = text && waiting > 0 && state !== 'connecting' ? `${text} ${words.waiting}` : text;
    this.#status.hidden = !text;
    this.#retry.hidden = state !== 'down';
  }

  /** A word to the visitor that stays until they next send something. */
  notify(text: string): void {
    this.#notice.textContent = text;
    this.#notice.hidden = !text;
  }

  /** Asks before a conversation is left. */
  askRestart(): Promise<boolean> {
    const dialog = this.#question;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise(resolve => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }));
  }

  saveFile(name: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

function find<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`The page has no element "${id}".`);
  }

  return element as T;
}
