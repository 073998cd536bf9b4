// Which organs may be fed, for which matters and with which fields, today.
import { sql } from 'kysely'
import { type AtDesk, inForce, tablesOf } from '../../people/at-desk.ts'
import type { Words } from '../../text/text.ts'
import type { Day } from '../../time/day.ts'

export type FeedRight = {
  readonly register: string
  readonly organ: string
  readonly matter: string
  readonly title: Words
  readonly fields: readonly string[]
}

/** The rights of these organs that allow a feed and are in force. */
export async function feedRightsOf(desk: AtDesk & { readonly today: Day }, organs: readonly string[]): Promise<FeedRight[]> {
  if (organs.length === 0) return []
  const found = await tablesOf(desk)
    .selectFrom('kernel.reading_right as r')
    .select(['r.register', 'r.organ', 'r.matter', 'r.title as zh', 'r.title_en as en', 'r.fields'])
    .where('r.organ', 'in', organs)
    .where('r.revoked_at', 'is', null)
    .where(inForce('r', desk.today))
    .where(sql<boolean>`'feed' = any(r.ways)`)
    .orderBy('r.register')
    .orderBy('r.matter')
    .execute()
  return found.map(({ zh, en, ...right }) => ({ ...right, title: { zh, en } }))
}
