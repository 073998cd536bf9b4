/** The pattern that finds a text anywhere under `ilike`: what a person types is never read as a wildcard. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
