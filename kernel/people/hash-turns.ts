// Turns at the hashing of passwords. Each takes 32 MiB and a core for some 60 ms, so a burst of sign-ins stands in line
// instead of filling the memory, and a line too long is turned away at once with a sentence.
import { refuse, ground } from '../refusal/refusal.ts'
import { signInRefusals } from './sign-in-refusals.ts'

/** As many as the runtime's thread pool works at one time: 128 MiB at most. */
const AT_ONCE = 4
/** About two seconds of waiting on two cores. */
const WAITING = 48

let running = 0
const waiting: (() => void)[] = []

/** Runs the work when its turn comes; refuses when too many wait. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) refuse(ground(signInRefusals.busy))
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
