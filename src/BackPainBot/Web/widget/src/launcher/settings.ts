import { parseColor } from '../shared/colors.ts';

export interface Words {
  readonly open: string;
  readonly close: string;
  readonly unread: string;
  readonly title: string;
  readonly loading: string;
  readonly unavailable: string;
  readonly unavailable_link: string;
}

/** What the server puts into widget.js. */
export interface ServerSettings {
  readonly label: string | null;
  readonly title: string | null;
  readonly color: string;
  readonly position: string;
  readonly locale: string;
  readonly words: Readonly<Record<string, Words>>;
}

export interface Settings {
  /** Origin of the bot. */
  readonly origin: string;
  readonly label: string;
  readonly title: string;
  readonly color: string;
  readonly side: 'left' | 'right';
  readonly locale: string;
  readonly openAtStart: boolean;
  readonly words: Words;
}

/** The site's data attributes over the server's settings. What is wrong is left out, with a word on the console that says how to mend it. */
export function readSettings(server: ServerSettings, script: HTMLScriptElement | null, warn: (text: string) => void): Settings {
  const data = script?.dataset ?? {};
  const origin = script?.src ? new URL(script.src).origin : location.origin;
  const known = ['color', 'position', 'locale', 'label', 'title', 'open'];
  for (const name of Object.keys(data).filter(name => !known.includes(name))) {
    warn(`data-${name} is not an option. Options are: ${known.map(option => `data-${option}`).join(', ')}.`);
  }

  const choose = <T extends string>(name: string, options: readonly T[], fallback: T): T => {
    const value = data[name]?.trim();
    if (value === undefined || options.includes(value as T)) {
      return (value as T | undefined) ?? fallback;
    }

    warn(`data-${name}="${value}" is not known, so it is "${fallback}". Write one of: ${options.join(', ')}.`);
    return fallback;
  };

  const text = (name: string, longest: number, fallback: string): string => {
    const value = data[name]?.trim();
    if (value === undefined || (value.length > 0 && value.length <= longest)) {
      return value ?? fallback;
    }

    warn(`data-${name} must have 1 to ${longest} characters, so it is "${fallback}".`);
    return fallback;
  };

  const locale = chooseLocale(data['locale'], server, warn);
  const words = server.words[locale] as Words;
  return {
    origin,
    label: text('label', 60, server.label ?? words.open),
    title: text('title', 60, server.title ?? words.title),
    color: chooseColor(data['color'], server.color, warn),
    side: choose('position', ['left', 'right'], server.position === 'left' ? 'left' : 'right'),
    locale,
    openAtStart: choose('open', ['true', 'false'], 'false') === 'true',
    words,
  };
}

function chooseColor(value: string | undefined, fallback: string, warn: (text: string) => void): string {
  if (value === undefined || parseColor(value)) {
    return value?.trim() ?? fallback;
  }

  warn(`data-color="${value}" is not a colour that the widget reads, so it is ${fallback}. Write it as #rrggbb, such as "#0b5c6b".`);
  return fallback;
}

function chooseLocale(value: string | undefined, server: ServerSettings, warn: (text: string) => void): string {
  const known = Object.keys(server.words);
  const match = (wanted: string): string | undefined =>
    known.find(locale => locale.toLowerCase() === wanted.toLowerCase())
    ?? known.find(locale => locale.split('-')[0]?.toLowerCase() === wanted.split('-')[0]?.toLowerCase());
  if (value === undefined) {
    return match(document.documentElement.lang) ?? server.locale;
  }

  const found = match(value.trim());
  if (!found) {
    warn(`data-locale="${value}" is not a language of this bot, so it is "${server.locale}". Write one of: ${known.join(', ')}.`);
  }

  return found ?? server.locale;
}
