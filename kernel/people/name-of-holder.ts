import { type AtDesk, tablesOf } from './at-desk.ts'
import type { Day } from '../time/day.ts'

/** What a citizen or a firm is called: `citizen/<id>` or `legal-person/<credit code>`, as an actor's behalf names them. */
export async function nameOfHolder(desk: AtDesk & { readonly today: Day }, holder: string): Promise<string | undefined> {
  const [kind, id] = [holder.slice(0, holder.indexOf('/')), holder.slice(holder.indexOf('/') + 1)]
  const found =
    kind === 'citizen'
      ? await tablesOf(desk).selectFrom('kernel.citizen').select('name').where('id', '=', id).executeTakeFirst()
      : await tablesOf(desk)
          .selectFrom('kernel.legal_person')
          .select('name')
          .where('uscc', '=', id)
          .where('valid_from', '<=', desk.today)
          .orderBy('valid_from', 'desc')
          .limit(1)
          .executeTakeFirst()
  return found?.name
}
