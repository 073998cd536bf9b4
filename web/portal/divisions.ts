// The places that an address may begin with: province, fourteen, their counties. They are asked for once in ten minutes and kept,
// for they change by the year; a page whose place cannot be asked for stands nevertheless and shows the code.
import type { Answer } from './asked.ts'
import { asked } from './asked.ts'
import type { Ask } from './asking.ts'

export type Division = Answer<'divisions'>['divisions'][number]

export type Divisions = {
  readonly all: readonly Division[]
  readonly at: (code: string | undefined) => Division | undefined
  /** The province's fourteen, or the counties of one of them. */
  readonly within: (parent: string) => readonly Division[]
  /** The division that the words begin or end with, by its name with or without 市, 县, 区; the longest name counts. */
  readonly namedIn: (words: string) => { readonly division: Division; readonly rest: string } | undefined
}

export const PROVINCE = '430000'

const KEPT_MS = 600_000
const LIMIT_MS = 2_000

const DRESS = /(?:(?:土家族|苗族|瑶族|侗族)*自治[州县]|[省市县区])$/

/** The name, and the name as it is spoken: 浏阳市 is 浏阳, 湘西土家族苗族自治州 is 湘西, 东区 stays. */
export const spokenNames = (name: string): string[] => {
  const bare = name.replace(DRESS, '')
  return bare.length > 1 && bare !== name ? [name, bare] : [name]
}

export function divisionsOf(all: readonly Division[]): Divisions {
  const byCode = new Map(all.map((division) => [division.code, division]))
  const names = all
    .flatMap((division) => spokenNames(division.name).map((name) => ({ name, division })))
    .toSorted((a, b) => b.name.length - a.name.length)
  return {
    all,
    at: (code) => (code === undefined ? undefined : byCode.get(code)),
    within: (parent) => all.filter((division) => division.parent === parent),
    namedIn: (words) => {
      const found = names.find(({ name }) => words.startsWith(name) || words.endsWith(name))
      if (!found) return undefined
      const { name, division } = found
      return { division, rest: (words.startsWith(name) ? words.slice(name.length) : words.slice(0, -name.length)).trim() }
    },
  }
}

/** Keeps what was asked. While no answer comes it gives undefined and asks again at the next page. */
export function keptDivisions(ask: Ask) {
  let kept: { readonly until: number; readonly divisions: Promise<Divisions | undefined> } | undefined
  let last: Divisions | undefined

  async function fetch(): Promise<Divisions | undefined> {
    try {
      const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), LIMIT_MS).unref())
      const { divisions } = (await Promise.race([ask(asked.divisions.name, {}), late])) as Answer<'divisions'>
      return (last = divisionsOf(divisions))
    } catch {
      kept = undefined
      return last
    }
  }

  return {
    /** Once they are known nobody waits for them to be asked for anew. */
    get: async (): Promise<Divisions | undefined> => {
      if (!kept || kept.until < performance.now()) kept = { until: performance.now() + KEPT_MS, divisions: fetch() }
      return last ?? (await kept.divisions)
    },
    /** What is known already, for a page that must ask nothing. */
    known: () => last,
  }
}
