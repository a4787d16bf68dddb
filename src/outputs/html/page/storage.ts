/** The browser's storage; where it is switched off, nothing is kept. */
export function load<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(`bluepencil ${key}`);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(`bluepencil ${key}`, JSON.stringify(value));
  } catch {
    // Private windows and full storage: the page works on without.
  }
}
