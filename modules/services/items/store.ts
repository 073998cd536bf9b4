// The only file that touches the tables of the matters.
import { rows } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Written } from './definition-as-data.ts'

export { keep }

export type Tables = {
  'items.service': {
    id: string
    version: number
    matter: string
    division: string
    organ: string
    place: string
    hours: string
    telephone: string
    promise: number | null
    state: 'offered' | 'withdrawn'
    updated_at: Instant
  }
  'items.version': { id: string; version: number; errand: string; digest: string; from: Day }
  'items.published': { errand: string; digest: string; from_day: Day; at: Instant; by_name: string; definition: string | Written }
}

export const { on, answer } = bindTo<Tables>()
export type ItemsDesk = Desk<Tables>
export type ItemsReadDesk = ReadDesk<Tables>

/** The service of a matter in a division, whatever its state. */
export const serviceAt = (desk: ItemsReadDesk, matter: string, division: string) =>
  rows(desk.tx).selectFrom('items.service').selectAll().where('matter', '=', matter).where('division', '=', division).executeTakeFirst()

export const serviceById = (desk: ItemsReadDesk, id: string) =>
  rows(desk.tx).selectFrom('items.service').selectAll().where('id', '=', id).executeTakeFirst()

/** The division and those it lies in: the code of GB/T 2260 says both. */
export const upwards = (division: string): string[] => [...new Set([division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`])]

/** Where the matter is offered, then where it was withdrawn: in the division and those it lies in, or everywhere. */
export const servicesOf = (desk: ItemsReadDesk, matter: string, division: string | undefined) =>
  rows(desk.tx)
    .selectFrom('items.service')
    .select(['division', 'organ', 'place', 'hours', 'telephone', 'promise', 'state', 'updated_at'])
    .where('matter', '=', matter)
    .$if(division !== undefined, (q) => q.where('division', 'in', upwards(division!)))
    .orderBy('state')
    .orderBy('division')
    .limit(200)
    .execute()

/** The nearest division that offers each matter: this one, or one it lies in. */
export async function nearestServices(desk: ItemsReadDesk, division: string): Promise<ReadonlyMap<string, string>> {
  const found = await rows(desk.tx)
    .selectFrom('items.service')
    .select(['matter', 'division'])
    .where('division', 'in', upwards(division))
    .where('state', '=', 'offered')
    .orderBy('division')
    .execute()
  // The later code is the nearer place: 430000 < 430100 < 430181.
  return new Map(found.map((service) => [service.matter, service.division]))
}

/** Every place where something is done, in the divisions or in all, with what is done there. */
export const hallsIn = (desk: ItemsReadDesk, divisions: readonly string[] | undefined) =>
  rows(desk.tx)
    .selectFrom('items.service')
    .select(({ fn }) => [
      'division',
      'place',
      'hours',
      'telephone',
      fn.agg<string[]>('array_agg', ['matter']).orderBy('matter').as('matters'),
    ])
    .where('state', '=', 'offered')
    .$if(divisions !== undefined, (q) => q.where('division', 'in', [...divisions!]))
    .groupBy(['division', 'place', 'hours', 'telephone'])
    .orderBy('division')
    .orderBy('place')
    .limit(500)
    .execute()

/** Who does each of the matters in a division, and what they promise there. */
export async function servicesFor(desk: ItemsReadDesk, matters: readonly string[], division: string) {
  const found = await rows(desk.tx)
    .selectFrom('items.service')
    .select(['matter', 'organ', 'promise'])
    .where('matter', 'in', [...matters])
    .where('division', '=', division)
    .where('state', '=', 'offered')
    .execute()
  return new Map(found.map((service) => [service.matter, service]))
}
