// Where an emergency stands at an instant. Nothing has to happen for it to end: the hour ends it.
import type { Instant } from '#kernel/time/day.ts'

export type Story = {
  readonly askedAt: Instant
  readonly openedAt: Instant | null
  readonly endsAt: Instant | null
  readonly endedAt: Instant | null
  readonly declinedBy: string | null
  readonly reviewedAt: Instant | null
}
export type State = 'asked' | 'lapsed' | 'withdrawn' | 'declined' | 'open' | 'unreviewed' | 'reviewed'

/** What was asked and not opened within the hour must be asked anew: nobody opens an old reason. */
export const ASK_LIVES_MINUTES = 60

export function stateOf({ askedAt, openedAt, endsAt, endedAt, declinedBy, reviewedAt }: Story, now: Instant): State {
  if (declinedBy !== null) return 'declined'
  if (openedAt === null) {
    if (endedAt !== null) return 'withdrawn'
    return Date.parse(now) - Date.parse(askedAt) > ASK_LIVES_MINUTES * 60_000 ? 'lapsed' : 'asked'
  }
  if (reviewedAt !== null) return 'reviewed'
  return endedAt === null && endsAt !== null && endsAt > now ? 'open' : 'unreviewed'
}
