/** What the server writes into the chat's page. */
export interface Settings {
  /** Origin of the page that holds the chat in a frame; null when the chat is the page. */
  readonly host: string | null;
  readonly locale: string;
  readonly title: string;
  readonly color: string;
  readonly words: Words;
}

/** The page's words, from page.lg. */
export interface Words {
  readonly connecting: string;
  readonly reconnecting: string;
  readonly offline: string;
  readonly server_down: string;
  readonly busy: string;
  readonly too_long: string;
  readonly conversation_lost: string;
  readonly new_conversation: string;
  readonly waiting: string;
  readonly try_again: string;
  readonly restart: string;
  readonly restart_question: string;
  readonly restart_yes: string;
  readonly restart_no: string;
  readonly download: string;
  readonly download_heading: string;
  readonly download_file: string;
  readonly close: string;
  readonly type_here: string;
  readonly you: string;
  readonly bot: string;
}

export function readSettings(): Settings {
  return JSON.parse(document.getElementById('settings')?.textContent ?? '') as Settings;
}
