// A primary and its standby in a folder of their own, as the supervisor keeps them, and what it takes to harm them.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '#server/cluster.ts'
import { readPostmaster } from '#server/postmaster.ts'
import { endServer } from '#server/standby/end-server.ts'
import { openPair, type OpenPairOptions } from '#server/standby/open-pair.ts'
import { otherSeat, readStanding, type Seat, type Standing } from '#server/standby/standing.ts'

export type TestPair = Awaited<ReturnType<typeof testPair>>

export async function testPair(settings: Partial<OpenPairOptions> = {}) {
  const parent = mkdtempSync(join(tmpdir(), 'yuelu-standby-'))
  chmodSync(parent, 0o711)
  const said: string[] = []
  const options: OpenPairOptions = {
    zone: 'extranet',
    dir: join(parent, 'data'),
    standbyDir: join(parent, 'standby'),
    aloneAfterMs: 1_000,
    promoteAfterMs: 0,
    log: (words) => said.push(words),
    ...settings,
  }
  const homes = { data: join(options.dir, 'extranet'), standby: join(options.standbyDir, 'extranet') }
  const dataOf = (seat: Seat) => join(homes[seat], 'pgdata')
  let cluster: Cluster | undefined = await openPair(options)
  const standing = (): Standing => readStanding(homes)!
  return {
    options,
    homes,
    said,
    url: cluster.url,
    standing,
    dataOf,
    /** The process of a server: its postmaster, or the one of its children with this title. */
    processOf(seat: Seat, title?: string): number {
      const postmaster = readPostmaster(dataOf(seat))!.pid
      if (title === undefined) return postmaster
      const found = readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && isChild(pid, postmaster, title))
      if (found === undefined) throw new Error(`${title} is not running:\n${said.join('\n')}`)
      return Number(found)
    },
    /** kill -9 of whoever is the primary; answers its seat. */
    killPrimary(): Seat {
      const { primary } = standing()
      process.kill(readPostmaster(dataOf(primary))!.pid, 'SIGKILL')
      return primary
    },
    killStandby: () => process.kill(readPostmaster(dataOf(otherSeat(standing().primary)))!.pid, 'SIGKILL'),
    async until(what: string, check: () => unknown, withinMs = 60_000): Promise<void> {
      for (const until = Date.now() + withinMs; !(await check());) {
        if (Date.now() > until) throw new Error(`${what} did not come true:\n${said.join('\n')}`)
        await sleep(5)
      }
    },
    inStep(): Promise<void> {
      return this.until('the standby in step', () => standing().inStep)
    },
    async stop() {
      await cluster?.stop()
      cluster = undefined
    },
    async open(other: Partial<OpenPairOptions> = {}) {
      cluster = await openPair({ ...options, ...other })
    },
    async close() {
      await cluster?.stop()
      for (const seat of ['data', 'standby'] as const) await endServer(dataOf(seat))
      rmSync(parent, { recursive: true, force: true })
    },
  }
}

function isChild(pid: string, parent: number, title: string): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === String(parent) &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(title)
    )
  } catch {
    return false
  }
}
