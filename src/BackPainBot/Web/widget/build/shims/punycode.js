// Markdown's links show host names; the browser's own parser writes them in ASCII, and they are shown as they are.
export const toASCII = host => {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return host;
  }
};
export const toUnicode = host => host;
export default { toASCII, toUnicode };
