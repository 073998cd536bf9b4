// One caller cannot drown the log. What was denied, refused or read is a line each up to a bound for one actor, one act and
// one minute; the rest is counted and becomes one line at the end of the minute, with the digest of all that it stands for.
// What was done is always a line each: it is written by the act itself and never comes here.
import { sm3Hex } from '../trust/sm3.ts'
import { uuid } from '../id/uuid.ts'
import type { Instant } from '../time/day.ts'
import type { AuditLine } from './line.ts'

/** Lines of one kind that are written one by one in a minute. More is read in earnest than is refused. */
export const BOUND = { denied: 100, refused: 100, read: 600 } as const
const WINDOW_MS = 60_000
const MOST_WINDOWS = 10_000

type Held = { line: AuditLine; times: number; digest: string }
type Window = { readonly endsMs: number; written: number; held: Held | undefined }

type Write = (lines: readonly AuditLine[]) => Promise<void>

export type FloodGate = {
  /** Resolves when the line is written, by `own` when that is given, or when it is counted. */
  say(line: AuditLine, own?: Write): Promise<void>
  /** Writes what was counted and not written yet. */
  flush(): Promise<void>
}

export function floodGate(write: Write, now: () => Instant): FloodGate {
  const windows = new Map<string, Window>()
  let timer: NodeJS.Timeout | undefined

  const soon = () => (timer ??= setTimeout(() => void flush().catch(() => undefined), WINDOW_MS).unref())

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const counted = [...windows].flatMap(([key, { held }]) => (held ? [{ key, held }] : []))
    windows.clear()
    try {
      await write(counted.map(({ held }) => summary(held)))
    } catch (error) {
      // The database is away: what was counted is kept, and tried again.
      for (const { key, held } of counted) windows.set(key, { endsMs: 0, written: 0, ...windows.get(key), held })
      soon()
      throw error
    }
  }

  async function say(line: AuditLine, own: Write = write): Promise<void> {
    const { outcome } = line
    if (outcome === 'done') return await own([line])
    const key = `${line.actor_kind} ${line.actor} ${line.action} ${outcome}`
    const nowMs = Date.parse(now())
    let window = windows.get(key)
    if (!window || nowMs >= window.endsMs) {
      const over = window?.held
      const isFull = windows.size >= MOST_WINDOWS
      const fresh: Window = { endsMs: nowMs + WINDOW_MS, written: 0, held: undefined }
      if (isFull) await flush()
      windows.set(key, fresh)
      window = fresh
      if (over && !isFull)
        await write([summary(over)]).catch((error: unknown) => {
          fresh.held ??= over
          throw error
        })
    }
    if (window.written < BOUND[outcome]) {
      window.written += 1
      return await own([line])
    }
    const { times, digest } = window.held ?? { times: 0, digest: '' }
    window.held = { line, times: times + 1, digest: sm3Hex(JSON.stringify([digest, line.at, line.subject, line.input_digest])) }
    soon()
    return undefined
  }

  return { say, flush }
}

/** One line for all that were counted: the last of them, how many, and a digest that binds each. */
const summary = ({ line, times, digest }: Held): AuditLine =>
  times === 1 ? line : { ...line, id: uuid(), times, input_digest: digest, output_digest: null, subject: null }
