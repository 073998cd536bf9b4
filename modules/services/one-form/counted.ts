// What the published tables of the base registers say of one area and of the period of a form.
import { publishedCells, publishedTables } from '#modules/resources/statistics/contract.ts'
import type { WhyEmpty } from './fields.ts'
import type { Count } from './rules/counts.ts'
import { publishedFor } from './rules/periods.ts'
import type { Read } from './store.ts'

export type Counted =
  { readonly value: number; readonly unit: string; readonly scope: string; readonly time: string } | { readonly why: WhyEmpty }

/** Each count by its name. A sum of which one cell is too small to be published is not told: it would say less than it seems to. */
export async function countsIn(desk: Read, division: string, code: string, wanted: readonly Count[]): Promise<Map<string, Counted>> {
  const found = new Map<string, Counted>()
  if (wanted.length === 0) return found
  // Without an area the key would mean every area.
  if (division === '') return new Map(wanted.map(({ name }) => [name, { why: 'not-here' }]))
  const { tables } = await desk.ask(publishedTables, {})
  for (const [name, counts] of Map.groupBy(wanted, ({ table }) => table)) {
    const table = tables.find(({ cube }) => cube === name)
    const periods = table ? publishedFor(code, table.stock, table.periods) : []
    if (!table || periods.length === 0) {
      for (const count of counts) found.set(count.name, { why: 'not-published' })
      continue
    }
    const parts = counts[0]!.key.map((_, i) => [...new Set(counts.flatMap(({ key }) => key[i]!))].join('+'))
    const [from, to] = [periods[0]!, periods.at(-1)!]
    const { cells } = await desk.ask(publishedCells, { cube: name, key: [division, ...parts].join('.'), from, to })
    const values = new Map(cells.map(({ period, key, value }) => [`${period} ${key.slice(1).join('.')}`, value]))
    const last = table.periods.find(({ period }) => period === to)!
    const time = `${from === to ? from : `${from} 至 ${to}`}（${table.stock ? `截至 ${last.day}` : '期内'}${last.simulated ? '，含模拟数据' : ''}）`
    for (const count of counts) {
      const each = periods.flatMap((period) => combinations(count.key).map((key) => values.get(`${period} ${key}`)))
      found.set(
        count.name,
        each.some((value) => value === undefined)
          ? { why: 'too-few' }
          : { value: each.reduce<number>((sum, value) => sum + value!, 0), unit: table.unit.zh, scope: table.scope.zh, time },
      )
    }
  }
  return found
}

const combinations = (key: Count['key']): string[] =>
  key
    .reduce<string[][]>((all, codes) => all.flatMap((begun) => codes.map((code) => [...begun, code])), [[]])
    .map((codes) => codes.join('.'))
