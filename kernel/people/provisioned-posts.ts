import { type AtDesk, inForce, tablesOf } from './at-desk.ts'
import type { Day } from '../time/day.ts'
import { sql } from 'kysely'

type Reader = AtDesk & { readonly today: Day }

/** The post in force today, held until the transaction ends. */
export const postForProvisioning = (desk: Reader, id: string) =>
  tablesOf(desk)
    .selectFrom('kernel.post as p')
    .select(['p.class', 'p.provisioned'])
    .where('p.id', '=', id)
    .where(inForce('p', desk.today))
    .forUpdate()
    .executeTakeFirst()

export async function setProvisioned(desk: AtDesk, id: string, open: boolean): Promise<void> {
  await tablesOf(desk).updateTable('kernel.post').set({ provisioned: open }).where('id', '=', id).execute()
}

export type ProvisionedPost = { id: string; title: string; duties: string[]; open: boolean }

/** The business posts of an organ today, each with its duties and whether a staff system fills it. */
export async function businessPostsOf(desk: Reader, organ: string): Promise<ProvisionedPost[]> {
  const { rows } = await sql<ProvisionedPost>`select p.id, p.title, d.duties, p.provisioned or d.duties = '{}' as open
    from kernel.post p left join lateral (select coalesce(array_agg(duty order by duty), '{}') as duties from kernel.post_duty where post = p.id) d on true
    where p.organ = ${organ} and p.class = 'business' and ${inForce('p', desk.today)} order by p.title, p.id limit 1000`.execute(
    tablesOf(desk),
  )
  return rows
}
