// Law changes over time, so a legal value has no "current" reading: every reader names a day.
import type { Day } from './day.ts'

/** A value in force from `from` (inclusive) on, until the next entry; `law` is its article, `remark` says when it is unconfirmed. */
export type Since<T> = { from: string; value: T; law: string; remark?: string }

export type Dated<T> = {
  readonly entries: readonly Since<T>[]
  /** The entry in force on the day. Throws RangeError when none was yet in force. */
  on(day: Day): Since<T>
  /** The entry in force on the day, or undefined before the first. */
  find(day: Day): Since<T> | undefined
}

/** A value that the law changes: entries in any order; two entries from one day are an error. */
export function dated<T>(...entries: Since<T>[]): Dated<T> {
  const newestFirst = entries.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  newestFirst.forEach((entry, i) => {
    if (newestFirst[i + 1]?.from === entry.from) throw new RangeError(`two values from ${entry.from}`)
  })
  const find = (day: Day) => newestFirst.find(({ from }) => from <= day)
  return {
    entries: newestFirst,
    find,
    on(day) {
      const entry = find(day)
      if (!entry) throw new RangeError(`no value in force on ${day}`)
      return entry
    },
  }
}
