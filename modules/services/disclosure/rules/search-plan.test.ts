import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '#kernel/time/day.ts'
import { within } from './search-plan.ts'

const months = fc.integer({ min: 0, max: 12 * 40 - 1 })
const dayOf = (month: number) => `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15` as Day

test('a span of months is asked for by its months and its whole years, each month once, with no list more than need be', () => {
  fc.assert(
    fc.property(months, months, (one, other) => {
      const [since, until] = [Math.min(one, other), Math.max(one, other)]
      const marks = within('', dayOf(since), dayOf(until)).match(/@[my][0-9-]+/g) ?? []
      const covered = marks.flatMap((mark) =>
        mark.startsWith('@m')
          ? [mark.slice(2)]
          : Array.from({ length: 12 }, (_, month) => `${mark.slice(2)}-${String(month + 1).padStart(2, '0')}`),
      )
      const asked = Array.from({ length: until - since + 1 }, (_, n) => dayOf(since + n).slice(0, 7))
      assert.deepEqual(covered, asked)
      assert.ok(marks.length <= 11 + 11 + (until - since + 1) / 12, `${marks.length} lists`)
    }),
  )
})
