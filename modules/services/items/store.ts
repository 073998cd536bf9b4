// The only file that touches the tables of the matters.
import { rows } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { keep } from '#kernel/registers/keep.ts'

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
  }
}

export const { on, answer } = bindTo<Tables>()
export type ItemsDesk = Desk<Tables>
export type ItemsReadDesk = ReadDesk<Tables>

/** The service of a matter in a division, whatever its state. */
export const serviceAt = (desk: ItemsReadDesk, matter: string, division: string) =>
  rows(desk.tx).selectFrom('items.service').selectAll().where('matter', '=', matter).where('division', '=', division).executeTakeFirst()

export const serviceById = (desk: ItemsReadDesk, id: string) =>
  rows(desk.tx).selectFrom('items.service').selectAll().where('id', '=', id).executeTakeFirst()

/** Where the matter is offered: in the division, or everywhere. */
export const servicesOf = (desk: ItemsReadDesk, matter: string, division: string | undefined) =>
  rows(desk.tx)
    .selectFrom('items.service')
    .select(['division', 'place', 'hours', 'telephone', 'promise'])
    .where('matter', '=', matter)
    .where('state', '=', 'offered')
    .$if(division !== undefined, (q) => q.where('division', '=', division!))
    .orderBy('division')
    .limit(200)
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
