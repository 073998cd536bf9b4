// Parts for the room of ratings: one statement each.
import { rows, sql } from '#kernel/db/rows.ts'
import type { Words } from '#kernel/text/text.ts'
import type { Read } from '../store.ts'

/** A part that was withdrawn or stopped had no result that could be rated. */
const ended = sql`p.state in ('delivered', 'refused', 'not-accepted')`
const db = (desk: Read) => rows(desk.tx)

export type RatedPart = {
  part: string
  number: string
  matter: string
  title: Words
  organ: string
  division: string
  holder: string
  telephone: string | null
  ended: boolean
}

const columns = sql`p.id as part, a.number, p.matter, p.title, p.organ, a.division, a.holder, a.telephone, ${ended} as ended
  from applications.part p join applications.application a on a.id = p.application`

export async function partById(desk: Read, id: string): Promise<RatedPart | undefined> {
  const { rows: found } = await sql<RatedPart>`select ${columns} where p.id = ${id}`.execute(db(desk))
  return found[0]
}

export async function partsByReceipt(desk: Read, number: string, telephone: string): Promise<RatedPart[]> {
  const digits = telephone.replace(/\D/g, '')
  const { rows: found } = await sql<RatedPart>`select ${columns} where a.number = ${number}
    and regexp_replace(coalesce(a.telephone, ''), '\\D', '', 'g') = ${digits} and ${digits} <> '' order by p.step, p.id`.execute(db(desk))
  return found
}

export async function endedByOrgan(desk: Read, from: string): Promise<{ organ: string; ended: number }[]> {
  const { rows: found } = await sql<{ organ: string; ended: number }>`select p.organ, count(*)::int as ended
    from applications.part p where ${ended} and p.changed_at >= ${from}::date group by p.organ order by p.organ`.execute(db(desk))
  return found
}
