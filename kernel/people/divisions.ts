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

export type DivisionOnDay = { readonly code: string; readonly name: string; readonly parent: string | null; readonly level: string }

/** The divisions in force on the day, by code. */
export const readDivisionsOn = (desk: AtDesk, day: Day): Promise<DivisionOnDay[]> =>
  tablesOf(desk)
    .selectFrom('kernel.division as d')
    .select(['d.code', 'd.name', 'd.parent', 'd.level'])
    .where(inForce('d', day))
    .orderBy('d.code')
    .execute()
