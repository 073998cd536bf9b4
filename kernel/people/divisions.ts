import type { Day } from '../time/day.ts'
import { type AtDesk, inForce, tablesOf } from './at-desk.ts'

/** Whether GB/T 2260 has the code on the day. */
export async function divisionStands(desk: AtDesk, code: string, day: Day): Promise<boolean> {
  const found = await tablesOf(desk)
    .selectFrom('kernel.division as d')
    .select('d.code')
    .where('d.code', '=', code)
    .where(inForce('d', day))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
