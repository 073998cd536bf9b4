// Whose something is. An organ that has ended still left what it owed: whoever took over answers for it, and a remark reaches them.
import { organNames, readOrganHistory } from '#kernel/people/desk-organs.ts'
import type { Read } from './store.ts'

export type Owner = { readonly organ: string; readonly name: string }

/** Who answers today for each of the organs. */
export async function ownersOf(desk: Read, organs: readonly string[]): Promise<(organ: string) => Owner> {
  const names = await organNames(desk, desk.today)
  const heirs = new Map<string, Owner>()
  for (const organ of new Set(organs.filter((one) => !names.has(one)))) {
    const history = await readOrganHistory(desk, organ)
    const last = history?.names.at(-1)?.name ?? organ
    const heir = history?.successors.find(({ successor }) => names.has(successor))?.successor
    heirs.set(organ, heir ? { organ: heir, name: `${names.get(heir)}（原${last}）` } : { organ, name: last })
  }
  return (organ) => heirs.get(organ) ?? { organ, name: names.get(organ) ?? organ }
}
