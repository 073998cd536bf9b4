// What is submitted: every asked field answered in its kind, what was taken over changed only with a reason, and a number far from the
// last period explained.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Line } from '../fields.ts'
import { refusals } from '../refusals.ts'

export type Typed = { readonly value: string; readonly reason?: string | undefined }
export type Filled = {
  readonly lines: readonly Line[]
  readonly values: ReadonlyMap<string, Typed>
  /** What the sources said. */
  readonly known: ReadonlyMap<string, string>
  readonly before: ReadonlyMap<string, string>
  readonly note: string | undefined
}

/** Three tenths, as bureaux of statistics ask back. */
const FAR = 0.3
const LEAST_REASON = 4

/** What is wrong with a value of the field, in both languages. */
export const misfitOf = ({ kind }: Line, value: string | undefined): readonly [string, string] | undefined => {
  if (value === undefined || value.trim() === '') return ['没有填', 'is empty']
  if (kind === 'number' && !/^-?\d{1,12}(\.\d{1,4})?$/.test(value)) return [`应是数字，您填写了“${value.slice(0, 20)}”`, 'is no number']
  if (kind === 'day' && (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))))
    return ['应是日期，例如 2026-11-26', 'is no day, such as 2026-11-26']
  return undefined
}

export const isFar = (before: string | undefined, now: string): boolean =>
  before !== undefined && Math.abs(Number(now) - Number(before)) > Math.abs(Number(before)) * FAR

export const valuesFit = rule<Filled>(
  {
    name: 'one-form.values-fit',
    title: words(
      '填报齐全，改动取来的数和变化大的要说明',
      'All is answered; what was taken over and changed, and what changed much, is explained',
    ),
    clauses: ['3.5.1'],
  },
  ({ lines, values, known, before, note }): Ground[] => {
    const asked = lines.filter(({ source }) => source === null)
    const taken = lines.filter(({ id, source }) => source !== null && known.has(id) && values.has(id))
    const fillable = new Set([...asked, ...taken].map(({ id }) => id))
    const strange = [...values.keys()].filter((field) => !fillable.has(field))
    const misfit = (line: Line): Ground | undefined => {
      const wrong = misfitOf(line, values.get(line.id)?.value)
      return wrong && ground(refusals.wrongValue, { field: line.title, what: wrong[0], whatEn: wrong[1] }, line.id)
    }
    return [
      ...strange.map((field) => ground(refusals.wrongValue, { field, what: '不是要填的项', whatEn: 'is not asked' }, field)),
      ...asked.flatMap((line): Ground[] => {
        const wrong = misfit(line)
        if (wrong) return [wrong]
        const [was, now] = [before.get(line.id), values.get(line.id)!.value]
        const unexplained = line.kind === 'number' && isFar(was, now) && !note?.trim()
        return unexplained ? [ground(refusals.differenceUnexplained, { field: line.title, before: was!, now }, line.id)] : []
      }),
      ...taken.flatMap((line): Ground[] => {
        const [was, { value: now, reason }] = [known.get(line.id)!, values.get(line.id)!]
        if (now === was) return []
        const wrong = misfit(line)
        if (wrong) return [wrong]
        const isExplained = (reason ?? '').trim().length >= LEAST_REASON
        return isExplained ? [] : [ground(refusals.changeUnexplained, { field: line.title, known: was, now }, line.id)]
      }),
    ]
  },
)
