// A crossing with processes of its own on either side, each killed in the middle of its work and begun again.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openVault } from '#kernel/trust/vault.ts'
import { bothSides, type Side } from './ferry.ts'
import type { CarrierWork } from './ferry-carrier.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Kill = { readonly at: number; readonly afterMs: number }
export type Crossing = { readonly packages: number; readonly records: number; readonly kills: readonly Kill[] }
type Sides = { readonly extranet: Side; readonly intranet: Side }

/** Ferries everything, then lets `look` see both sides. Answers how often a process was killed. */
export async function crossing({ kills, ...load }: Crossing, look: (sides: Sides, killed: number) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-ferry-'))
  const keys = { extranet: join(folder, 'extranet'), intranet: join(folder, 'intranet') }
  const sides = await bothSides({ extranet: openVault(keys.extranet), intranet: openVault(keys.intranet) })
  try {
    let killed = 0
    for (const side of ['extranet', 'intranet'] as const)
      killed += await worked({ side, url: sides[side].url, keys: keys[side], folder, ...load }, kills)
    await look(sides, killed)
  } finally {
    await sides.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a side's work; killed so many milliseconds after it says that it is doing a number, it is begun again. */
async function worked(work: CarrierWork, kills: readonly Kill[]): Promise<number> {
  let killed = 0
  for (const kill of [...kills, undefined]) {
    const child = spawn(process.execPath, ['--import', './tools/tsx-hook.mjs', 'tests/support/ferry-carrier.ts'], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', FERRY_WORK: JSON.stringify(work) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let words = ''
    child.stdout.on('data', (chunk: Buffer) => {
      words += chunk.toString()
      if (kill && words.includes(`doing ${kill.at}\n`)) setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
    })
    const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
    if (signal === 'SIGKILL') killed += 1
    else if (!words.includes('done')) throw new Error(`the ${work.side} did not end its work: ${words}`)
  }
  return killed
}

export type Count = {
  readonly records: number
  readonly keys: number
  readonly told: number
  readonly receipts: number
  readonly refused: number
}

/** What stands on the intranet afterwards. */
export async function countOn(intranet: Side): Promise<Count> {
  const { rows } = await intranet.database.pool.query<Count>(`select
    (select count(*)::int from ferry.record) as records,
    (select count(distinct key)::int from ferry.record) as keys,
    (select count(*)::int from kernel.event where name = 'ferry.arrived') as told,
    (select count(*)::int from ferry.parcel where kind = 'receipt') as receipts,
    (select count(*)::int from ferry.quarantine) as refused`)
  return rows[0]!
}
