// What a restored database must show before it counts: the audit log whole, every checkpoint known from elsewhere in its past,
// every table of the backup there, and no line of the log fewer than the backup had.
import pg from 'pg'
import { importCheckpoint, type Checkpoint } from '#kernel/audit/checkpoint.ts'
import type { LogFault } from '#kernel/audit/findings.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { withDatabase } from '../cluster.ts'
import type { Manifest } from './manifest.ts'
import { tally, type Tally } from './tally.ts'

export type Verified = {
  readonly counts: Tally
  /** Lines sealed in the restored log; none where the database has no log. */
  readonly lines: number
  readonly backlog: number
  readonly faults: readonly LogFault[]
  /** Tables of the backup that are gone, and logs that shrank. */
  readonly lost: readonly string[]
}

/** Verifies what the server at `url` holds. */
export async function verifyRestored(url: string, manifest: Manifest, known: readonly Checkpoint[]): Promise<Verified> {
  const address = withDatabase(url, manifest.database)
  const client = new pg.Client({ connectionString: address })
  client.on('error', () => {})
  await client.connect()
  const counts = await tally(client).finally(() => client.end())
  const found = await verifiedLog(address, manifest, known, counts)
  return { counts, ...found, lost: lostSince(manifest, counts) }
}

async function verifiedLog(address: string, { checkpoint }: Manifest, known: readonly Checkpoint[], { tables }: Tally) {
  if (!tables.some(({ table }) => table === 'kernel.audit_checkpoint')) return { lines: 0, backlog: 0, faults: [] }
  const database = openDatabase(address, { max: 2, onFault: () => {} })
  try {
    const keys = await database.kysely.selectFrom('kernel.audit_key').select('public_key').execute()
    const ofBackup = checkpoint ? importCheckpoint(checkpoint) : undefined
    const { size, backlog, faults } = await verifyLog(
      database.kysely,
      keys.map(({ public_key }) => sm2PublicFromPem(public_key)),
      { known: [...known, ...(ofBackup ? [ofBackup] : [])] },
    )
    return { lines: size, backlog, faults }
  } finally {
    await database.close()
  }
}

/** Rows come and go, and a month's part leaves with its month; but a table stays, and the audit log only grows. */
function lostSince({ tables }: Manifest, { tables: now }: Tally): string[] {
  const rowsOf = new Map(now.map(({ table, rows }) => [table, rows]))
  return tables
    .filter(({ table, rows }) => !MONTH.test(table) && (rowsOf.get(table) ?? -1) < (ONLY_GROW.has(table) ? rows : 0))
    .map(({ table }) => table)
}

const MONTH = /_\d{4}_\d{2}$/
const ONLY_GROW = new Set(['kernel.audit_leaf', 'kernel.audit_node', 'kernel.audit_checkpoint'])
