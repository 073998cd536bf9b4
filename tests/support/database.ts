// A test's own database: a copy of a template that was migrated and seeded once. The template is named by the digest of
// everything that shapes it, so it is made anew exactly when a migration or the province's data changed.
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { withDatabase } from '#server/cluster.ts'
import { migrations, migrate, raiseWalls } from '#server/migrate.ts'
import { modules } from '#server/modules.ts'
import { isAlive } from '#server/postmaster.ts'
import { seed } from '#server/seed.ts'
import { testCluster } from './test-cluster.ts'

/** The password of every simulated official in a test database. */
export const TEST_PASSWORD = 'yuelu-test-2004'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SEEDED_BY = [
  'province',
  'server/seed.ts',
  'server/seed-rights.ts',
  'server/seed-own-records.ts',
  'server/migrate.ts',
  'kernel/people/password.ts',
  'kernel/people/policy-sets.ts',
]
const TEMPLATE_LIFE = '2 hours'

let template: Promise<string> | undefined

/** A fresh copy of the migrated and seeded database. `drop` ends connections that a test forgot. */
export async function testDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const cluster = await testCluster()
  template ??= process.env.YUELU_TEST_TEMPLATE ? Promise.resolve(process.env.YUELU_TEST_TEMPLATE) : testTemplate(cluster)
  const source = await template
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`
  // Copied as files: half the time of copying block by block through the log, and nothing here outlives a crash.
  await withAdmin(cluster, (admin) => admin.query(`create database ${name} template ${source} strategy file_copy`))
  return {
    url: withDatabase(cluster, name),
    drop: () => withAdmin(cluster, async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  }
}

/** An empty database, for tests of the migrations and of the launcher themselves. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const cluster = await testCluster()
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`
  await withAdmin(cluster, (admin) => admin.query(`create database ${name}`))
  return {
    url: withDatabase(cluster, name),
    drop: () => withAdmin(cluster, async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  }
}

/** Makes the template unless it is there, and answers its name. */
export async function testTemplate(cluster: string): Promise<string> {
  const name = `template_${templateDigest()}`
  return await withAdmin(cluster, async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('yuelu test template'))")
    await dropLeftovers(admin)
    const { rows } = await admin.query<{ datistemplate: boolean }>('select datistemplate from pg_database where datname = $1', [name])
    if (rows[0]?.datistemplate) return name
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name}`)
    const url = withDatabase(cluster, name)
    await migrate(url)
    await seed(url, { password: TEST_PASSWORD })
    await raiseWalls(url)
    await admin.query(`comment on database ${name} is '${new Date().toISOString()}'`)
    await admin.query(`alter database ${name} with is_template true allow_connections false`)
    return name
  })
}

async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>("select datname from pg_database where datname ~ '^test_[0-9]+_'")
  for (const { datname } of rows) {
    if (!isAlive(Number(datname.split('_')[1]))) await admin.query(`drop database if exists ${datname} with (force)`)
  }
  const old = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^template_[0-9a-f]{12}$'
     and shobj_description(oid, 'pg_database')::timestamptz < now() - $1::interval`,
    [TEMPLATE_LIFE],
  )
  for (const { datname } of old.rows) {
    await admin.query(`alter database ${datname} with is_template false`)
    await admin.query(`drop database if exists ${datname} with (force)`)
  }
}

function templateDigest(): string {
  const hash = createHash('sha256').update(`${TEST_PASSWORD} behind walls`)
  for (const { name, text } of migrations()) hash.update(`${name}\n${text}`)
  hash.update(JSON.stringify(modules.flatMap(({ permissions }) => permissions)))
  for (const path of SEEDED_BY) digestPath(hash, join(root, path))
  return hash.digest('hex').slice(0, 12)
}

function digestPath(hash: ReturnType<typeof createHash>, path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (!stat.isDirectory()) return void hash.update(`${path.slice(root.length)}\n`).update(readFileSync(path))
  for (const name of readdirSync(path).toSorted()) digestPath(hash, join(path, name))
}

async function withAdmin<T>(cluster: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: withDatabase(cluster, 'postgres') })
  admin.on('error', () => {})
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
