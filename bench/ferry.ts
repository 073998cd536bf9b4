// 100,000 records from one side to the other, in two packages: inspected, signed and kept; inspected, checked and kept. The
// limit is the same rows by COPY into a bare table. Then the same load with each side's process killed in the middle: every
// record must stand once.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#kernel/db/database.ts'
import { brought, bothSides, exported, file, table } from '#tests/support/ferry.ts'
import { countOn, crossing } from '#tests/support/ferry-crossing.ts'

const RECORDS = 50_000
const PACKAGES = 2

export async function run(): Promise<object> {
  const sides = await bothSides()
  try {
    const texts = Array.from({ length: PACKAGES }, (_, n) => table(RECORDS, n * RECORDS))
    const packages: Buffer[] = []
    const made = await timed(async () => {
      for (const text of texts) packages.push((await exported(sides.extranet, [file('物资.csv', text)])).bytes)
    })
    const taken = await timed(async () => {
      for (const bytes of packages) {
        const { outcome } = await brought(sides.intranet, bytes)
        if (outcome !== 'imported') throw new Error(outcome)
      }
    })
    const copying = await timed(() => copied(sides.intranet.database, texts))
    const { records } = await countOn(sides.intranet)
    return {
      bench: 'ferry',
      records,
      exportPerSecond: rate(made),
      importPerSecond: rate(taken),
      copyPerSecond: rate(copying),
      bytes: packages.reduce((sum, { length }) => sum + length, 0),
      ...(await killedInTheMiddle()),
    }
  } finally {
    await sides.close()
  }
}

/** The server reads the same tables from files, into rows of their columns. */
async function copied({ pool }: Database, texts: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-copy-'))
  chmodSync(folder, 0o755)
  try {
    await pool.query('create table public.copied (number text primary key, name text, amount int)')
    for (const [n, text] of texts.entries()) {
      writeFileSync(join(folder, `${n}.csv`), text)
      await pool.query(`copy public.copied from '${join(folder, `${n}.csv`)}' csv header`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killedInTheMiddle() {
  let found: object = {}
  await crossing(
    {
      packages: 5,
      records: 20_000,
      kills: [
        { at: 2, afterMs: 100 },
        { at: 4, afterMs: 250 },
      ],
    },
    async ({ intranet }, killed) => {
      found = { killed, afterKills: await countOn(intranet) }
    },
  )
  return found
}

const rate = (ms: number) => Math.round((PACKAGES * RECORDS * 1000) / ms)

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
