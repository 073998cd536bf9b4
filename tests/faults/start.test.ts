import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freePort } from '#server/ports.ts'
import { isAlive, readPostmaster } from '#server/postmaster.ts'
import { eventually, newPlace, startYuelu, type Place, type YueluProcess } from '#tests/support/yuelu-process.ts'

let place: Place
let yuelu: YueluProcess
before(async () => {
  place = await newPlace()
  yuelu = startYuelu(place)
  await yuelu.until('Ctrl-C')
})
after(async () => {
  yuelu.child.kill('SIGTERM')
  await yuelu.ended
  await place.remove()
})

const ready = (port: number) =>
  fetch(`http://127.0.0.1:${port}/ready`).then(
    ({ status }) => status === 200,
    () => false,
  )
const database = (zone: string) => readPostmaster(join(place.dir, zone, 'pgdata'))!.pid

/** Every process below the supervisor, by the settings that it was given. */
const roles = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        if (Number(parent) !== yuelu.child.pid) return []
        const env = Object.fromEntries(
          readFileSync(`/proc/${pid}/environ`, 'utf8')
            .split('\0')
            .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
        )
        return env.ROLE ? [{ pid: Number(pid), role: env.ROLE, env }] : []
      } catch {
        return []
      }
    })

const onLinux = { skip: existsSync('/proc/self/environ') ? false : 'needs /proc' }

test('it prints where everything is and with which password it can be tried', () => {
  const words = yuelu.words()
  for (const port of Object.values(place.ports)) assert.match(words, new RegExp(`http://localhost:${port}`))
  assert.ok(words.includes(place.dir))
  assert.equal([...words.matchAll(/password {5}([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})/g)].length, 2)
  for (const account of ['stats-bureau.officer', 'information-centre.security-admin', 'audit-office.auditor'])
    assert.ok(words.includes(account), account)
})

test('the printed password signs a simulated official in, on its own zone only', async () => {
  const [extranet, intranet] = [...yuelu.words().matchAll(/password {5}(\S+)/g)].map(([, password]) => password!)
  const signIn = async (port: number, password: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-yuelu': '1' },
      body: JSON.stringify({ account: 'stats-bureau.officer', password }),
    })
    return answer.status
  }
  assert.equal(await signIn(place.ports.extranet, extranet!), 200)
  assert.equal(await signIn(place.ports.intranet, intranet!), 200)
  assert.equal(await signIn(place.ports.intranet, extranet!), 403)
})

test('each role is given its own secrets only, and the portal no database', onLinux, () => {
  const given = new Map(roles().map(({ role, env }) => [role, env]))
  assert.deepEqual([...given.keys()].toSorted(), ['extranet', 'intranet', 'portal', 'witness', 'worker'])
  const portal = Object.entries(given.get('portal')!)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')
  assert.doesNotMatch(portal, /postgres:\/\/|KEYS_DIR|DATA_DIR/)
  const witness = Object.values(given.get('witness')!).join('\n')
  assert.doesNotMatch(witness, /postgres:\/\/|\/keys\/|\/link\/(?!witness)/, 'the witness holds nothing of the platform')
  assert.equal(given.get('extranet')!.INTRANET_DATABASE_URL, undefined)
  assert.equal(given.get('intranet')!.DATABASE_URL, undefined)
  assert.notEqual(given.get('extranet')!.KEYS_DIR, given.get('intranet')!.KEYS_DIR)
})

test('each role runs confined: its own folders, no program for the portal, and only who keeps backups starts any', onLinux, () => {
  const flags = new Map(
    roles().map(({ pid, role }) => [
      role,
      readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        .split('\0')
        .filter((flag) => flag.startsWith('--')),
    ]),
  )
  for (const [role, given] of flags) {
    assert.ok(given.includes('--permission'), role)
    assert.ok(!given.some((flag) => flag.endsWith('=*') || flag === `--allow-fs-read=${place.dir}`), role)
    assert.equal(given.includes('--allow-child-process'), role === 'worker' || role === 'intranet', role)
  }
  assert.ok(!flags.get('portal')!.some((flag) => /allow-(fs-write|addons|worker|child)/.test(flag)))
})

test('the witness co-signs what is sealed, from a folder of its own', async () => {
  const state = () => JSON.parse(readFileSync(join(place.dir, 'witness', 'state.json'), 'utf8')) as { size: number }
  await eventually(() => state().size > 0)
  const metrics = await (await fetch(`http://127.0.0.1:${place.ports.extranet}/metrics`)).text()
  assert.match(metrics, /yuelu_audit_uncosigned_seconds \d/)
  assert.doesNotMatch(metrics, /yuelu_audit_witness_alarm\{alarm="[a-z-]+"\} 1/)
})

test('passwords and keys are readable by their owner alone', () => {
  const secrets = [
    'demonstration/extranet',
    'extranet/password',
    'link/portal/key.pem',
    'link/ca/key.pem',
    'keys/extranet/sealing.key.pem',
    'witness/witness.key.pem',
  ]
  for (const name of secrets) assert.equal(statSync(join(place.dir, name)).mode & 0o077, 0, name)
})

test('a second start in the same data folder says so and leaves the first alone', async () => {
  const other = await newPlace()
  const second = startYuelu({ ...other, dir: place.dir })
  assert.equal((await second.ended).code, 1)
  assert.equal(second.words().trim().split('\n').length, 2)
  assert.match(second.words(), /正被另一个岳麓/)
  assert.ok(await ready(place.ports.extranet))
  await other.remove()
})

test('when the database is killed, it says so, comes back and answers again', async () => {
  const old = database('extranet')
  process.kill(old, 'SIGKILL')
  await eventually(() => yuelu.words().includes('extranet: the database server is back'))
  await eventually(() => ready(place.ports.extranet))
  assert.notEqual(database('extranet'), old)
})

test('when a role is killed, it is started again', onLinux, async () => {
  const old = roles().find(({ role }) => role === 'extranet')!.pid
  process.kill(old, 'SIGKILL')
  await eventually(() => yuelu.words().includes('extranet is back'))
  assert.ok(await ready(place.ports.extranet))
})

test('when the supervisor is killed, its roles end by themselves and the next start takes the databases over', onLinux, async () => {
  const left = roles().map(({ pid }) => pid)
  const servers = [database('extranet'), database('intranet')]
  yuelu.child.kill('SIGKILL')
  await eventually(() => !left.some(isAlive))
  assert.ok(servers.every(isAlive))
  yuelu = startYuelu(place)
  await yuelu.until('Ctrl-C')
  assert.deepEqual([database('extranet'), database('intranet')], servers)
})

test('SIGINT ends everything and leaves no process behind', onLinux, async () => {
  const left = [...roles().map(({ pid }) => pid), database('extranet'), database('intranet')]
  yuelu.child.kill('SIGINT')
  assert.equal((await yuelu.ended).code, 0)
  assert.deepEqual(left.filter(isAlive), [])
})

test('a taken port, a wrong value, a data folder that is a file or is closed are one sentence each', async (t) => {
  const empty = await newPlace()
  const holder = createServer().listen(empty.ports.extranet, '127.0.0.1')
  t.after(() => holder.close())
  const said = async (env: Record<string, string>) => {
    const attempt = startYuelu(empty, env)
    const { code } = await attempt.ended
    assert.equal(attempt.words().trim().split('\n').length, 2, attempt.words())
    return { code, words: attempt.words() }
  }
  const taken = await said({})
  assert.equal(taken.code, 1)
  assert.match(taken.words, new RegExp(`端口 ${empty.ports.extranet} 已被占用.*EXTRANET_PORT`))
  assert.ok(!existsSync(empty.dir), 'nothing was started')
  const wrong = await said({ LOG_LEVEL: 'loud' })
  assert.equal(wrong.code, 78)
  assert.match(wrong.words, /LOG_LEVEL/)
  const elsewhere = { EXTRANET_PORT: String(await freePort('127.0.0.1')) }
  writeFileSync(empty.dir, 'a file')
  assert.match((await said(elsewhere)).words, /数据文件夹 .* 不能读写/)
  const closed = join(empty.dir, '..', 'closed')
  mkdirSync(closed, { mode: 0o700 })
  if (process.getuid?.() !== 0) {
    chmodSync(closed, 0o000)
    assert.match((await said({ ...elsewhere, DATA_DIR: join(closed, 'data') })).words, /不能读写/)
    chmodSync(closed, 0o700)
  } else {
    assert.match((await said({ ...elsewhere, DATA_DIR: join(closed, 'data') })).words, /进不了 .*closed/)
  }
  await empty.remove()
})
