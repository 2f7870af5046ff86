/** A colour as red, green and blue, 0 to 255. */
export type Color = readonly [number, number, number];

/** Reads #rgb or #rrggbb. */
export function parseColor(text: string): Color | undefined {
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim());
  if (!digits) {
    return undefined;
  }

  const six = digits[2] ?? [...(digits[1] ?? '')].map(digit => digit + digit).join('');
  return [0, 2, 4].map(at => parseInt(six.slice(at, at + 2), 16)) as unknown as Color;
}

export function toHex(color: Color): string {
  return `#${color.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(first: Color, second: Color): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on the colour: always at least 4.5 to 1. */
export function textOn(color: Color): '#000000' | '#ffffff' {
  return contrast(color, [255, 255, 255]) >= contrast(color, [0, 0, 0]) ? '#ffffff' : '#000000';
}

/** The colour, darkened or lightened until it reads on the background with at least 4.5 to 1. */
export function readableOn(color: Color, background: Color): Color {
  const target = luminance(background) > 0.18 ? 0 : 255;
  let result = color;
  for (let step = 0; step < 20 && contrast(result, background) < 4.5; step++) {
    result = result.map(part => part + (target - part) * 0.12) as unknown as Color;
  }

  return result;
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
