// Which of a zone's two seats holds the primary, and whether the other one may take its place. Written into both homes before
// it is acted upon, so that it is known after any crash and after the loss of either disk. The higher term is right; where both
// have it, the standby is in step only if both say so.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Owner } from '../cluster-owner.ts'
import { writeDurably } from '../on-disk.ts'

export const SEATS = ['data', 'standby'] as const
/** The home in DATA_DIR, and the one in STANDBY_DIR. */
export type Seat = (typeof SEATS)[number]

export type Standing = {
  /** One more with every promotion. */
  readonly term: number
  readonly primary: Seat
  /** Everything acknowledged is in the standby too: it may be promoted without a loss. */
  readonly inStep: boolean
  readonly since: string
  /** Where the two were when this was written. */
  readonly homes: Readonly<Record<Seat, string>>
}

export const otherSeat = (seat: Seat): Seat => (seat === 'data' ? 'standby' : 'data')

/** What the two homes say together; none when neither has had a standby. */
export function readStanding(homes: Readonly<Record<Seat, string>>): Standing | undefined {
  const found = SEATS.flatMap((seat) => standingIn(homes[seat]) ?? [])
  const term = Math.max(...found.map((one) => one.term))
  const latest = found.filter((one) => one.term === term)
  return latest[0] && { ...latest[0], homes, inStep: latest.every(({ inStep }) => inStep) }
}

/** What one home says. */
export function standingIn(home: string): Standing | undefined {
  try {
    const said = JSON.parse(readFileSync(fileIn(home), 'utf8')) as Standing
    return Number.isInteger(said.term) && SEATS.includes(said.primary) ? said : undefined
  } catch {
    return undefined
  }
}

/** Writes it into the homes; one that cannot be written is told to `missed`, or throws where it must be. */
export function writeStanding(standing: Standing, owner: Owner, must: readonly Seat[], missed: (seat: Seat, error: Error) => void): void {
  for (const seat of [...must, ...SEATS.filter((one) => !must.includes(one))]) {
    try {
      writeDurably(fileIn(standing.homes[seat]), `${JSON.stringify(standing, null, 2)}\n`, owner)
    } catch (error) {
      if (must.includes(seat)) throw error
      missed(seat, error as Error)
    }
  }
}

const fileIn = (home: string) => join(home, 'standing.json')
