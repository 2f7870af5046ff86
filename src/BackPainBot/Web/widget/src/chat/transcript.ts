import type { Activity } from './activity.ts';
import type { Settings } from './settings.ts';

/** The conversation as plain text: who said what, with the addresses of links and sources written out. */
export function toText(activities: readonly Activity[], settings: Settings, now: Date): string {
  const { words, locale } = settings;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const latest = new Map(activities.map((activity, index) => [activity.id ?? String(index), activity]));
  const parts = [`${words.download_heading}\n${day.format(now)}`];
  for (const activity of latest.values()) {
    const text = said(activity);
    if (text) {
      const speaker = activity.from?.role === 'user' ? words.you : words.bot;
      const at = activity.timestamp ? ` (${time.format(new Date(activity.timestamp))})` : '';
      parts.push(`${speaker}${at}:\n${text}`);
    }
  }

  return `${parts.join('\n\n')}\n`;
}

function said(activity: Activity): string {
  if (activity.type !== 'message' || activity.channelData?.postBack) {
    return '';
  }

  const text = activity.channelData?.messageBack?.displayText ?? activity.text ?? '';
  const cards = (activity.attachments ?? []).map(attachment => cardText(attachment.content)).filter(Boolean);
  return [plain(text), ...cards].filter(Boolean).join('\n\n');
}

/** Markdown with its marks taken off; link definitions and links keep their addresses. */
export function plain(markdown: string): string {
  return markdown
    .replace(/^\[(\d+)\]:\s*(\S+)\s*"(.*)"\s*$/gm, '[$1] $3: $2')
    .replace(/\[([^\]]+)\]\((\S+?)\)/g, '$1 ($2)')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .trim();
}

interface Element {
  readonly text?: string;
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly body?: readonly Element[];
  readonly items?: readonly Element[];
}

function cardText(content: unknown): string {
  const lines = (element: Element): string[] => [
    ...(element.text ? [plain(element.text)] : []),
    ...(element.facts ?? []).map(fact => `${fact.title}: ${fact.value}`),
    ...[...(element.body ?? []), ...(element.items ?? [])].flatMap(lines),
  ];
  return typeof content === 'object' && content !== null ? lines(content as Element).join('\n') : '';
}
