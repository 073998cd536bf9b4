// Programs of Debian that judge what we generate: found on the path or where a system's own programs lie, which is not on an
// ordinary user's path.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const PLACES = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/sbin']

/** Where the program lies; undefined when this machine has none. */
export const programPath = (name: string): string | undefined => PLACES.map((place) => join(place, name)).find((path) => existsSync(path))

/** For a test's `skip`: which of the programs is missing, or false. */
export function withoutPrograms(...names: readonly string[]): string | false {
  const missing = names.filter((name) => !programPath(name))
  return missing.length > 0 && `not installed here: ${missing.join(', ')}`
}
