import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day } from '../time/day.ts'

export type OfficialWith = {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly organ: string
  readonly organName: string
}

/** The officials who hold a permission on the day, each once, by account; with `accounts`, only those named. */
export async function officialsWith(
  desk: { readonly tx: unknown },
  permission: string,
  day: Day,
  accounts?: readonly string[],
): Promise<OfficialWith[]> {
  const { rows } =
    await sql<OfficialWith>`select distinct on (o.account) o.id, o.account, o.name, p.organ, coalesce(n.name, p.organ) as "organName"
    from kernel.duty_permission dp join kernel.post_duty pd on pd.duty = dp.duty join kernel.post p on p.id = pd.post
    join kernel.official_post op on op.post = p.id and op.valid_from <= ${day} and (op.valid_to is null or op.valid_to > ${day})
    join kernel.official o on o.id = op.official and o.disabled_at is null
    left join kernel.organ_name n on n.organ = p.organ and n.valid_from <= ${day} and (n.valid_to is null or n.valid_to > ${day})
    where dp.permission = ${permission} ${accounts ? sql`and o.account = any(${[...accounts]}::text[])` : sql``}
    order by o.account`.execute(desk.tx as Kysely<KernelTables>)
  return rows
}
