/** This tab's own storage of the bot's origin; plain memory where the browser refuses it to frames of other sites. */
const memory = new Map<string, string>();

export function load<T>(key: string): T | undefined {
  let text: string | null | undefined;
  try {
    text = sessionStorage.getItem(key);
  } catch {
    text = memory.get(key);
  }

  try {
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

export function save(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    memory.set(key, text);
  }
}

export function remove(key: string): void {
  memory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}
