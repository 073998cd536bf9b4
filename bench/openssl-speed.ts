// SM2 by the openssl command itself: the bare loop that signing here is measured against. `openssl speed` counts the time of
// the processor, and so does this. The command's library may be another version than the runtime's: both are told.
import { execFileSync } from 'node:child_process'
import { median } from './quantile.ts'

export type Speed = { readonly sign: number; readonly verify: number }

/** Signatures made and checked in a second of processor time; `openssl speed -seconds 1 sm2`, twice a second's work. */
export function opensslSpeed(): Speed {
  const said = execFileSync('openssl', ['speed', '-seconds', '1', '-mr', 'sm2'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [, sign, verify] = /^\+F7:\d+:\d+:CurveSM2:([\d.]+):([\d.]+)/m.exec(said) ?? []
  if (sign === undefined || verify === undefined) throw new Error('the openssl command does not measure SM2')
  return { sign: Number(sign), verify: Number(verify) }
}

export const opensslVersion = (): string => execFileSync('openssl', ['version'], { encoding: 'utf8' }).split(' ')[1]!

/** How often a piece of work is done in a second of this thread's processor time. */
export function perSecond(work: () => unknown, ms = 1_000): number {
  const began = process.threadCpuUsage()
  const end = performance.now() + ms
  let done = 0
  for (; performance.now() < end; done += 20) for (let i = 0; i < 20; i += 1) work()
  const { user, system } = process.threadCpuUsage(began)
  return done / ((user + system) / 1_000_000)
}

/** Five rounds of each rate in turns, after one that is not counted: each rate's median, and the median of the ratios to the limit. */
export function inTurns<K extends string>(rates: { readonly [name in K | 'ours' | 'limit']: () => number }): {
  rates: Record<K | 'ours' | 'limit', number>
  ratio: number
} {
  const names = Object.keys(rates) as (K | 'ours' | 'limit')[]
  const round = () => Object.fromEntries(names.map((name) => [name, rates[name]()])) as Record<K | 'ours' | 'limit', number>
  round()
  const rounds = Array.from({ length: 5 }, round)
  return {
    rates: Object.fromEntries(names.map((name) => [name, Math.round(median(rounds.map((one) => one[name])))])) as Record<
      K | 'ours' | 'limit',
      number
    >,
    ratio: Number(median(rounds.map(({ ours, limit }) => ours / limit)).toFixed(2)),
  }
}
