// Three database machines as deploy/ha describes them, all on the loopback: etcd, Patroni with PostgreSQL 15, HAProxy and
// PgBouncer from Debian's packages, with the files of deploy/ha themselves; only addresses, ports and folders are put in.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clusterOwner } from '#server/cluster-owner.ts'
import { readPostmaster } from '#server/postmaster.ts'
import { freePort } from '#server/ports.ts'
import { endServer } from '#server/standby/end-server.ts'

const BIN = '/usr/lib/postgresql/15/bin'
const PROGRAMS = ['/usr/bin/etcd', '/usr/bin/patroni', '/usr/sbin/haproxy', '/usr/sbin/pgbouncer', join(BIN, 'postgres')]
export const NAMES = ['db-a', 'db-b', 'db-c'] as const
export type Name = (typeof NAMES)[number]

const files = fileURLToPath(new URL('../../deploy/ha/', import.meta.url))

/** The programs that this machine lacks. */
export const missingPrograms = (): string[] => PROGRAMS.filter((path) => !existsSync(path))

export type Machines = Awaited<ReturnType<typeof startMachines>>

/** Starts everything. Who waits for it asks `leader`. */
export async function startMachines() {
  const owner = clusterOwner()
  const home = mkdtempSync(join(tmpdir(), 'yuelu-failover-'))
  chmodSync(home, 0o711)
  const secret = randomBytes(16).toString('hex')
  const port = () => freePort('127.0.0.1')
  const machines = new Map<Name, { etcd: number; peer: number; rest: number; postgres: number; data: string }>()
  for (const name of NAMES)
    machines.set(name, {
      etcd: await port(),
      peer: await port(),
      rest: await port(),
      postgres: await port(),
      data: join(home, name, 'pgdata'),
    })
  const at = (name: Name) => machines.get(name)!
  const [proxy, pooler] = [await port(), await port()]
  const running = new Map<string, ChildProcess>()

  function run(name: string, program: string, args: string[], env: Record<string, string> = {}): void {
    const output = openSync(join(home, `${name}.log`), 'a')
    const child = spawn(program, args, {
      cwd: home,
      env: { PATH: `/usr/bin:/bin:/usr/sbin:${BIN}`, LC_ALL: 'C.UTF-8', TZ: 'UTC', ...env },
      stdio: ['ignore', output, output],
      ...(owner.stepsDown && { uid: owner.uid, gid: owner.gid }),
    })
    closeSync(output)
    running.set(name, child)
  }

  function place(name: string, text: string): string {
    const path = join(home, name)
    writeFileSync(path, text, { mode: 0o600 })
    if (owner.stepsDown) chownSync(path, owner.uid, owner.gid)
    return path
  }

  const local = (number: number) => `127.0.0.1:${number}`
  const folder = (name: string) => {
    mkdirSync(join(home, name), { mode: 0o700 })
    if (owner.stepsDown) chownSync(join(home, name), owner.uid, owner.gid)
  }
  // No socket in the system's folder, which belongs to the system's own servers.
  const patroniFile = readFileSync(join(files, 'patroni.yml'), 'utf8').replace(
    'use_unix_socket: false',
    "$&\n  parameters:\n    unix_socket_directories: ''",
  )

  const startEtcd = (name: Name) =>
    run(`etcd-${name}`, '/usr/bin/etcd', [], {
      ...settingsIn('etcd.env'),
      ETCD_NAME: name,
      ETCD_DATA_DIR: join(home, name, 'etcd'),
      ETCD_LISTEN_PEER_URLS: `http://${local(at(name).peer)}`,
      ETCD_INITIAL_ADVERTISE_PEER_URLS: `http://${local(at(name).peer)}`,
      ETCD_LISTEN_CLIENT_URLS: `http://${local(at(name).etcd)}`,
      ETCD_ADVERTISE_CLIENT_URLS: `http://${local(at(name).etcd)}`,
      ETCD_INITIAL_CLUSTER: NAMES.map((one) => `${one}=http://${local(at(one).peer)}`).join(','),
    })

  const startPatroni = (name: Name) =>
    run(`patroni-${name}`, '/usr/bin/patroni', [join(home, 'patroni.yml')], {
      ...settingsIn('node.env'),
      PATRONI_NAME: name,
      PATRONI_ETCD3_HOSTS: NAMES.map((one) => local(at(one).etcd)).join(','),
      PATRONI_RESTAPI_LISTEN: local(at(name).rest),
      PATRONI_RESTAPI_CONNECT_ADDRESS: local(at(name).rest),
      PATRONI_POSTGRESQL_LISTEN: local(at(name).postgres),
      PATRONI_POSTGRESQL_CONNECT_ADDRESS: local(at(name).postgres),
      PATRONI_POSTGRESQL_DATA_DIR: at(name).data,
      PATRONI_POSTGRESQL_BIN_DIR: BIN,
      PATRONI_POSTGRESQL_PGPASS: join(home, name, 'pgpass'),
      ...Object.fromEntries(['SUPERUSER', 'REPLICATION', 'REWIND', 'yuelu'].map((role) => [`PATRONI_${role}_PASSWORD`, secret])),
      PATRONI_yuelu_OPTIONS: 'createdb',
    })

  function startProxy(): void {
    const servers = NAMES.flatMap((name, i) => [
      [`YUELU_DB_${'ABC'[i]}`, local(at(name).postgres)],
      [`YUELU_DB_${'ABC'[i]}_REST`, String(at(name).rest)],
    ])
    run('haproxy', '/usr/sbin/haproxy', ['-db', '-f', join(files, 'haproxy.cfg')], {
      ...Object.fromEntries(servers),
      YUELU_DB_BIND: local(proxy),
    })
  }

  /** With the verifier that the server itself keeps, as an operator copies it. */
  function startPooler(verifier: string): void {
    const users = place('userlist.txt', `"yuelu" "${verifier}"\n`)
    const settings = readFileSync(join(files, 'pgbouncer.ini'), 'utf8')
      .replace('port=5000', `port=${proxy}`)
      .replace('listen_port = 6432', `listen_port = ${pooler}`)
      .replace('/etc/pgbouncer/userlist.txt', users)
    run('pgbouncer', '/usr/sbin/pgbouncer', [place('pgbouncer.ini', settings)])
  }

  async function roleOf(name: Name): Promise<string> {
    const asked = fetch(`http://${local(at(name).rest)}/`, { signal: AbortSignal.timeout(2_000) })
    return await asked.then(async (answer) => ((await answer.json()) as { role: string; state: string }).role).catch(() => 'away')
  }

  for (const name of NAMES) folder(name)
  place('patroni.yml', patroniFile)
  for (const name of NAMES) startEtcd(name)
  for (const name of NAMES) startPatroni(name)
  startProxy()
  return {
    home,
    url: (user: 'postgres' | 'yuelu', database: string) => `postgres://${user}:${secret}@${local(proxy)}/${database}`,
    pooledUrl: `postgres://yuelu:${secret}@${local(pooler)}/yuelu?pgbouncer=true`,
    startPooler,
    startPatroni,
    /** What Patroni says of its members. */
    async members(): Promise<{ name: Name; role: string; state: string; timeline: number }[]> {
      for (const name of NAMES) {
        const asked = fetch(`http://${local(at(name).rest)}/cluster`, { signal: AbortSignal.timeout(2_000) })
        const said = await asked.then((answer) => answer.json() as Promise<{ members: never[] }>).catch(() => undefined)
        if (said) return said.members
      }
      return []
    },
    async leader(): Promise<Name | undefined> {
      for (const name of NAMES) if ((await roleOf(name)) === 'master') return name
      return undefined
    },
    /** A machine is lost: its Patroni and its PostgreSQL, at once and without a word. */
    lose(name: Name): void {
      running.get(`patroni-${name}`)!.kill('SIGKILL')
      process.kill(readPostmaster(at(name).data)!.pid, 'SIGKILL')
    },
    killPostgres: (name: Name) => process.kill(readPostmaster(at(name).data)!.pid, 'SIGKILL'),
    startEtcd,
    /** The etcd member that leads the others now; undefined while they elect. */
    async etcdLeader(): Promise<Name | undefined> {
      for (const name of NAMES) {
        const asked = fetch(`http://${local(at(name).etcd)}/v3/maintenance/status`, {
          method: 'POST',
          body: '{}',
          signal: AbortSignal.timeout(2_000),
        })
        const said = await asked
          .then((answer) => answer.json() as Promise<{ header: { member_id: string }; leader?: string }>)
          .catch(() => undefined)
        if (said && said.leader === said.header.member_id) return name
      }
      return undefined
    },
    loseEtcd: (name: Name) => running.get(`etcd-${name}`)!.kill('SIGKILL'),
    /** The last words of what runs here, for a failure. */
    words: () =>
      spawnSync('tail', ['-n', '15', ...[...running.keys()].map((name) => join(home, `${name}.log`))], { encoding: 'utf8' }).stdout,
    async close(): Promise<void> {
      for (const child of running.values()) child.kill('SIGKILL')
      for (const name of NAMES) await endServer(at(name).data)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The settings of an environment file. */
function settingsIn(name: string): Record<string, string> {
  const lines = readFileSync(join(files, name), 'utf8').split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => (/^\w+=/.test(line) ? [[line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]] : [])),
  )
}
