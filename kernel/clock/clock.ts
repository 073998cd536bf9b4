import { type Instant, instantOf } from '../time/day.ts'

/** Where the time comes from. Only the roof makes one; everything below is told the day. */
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => instantOf(new Date()) }

/** A clock that stands at the instant last set: journeys and tests walk through the calendar with it. */
export function settableClock(start: string): Clock & { set(instant: string): void } {
  let base = Date.parse(start)
  let setAt = performance.now()
  return {
    // It runs on from where it was set, so that two lines never carry one instant by accident of the test.
    now: () => instantOf(new Date(base + (performance.now() - setAt))),
    set(instant) {
      base = Date.parse(instant)
      setAt = performance.now()
    },
  }
}
