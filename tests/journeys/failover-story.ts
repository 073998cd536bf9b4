// The loss of a database machine, told (npm run journey -- failover): the platform on three machines as deploy/ha describes them,
// officials writing through HAProxy and through PgBouncer, the leader killed, its PostgreSQL alone killed, an etcd member lost.
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'
import { startServer } from '#tests/faults/killed-server.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { admitWriters, reckonWith, startWriters, type Writers } from '#tests/support/keyed-writers.ts'
import { type Machines, missingPrograms, type Name, NAMES, startMachines } from './failover-machines.ts'

const SETTLED_MS = 120_000
const WRITES = 50

export async function runJourney(print: (line: string) => void): Promise<string> {
  const missing = missingPrograms()
  if (missing.length > 0)
    return `failover: skipped, this machine has no ${missing.join(', ')} (Debian: etcd-server patroni haproxy pgbouncer postgresql-15)`
  const machines = await startMachines()
  const ends: (() => Promise<void>)[] = [() => machines.close()]
  try {
    return await tell(machines, print, ends)
  } catch (error) {
    print(machines.words())
    throw error
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}

async function tell(machines: Machines, print: (line: string) => void, ends: (() => Promise<void>)[]): Promise<string> {
  await settled(machines)
  print(`three machines: ${await said(machines)}`)

  const url = machines.url('yuelu', 'yuelu')
  const { verifier, version } = await makeDatabase(machines)
  machines.startPooler(verifier)
  const files = await migrate(url)
  await seed(url, { password: TEST_PASSWORD })
  assert.equal(await migrate(machines.pooledUrl), 0)
  print(
    `the platform is migrated (${files} files) and seeded on PostgreSQL ${version}, through HAProxy; through PgBouncer nothing is left to do`,
  )

  // The trial room brings a role of its own, which only a superuser may make.
  const token = await admitWriters(machines.url('postgres', 'yuelu'))
  await ask(machines.url('postgres', 'yuelu'), 'grant usage on schema trial to yuelu; grant all on all tables in schema trial to yuelu')
  const servers = await Promise.all([url, machines.pooledUrl].map((one) => startServer(one, machines.home)))
  const database = openDatabase(url, { max: 2, onFault: () => {} })
  ends.push(() => database.close(), ...servers.map((server) => () => server.kill()))
  const write = (name: string) => servers.map((server, i) => startWriters({ origin: server.origin, token }, `${name}-${WAYS[i]}`, 4))

  const lost = await fail(machines, write('machine'), print, 'the leader’s machine is lost (kill -9 of Patroni and PostgreSQL)', (leader) =>
    machines.lose(leader),
  )
  for (const work of lost.works) await reckonWith(database, work)
  print(
    `nothing that was acknowledged is lost, and nothing happened twice: ${lost.acknowledged} works; ${lost.turnedAway} times 503 with Retry-After`,
  )

  machines.startPatroni(lost.leader)
  await settled(machines)
  print(`the old leader came back and follows: ${await said(machines)}`)

  await loseEtcdMembers(machines, database, write, print)

  const crashed = await fail(machines, write('server'), print, 'PostgreSQL alone is killed under a living Patroni', (leader) =>
    machines.killPostgres(leader),
  )
  for (const work of crashed.works) await reckonWith(database, work)
  return `failover: first write ${lost.seconds} s after a machine was lost, ${crashed.seconds} s after a crash of PostgreSQL, nothing acknowledged lost, ok`
}

/** One etcd member after the other: one that follows, which nobody notices, and the one that leads, after which the rest elect. */
async function loseEtcdMembers(
  machines: Machines,
  database: Database,
  write: (name: string) => Writers[],
  print: (line: string) => void,
): Promise<void> {
  const lose = async (name: Name, what: string) => {
    const works = write(what)
    await until('work before', () => works.every(({ acknowledged }) => acknowledged.length > WRITES))
    machines.loseEtcd(name)
    await sleep(6_000)
    await Promise.all(works.map((work) => work.stop()))
    for (const work of works) await reckonWith(database, work)
    return works.flatMap(({ turnedAway }) => turnedAway)
  }
  const leads = (await machines.etcdLeader())!
  const follows = NAMES.find((name) => name !== leads)!
  assert.deepEqual(await lose(follows, 'etcd-follower'), [])
  print('one of the three etcd members is lost: not one request was turned away')
  machines.startEtcd(follows)
  await settled(machines)
  const away = await lose(leads, 'etcd-leader')
  const seconds = away.length === 0 ? 0 : (Math.max(...away.map(({ atMs }) => atMs)) - Math.min(...away.map(({ atMs }) => atMs))) / 1000
  print(`the etcd member that leads is lost: ${away.length} requests turned away, over ${seconds.toFixed(1)} s; nothing acknowledged lost`)
  machines.startEtcd(leads)
  await settled(machines)
}

const WAYS = ['haproxy', 'pgbouncer'] as const

/** Harms the leader while all write. Answers the longest time from the harm to the first write acknowledged by the new leader. */
async function fail(
  machines: Machines,
  works: readonly Writers[],
  print: (line: string) => void,
  what: string,
  harm: (leader: Name) => void,
) {
  await until('work before', () => works.every(({ acknowledged }) => acknowledged.length > WRITES))
  const leader = (await machines.leader())!
  const began = performance.now()
  harm(leader)
  // The first acknowledged write after one was turned away is the new leader's.
  const afresh = ({ acknowledged, turnedAway }: Writers) =>
    turnedAway.length > 0 && acknowledged.some(({ atMs }) => atMs > turnedAway.at(-1)!.atMs && atMs > began)
  await until('a new leader', async () => {
    const now = await machines.leader()
    return now !== undefined && now !== leader
  })
  await until('work after', () => works.every(afresh))
  const times = works.map(({ acknowledged, turnedAway }) => acknowledged.find(({ atMs }) => atMs > turnedAway.at(-1)!.atMs)!.atMs - began)
  await sleep(1_000)
  await Promise.all(works.map((work) => work.stop()))
  const turnedAway = works.flatMap((work) => work.turnedAway)
  for (const { status, retryAfter } of turnedAway) assert.deepEqual([status, retryAfter], [503, '2'])
  const seconds = Number((Math.max(...times) / 1000).toFixed(1))
  const hung = Math.max(...turnedAway.map(({ ms }) => ms)) / 1000
  print(
    `${what}: first write after ${times.map((ms, i) => `${(ms / 1000).toFixed(1)} s through ${WAYS[i]}`).join(', ')}; the longest that a request waited for its 503: ${hung.toFixed(1)} s`,
  )
  return {
    leader,
    works,
    seconds,
    turnedAway: turnedAway.length,
    acknowledged: works.reduce((sum, work) => sum + work.acknowledged.length, 0),
  }
}

/** The database and, for PgBouncer, the verifier that the server keeps of the role's password. */
async function makeDatabase(machines: Machines): Promise<{ verifier: string; version: string }> {
  await ask(machines.url('yuelu', 'postgres'), 'create database yuelu')
  const [row] = await ask(
    machines.url('postgres', 'postgres'),
    `select rolpassword as verifier, current_setting('server_version') as version from pg_authid where rolname = 'yuelu'`,
  )
  return row as { verifier: string; version: string }
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Three members run, one leads, and one has every commit of the leader's. */
async function settled(machines: Machines): Promise<void> {
  await until('three members in order', async () => {
    const members = await machines.members()
    const roles = members.filter(({ state }) => state === 'running' || state === 'streaming').map(({ role }) => role)
    return (
      roles.length === 3 &&
      roles.includes('leader') &&
      roles.includes('sync_standby') &&
      new Set(members.map(({ timeline }) => timeline)).size === 1
    )
  })
}

const said = async (machines: Machines) =>
  (await machines.members()).map(({ name, role, timeline }) => `${name} ${role} on timeline ${timeline}`).join(', ')

async function until(what: string, check: () => unknown): Promise<void> {
  for (const end = Date.now() + SETTLED_MS; !(await check()); await sleep(50)) {
    if (Date.now() > end) throw new Error(`${what}: not within ${SETTLED_MS / 1000} s`)
  }
}
