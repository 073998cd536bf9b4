// The period of a form that is over last.
import { addDays, type Day } from '#kernel/time/day.ts'
import type { Period } from '../fields.ts'

/** The last period that was over before `today`: what it is called, and its last day. `once` is over when it begins. */
export function lastOver(period: Period, today: Day, from: Day): { readonly code: string; readonly ended: Day } {
  if (period === 'once') return { code: 'once', ended: from }
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const months = period === 'month' ? 1 : period === 'quarter' ? 3 : 12
  const began = Math.floor((month - 1) / months) * months + 1
  const ended = addDays(`${year}-${String(began).padStart(2, '0')}-01` as Day, -1)
  if (period === 'year') return { code: ended.slice(0, 4), ended }
  if (period === 'month') return { code: ended.slice(0, 7), ended }
  return { code: `${ended.slice(0, 4)}-Q${Math.ceil(Number(ended.slice(5, 7)) / 3)}`, ended }
}
