// The tree of names, read along the index of names from the suffix down: one step a child, however many names lie below it.
import { toSql } from '#kernel/access/to-sql.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { registers } from '../contract.ts'
import type { Network } from '../networks.ts'
import type { RegistryReadDesk } from '../store.ts'

export const PAGE = 100

type Child = { label: string; name: string; below: number; domain: string | null; system: string | null; organ: string | null }

/**
 * The names directly below the parent that the reader may see, one more than a page. A label is followed by a dot, so
 * everything below it lies before the label with a stroke, the character after the dot.
 */
export async function childrenOf(desk: RegistryReadDesk, network: Network, parent: string, after?: string): Promise<Child[]> {
  const seen = sql`zone = ${network} and state = 'registered' and ${toSql(desk.actor, registers.domain.may, { organ: sql.ref('organ') })}`
  const down = sql`(registry.downwards(name) collate "C")`
  const top = `${parent.split('.').toReversed().join('.')}.`
  const depth = parent.split('.').length + 1
  const first = after === undefined ? top : `${top}${after}/`
  const { rows: found } = await sql<Child>`
    with recursive step (label, n) as (
      (select split_part(${down}, '.', ${depth}), 1 from registry.domain
        where ${seen} and ${down} > ${first} collate "C" and ${down} < ${`${top.slice(0, -1)}/`} collate "C" order by ${down} limit 1)
      union all
      select next.label, step.n + 1 from step cross join lateral (
        select split_part(${down}, '.', ${depth}) as label from registry.domain
        where ${seen} and ${down} >= (${top} || step.label || '/') collate "C" and ${down} < ${`${top.slice(0, -1)}/`} collate "C"
        order by ${down} limit 1) next
      where step.n <= ${PAGE})
    select step.label, step.label || '.' || ${parent}::text as name, own.id as domain, own.system, own.organ,
      (select count(*)::int from registry.domain where ${seen} and ${down} > (${top} || step.label || '.') collate "C"
        and ${down} < (${top} || step.label || '/') collate "C") as below
    from step left join lateral (
      select id, system, organ from registry.domain where ${seen} and name = step.label || '.' || ${parent}::text) own on true
    order by step.n`.execute(rows(desk.tx))
  return found
}
