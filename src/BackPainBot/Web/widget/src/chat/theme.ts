import { parseColor, readableOn, textOn, toHex, type Color } from '../shared/colors.ts';

/** The strongest backgrounds in the chat's style sheet, on which the clinic's colour has to read. */
const light: Color = [232, 237, 240];
const dark: Color = [45, 52, 59];

/** Hands the clinic's colour to the style sheet, with the shades that read on light and dark backgrounds. */
export function applyColor(text: string): void {
  const color = parseColor(text);
  if (!color) {
    return;
  }

  const { style } = document.documentElement;
  style.setProperty('--brand', toHex(color));
  style.setProperty('--on-brand', textOn(color));
  style.setProperty('--accent-light', toHex(readableOn(color, light)));
  style.setProperty('--accent-dark', toHex(readableOn(color, dark)));
}
