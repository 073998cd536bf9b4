// What the published tables of the base registers say of one area and of the period of a form.
import type { Out } from '#kernel/module/contract.ts'
import { publishedCells, publishedTables } from '#modules/resources/statistics/contract.ts'
import type { WhyEmpty } from './fields.ts'
import type { Count } from './rules/counts.ts'
import { publishedFor } from './rules/periods.ts'
import type { Read } from './store.ts'

export type Counted =
  { readonly value: number; readonly unit: string; readonly scope: string; readonly time: string } | { readonly why: WhyEmpty }

type Table = Out<typeof publishedTables>['tables'][number]

/** Each count by its name. */
export async function countsIn(desk: Read, division: string, code: string, wanted: readonly Count[]): Promise<Map<string, Counted>> {
  if (wanted.length === 0) return new Map()
  // Without an area the key would mean every area.
  if (division === '') return allOf(wanted, { why: 'not-here' })
  const { tables } = await desk.ask(publishedTables, {})
  const found = new Map<string, Counted>()
  for (const [name, counts] of Map.groupBy(wanted, ({ table }) => table)) {
    const table = tables.find(({ cube }) => cube === name)
    const periods = table ? publishedFor(code, table.stock, table.periods) : []
    const each =
      table && periods.length > 0 ? await ofTable(desk, division, table, periods, counts) : allOf(counts, { why: 'not-published' })
    for (const [count, said] of each) found.set(count, said)
  }
  return found
}

const allOf = (counts: readonly Count[], said: Counted): Map<string, Counted> => new Map(counts.map(({ name }) => [name, said]))

/** A sum of which one cell is too small to be published is not told: it would say less than it seems to. */
async function ofTable(desk: Read, division: string, table: Table, periods: readonly string[], counts: readonly Count[]) {
  const parts = counts[0]!.key.map((_, i) => [...new Set(counts.flatMap(({ key }) => key[i]!))].join('+'))
  const [from, to] = [periods[0]!, periods.at(-1)!]
  const { cells } = await desk.ask(publishedCells, { cube: table.cube, key: [division, ...parts].join('.'), from, to })
  const values = new Map(cells.map(({ period, key, value }) => [`${period} ${key.slice(1).join('.')}`, value]))
  const { unit, scope } = table
  const shared = { unit: unit.zh, scope: scope.zh, time: timeOf(table, from, to) }
  return new Map(
    counts.map(({ name, key }): [string, Counted] => {
      const each = periods.flatMap((period) => combinations(key).map((codes) => values.get(`${period} ${codes}`)))
      const told = each.filter((value) => value !== undefined)
      return [name, told.length < each.length ? { why: 'too-few' } : { ...shared, value: told.reduce((sum, value) => sum + value, 0) }]
    }),
  )
}

function timeOf({ periods, stock }: Table, from: string, to: string): string {
  const { day, simulated } = periods.find(({ period }) => period === to)!
  return `${from === to ? from : `${from} 至 ${to}`}（${stock ? `截至 ${day}` : '期内'}${simulated ? '，含模拟数据' : ''}）`
}

const combinations = (key: Count['key']): string[] =>
  key
    .reduce<string[][]>((all, codes) => all.flatMap((begun) => codes.map((code) => [...begun, code])), [[]])
    .map((codes) => codes.join('.'))
