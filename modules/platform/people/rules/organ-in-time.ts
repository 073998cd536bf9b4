// What may change of an organ on a day. The present changes, never the past: a change comes after every change before it.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { refusals } from '../refusals.ts'

type Span = { readonly from: string; readonly to: string | null }

/** Whether the last of the spans runs on, so that it may end on the day and another begin. */
export function mayChange(names: readonly Span[], from: string): Ground[] {
  const last = names.at(-1)
  if (!last || (last.to !== null && last.to <= from)) return [ground(refusals.organEnded)]
  if (last.to !== null) return [ground(refusals.changedLater, { day: last.to })]
  return last.from >= from ? [ground(refusals.changedLater, { day: last.from })] : []
}

/** The same of where it stands: it may stand nowhere yet, and on the day of its birth it may be placed. */
export function mayMove(names: readonly Span[], parents: readonly Span[], from: string): Ground[] {
  const stands = names.some((name) => name.from <= from && (name.to === null || from < name.to))
  if (!stands) return [ground(refusals.organEnded)]
  const last = parents.at(-1)
  const change = last && (last.to !== null && last.to > from ? last.to : last.from >= from ? last.from : undefined)
  return change ? [ground(refusals.changedLater, { day: change })] : []
}
