// Small choices kept on this machine (language, appearance, columns, drafts). A browser that forbids storage loses only
// the choice, never the page.

const PREFIX = 'yuelu.'

export function kept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name)
    else localStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    return
  }
}

/** Forgets everything under a name, e.g. all drafts at sign-out. */
export function forget(name: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX + name)) localStorage.removeItem(key)
  } catch {
    return
  }
}
