// What the villages in a record are called. The register keeps twelve digits, which nobody reads: the towns they lie in are asked for.
import { Refused } from '#kernel/refusal/refusal.ts'
import { localities } from '#modules/platform/people/contract.ts'
import { ExtranetAway } from '../../../asking.ts'
import type { Doing } from '../../../doing.ts'
import { VILLAGE } from '../apply/village.tsx'

export type Villages = ReadonlyMap<string, string>

/** A person is registered in one village and may live in another. */
const MOST_TOWNS = 4

/** By code, from the prefecture down; without those that cannot be had. */
export async function villagesOf(doing: Doing, values: readonly unknown[]): Promise<Villages> {
  const codes = values.filter((value): value is string => typeof value === 'string' && VILLAGE.test(value))
  const towns = [...new Set(codes.map((code) => code.slice(0, 9)))].slice(0, MOST_TOWNS)
  const found = await Promise.all(
    towns.map(async (parent) => {
      const { title, rows } = await doing.ask(localities, { parent })
      return rows.map(({ code, name }) => [code, `${title ?? ''}${name}`] as const)
    }),
  ).catch((error: unknown) => {
    if (error instanceof Refused || error instanceof ExtranetAway) return []
    throw error
  })
  return new Map(found.flat())
}
