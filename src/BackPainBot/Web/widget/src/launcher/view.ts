import { parseColor, textOn, type Color } from '../shared/colors.ts';
import type { Settings } from './settings.ts';
import { styles } from './styles.ts';

/** The launcher's elements, in a shadow tree of their own. */
export interface View {
  readonly host: HTMLElement;
  readonly frameBox: HTMLElement;
  readonly launcher: HTMLButtonElement;
  readonly badge: HTMLElement;
  readonly panel: HTMLDialogElement;
  readonly cover: HTMLElement;
  readonly coverText: HTMLElement;
  readonly coverLink: HTMLAnchorElement;
  readonly coverClose: HTMLButtonElement;
}

export function createView(settings: Settings): View {
  const host = document.createElement('backpainbot-widget');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const box = element('div', settings.side);
  const color = parseColor(settings.color) as Color;
  box.lang = settings.locale;
  box.style.setProperty('--color', settings.color);
  box.style.setProperty('--text', textOn(color));

  const launcher = element('button', 'launcher');
  launcher.type = 'button';
  launcher.setAttribute('aria-expanded', 'false');
  launcher.setAttribute('aria-haspopup', 'dialog');
  launcher.setAttribute('aria-controls', 'panel');
  const label = element('span', 'when-closed');
  label.textContent = settings.label;
  const badge = element('span', 'badge');
  const bubble = icon('M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 9.5h8M8 13h5', 'when-closed');
  const cross = icon('M6 6l12 12M18 6L6 18', 'when-open');
  launcher.append(bubble, cross, label, badge);

  const panel = element('dialog', '');
  panel.id = 'panel';
  panel.setAttribute('aria-label', settings.title);
  const frameBox = element('div', 'frame');
  frameBox.style.height = '100%';
  const cover = element('div', 'cover');
  const coverText = element('p', '');
  coverText.setAttribute('role', 'status');
  const coverLink = element('a', '');
  coverLink.href = new URL('/chat', settings.origin).href;
  coverLink.target = '_blank';
  coverLink.rel = 'noopener';
  coverLink.textContent = settings.words.unavailable_link;
  coverLink.hidden = true;
  const coverClose = element('button', '');
  coverClose.type = 'button';
  coverClose.textContent = settings.words.close;
  cover.append(coverText, coverLink, coverClose);
  panel.append(frameBox, cover);

  box.append(panel, launcher);
  root.append(box);
  return { host, frameBox, launcher, badge, panel, cover, coverText, coverLink, coverClose };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  if (name) {
    created.className = name;
  }

  return created;
}

function icon(path: string, name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', name);
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
