// The period of a form that is over last, and the published periods that say what was then.
import { addDays, type Day } from '#kernel/time/day.ts'
import type { Period } from '../fields.ts'

/** What the only period of a form is called that is asked once. */
export const ONCE = '一次性'

/** The last period that was over before `today`: what it is called, and its last day. A form asked once is over when it begins. */
export function lastOver(period: Period, today: Day, from: Day): { readonly code: string; readonly ended: Day } {
  if (period === 'once') return { code: ONCE, ended: from }
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const months = period === 'month' ? 1 : period === 'quarter' ? 3 : 12
  const began = Math.floor((month - 1) / months) * months + 1
  const ended = addDays(`${year}-${String(began).padStart(2, '0')}-01` as Day, -1)
  if (period === 'year') return { code: ended.slice(0, 4), ended }
  if (period === 'month') return { code: ended.slice(0, 7), ended }
  return { code: `${ended.slice(0, 4)}-Q${Math.ceil(Number(ended.slice(5, 7)) / 3)}`, ended }
}

/**
 * The published periods whose figures make up those of a form's: a stock is that of the last month, a flow is added up over the
 * months. Asked once, a form takes the newest. None where one of them is not published.
 */
export function publishedFor(
  code: string,
  isStock: boolean,
  published: readonly { readonly period: string; readonly day: string }[],
): string[] {
  if (code === ONCE) {
    const newest = published.filter(({ period }) => isStock || period.length === 4).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
    return newest ? [newest.period] : []
  }
  const [year, quarter] = code.split('-Q')
  const months = quarter === undefined ? [code] : [2, 1, 0].map((back) => `${year}-${String(Number(quarter) * 3 - back).padStart(2, '0')}`)
  const wanted = isStock ? months.slice(-1) : months
  return wanted.every((one) => published.some(({ period }) => period === one)) ? wanted : []
}
