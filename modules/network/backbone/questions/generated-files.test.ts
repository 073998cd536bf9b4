// The seeded backbone and the programs that run it: every file is judged by the program that will read it.
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { GeneratedFile } from '#kernel/module/generated.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { registry } from '#modules/network/registry/module.ts'
import { backboneChange } from '#province/network/backbone.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { programPath, withoutPrograms } from '#tests/support/programs.ts'
import * as contract from '../contract.ts'
import { backbone } from '../module.ts'

const run = promisify(execFile)
const REGISTRY = 'informatisation-office.registry'
const title = words('生成的配置', 'Generated files')
const output = f.object({ files: f.json('文件', 'Files'), versions: f.json('版本', 'Versions') })
const made = question({ name: 'reader.made', title, may: 'signed-in', input: f.nothing(), output })
const reader = defineModule({
  name: 'reader',
  wing: 'platform',
  title,
  lead: [],
  clauses: [],
  zone: 'extranet',
  uses: [],
  permissions: [],
  actions: [],
  questions: [
    bindTo().answer(made, async (desk) => ({
      files: (await desk.ask(contract.files, { zone: 'extranet' })).files,
      versions: (await desk.ask(contract.fileVersions, { zone: 'extranet' })).files,
    })),
  ],
})

let house: TestHouse
let folder: string
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backbone-'))
  house = await testHouse({ now: '2026-06-01T01:00:00.000Z', modules: [systems, registry, backbone, reader] })
  await house.changed(REGISTRY, backboneChange())
})
after(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

type Version = { path: string; version: string }
async function read(account = REGISTRY) {
  const answer = await house.ask(account, made, {})
  return { files: answer.files as GeneratedFile[], versions: new Map((answer.versions as Version[]).map((it) => [it.path, it.version])) }
}
const textOf = (files: readonly GeneratedFile[], path: string) => files.find((it) => it.path === path)!.text
function written(path: string, text: string): string {
  const at = join(folder, path)
  mkdirSync(dirname(at), { recursive: true })
  writeFileSync(at, text)
  return at
}
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error
      return error.grounds.map(({ code }) => code)
    },
  )
const changed = (name: string, input: unknown) => house.changed(REGISTRY, [{ name, input }])

test('BIRD takes the configuration of every router, and refuses one with a fault', { skip: withoutPrograms('bird') }, async () => {
  const files = (await read()).files.filter(({ program }) => program === 'bird')
  assert.equal(files.length, 1 + 2 + 14 + 122)
  const bird = programPath('bird')!
  const judge = ({ path, text }: GeneratedFile) => run(bird, ['-p', '-c', written(path, text)])
  for (let i = 0; i < files.length; i += 8) await Promise.all(files.slice(i, i + 8).map(judge))
  const text = textOf(files, 'r-430100/bird.conf')
  for (const [whole, broken] of [
    ['neighbor 10.47.4.6 as', 'neighbor 10.47.4.666 as'],
    ['roa4 table origins4;', ''],
    ['filter tell6', 'filter tell'],
  ] as const)
    await assert.rejects(judge({ ...files[0]!, path: 'broken/bird.conf', text: text.replace(whole, broken) }), broken)
})

test('a router takes from a county only what is the county’s, and nothing that the plan does not give', async () => {
  const text = textOf((await read()).files, 'r-430100/bird.conf')
  const session = (name: string) => text.slice(text.indexOf(`protocol bgp '${name}'`)).split('\nprotocol ')[0]!
  assert.match(session('to-430102.ipv4'), /bgp_path\.last !~ \[ ?4200430102, 4200430103 ?\] then reject/)
  assert.match(session('to-430182.ipv6'), /bgp_path\.first != 4200430182 then reject/)
  for (const name of text.matchAll(/protocol bgp '([^']+)'/g))
    assert.match(session(name[1]!), /lawful[46]\(bgp_path\.last\) then (reject|accept)/)
  assert.match(text, /route 10\.34\.0\.0\/16 max 30 as 4200430200;/)
  assert.doesNotMatch(text, /0\.0\.0\.0\/0|198\.51\.100|172\.16\./)
})

test('chrony takes every list of time servers, the time servers’ own too', { skip: withoutPrograms('chronyd') }, async () => {
  const { files } = await read()
  for (const device of ['r-430000-1', 'r-430102', 'time-430000-1', 'g-430000']) {
    const path = `${device}/chrony.conf`
    const { status, stderr } = spawnSync(programPath('chronyd')!, ['-p', '-f', written(path, textOf(files, path))], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  }
  const broken = written('broken/chrony.conf', textOf(files, 'time-430000-1/chrony.conf').replace('allow ', 'allow 10.999.'))
  assert.notEqual(spawnSync(programPath('chronyd')!, ['-p', '-f', broken]).status, 0)
  assert.match(textOf(files, 'r-430102/chrony.conf'), /server 10\.47\.0\.123 iburst/)
})

test('FreeRADIUS takes the list of its clients; no secret stands in it', { skip: withoutPrograms('freeradius') }, async () => {
  const text = textOf((await read()).files, 'radius-430000/clients.conf')
  const secrets = [...text.matchAll(/secret = (.*)/g)].map(([, secret]) => secret!)
  assert.equal(secrets.length, 2 * 138)
  for (const secret of secrets) assert.match(secret, /^\$ENV\{RADIUS_SECRET_R_[0-9_]+\}$/)
  const judge = (name: string, clients: string) => {
    written(`${name}/clients.conf`, clients)
    const main = `raddbdir = ${join(folder, name)}\nlibdir = /usr/lib/freeradius\nname = radiusd\nthread pool {\n}\n$INCLUDE clients.conf\nmodules {\n}\nserver default {\n  listen {\n    type = auth\n    ipaddr = 127.0.0.1\n    port = 0\n  }\n}\n`
    written(`${name}/radiusd.conf`, main)
    const env = { ...process.env, ...Object.fromEntries(secrets.map((secret) => [secret.slice(5, -1), 'only-for-this-test'])) }
    return spawnSync(programPath('freeradius')!, ['-C', '-X', '-l', 'stdout', '-d', join(folder, name), '-n', 'radiusd'], {
      encoding: 'utf8',
      env,
    })
  }
  const taken = judge('radius', text)
  assert.equal(taken.status, 0, taken.stdout.slice(-2000))
  assert.notEqual(judge('broken', text.replace('ipaddr = 10.47.1.1', 'ipaddr = 10.47.1.999')).status, 0)
})

test('the files are the same for every asker, and a change gives new versions to the files that it touches alone', async () => {
  const [one, other] = [await read(), await read('stats-bureau.officer')]
  assert.deepEqual(other, one)
  const trunk = backboneChange()[3]!.input.trunks!.find(({ a, b }) => a === 'r-430102' && b === 'r-430100')!
  await changed('backbone.record-trunks', { trunks: [{ ...trunk, cost: 11 }] })
  const now = await read()
  const differ = [...now.versions].filter(([path, version]) => one.versions.get(path) !== version).map(([path]) => path)
  assert.deepEqual(differ, ['r-430100/bird.conf', 'r-430102/bird.conf'])
  for (const { path, text } of now.files) assert.equal(text === textOf(one.files, path), !differ.includes(path), path)
})

test('the structure takes two people: nobody records a device by himself', async () => {
  const { codes } = await house.refusal(REGISTRY, contract.retireObjects, { network: 'extranet', trunks: [], reason: '试' })
  assert.deepEqual(codes, ['kernel.only-through'])
})

test('a device, trunk, peering or route that would join networks is refused and nothing is written (3.2.1–3.2.3)', async () => {
  const base = { site: '430000', network: 'extranet', organ: 'information-centre' }
  const port = (name: string, network: string) => ({ name, network })
  const bad = { ...base, name: 'x-1', kind: 'server', interfaces: [port('a', 'extranet'), port('b', 'intranet')] }
  assert.deepEqual(await codesOf(changed('backbone.record-devices', { devices: [bad] })), ['backbone.two-networks-on-device'])
  const route = {
    network: 'extranet',
    device: 'g-430000',
    prefix: '0.0.0.0/0',
    via: '10.47.0.1',
    announced: false,
    organ: 'information-centre',
  }
  assert.deepEqual(await codesOf(changed('backbone.record-routes', { routes: [route] })), ['backbone.joins-networks'])
  const twin = { ...base, name: 'x-2', kind: 'server', interfaces: [{ ...port('a', 'extranet'), ipv4: '10.47.0.1/24' }] }
  assert.deepEqual(await codesOf(changed('backbone.record-devices', { devices: [twin] })), ['backbone.address-taken'])
  const { devices } = await house.ask(REGISTRY, contract.devices, {})
  assert.deepEqual(
    devices.filter(({ name }) => name.startsWith('x-')),
    [],
  )
})

test('what others hang on is not retired before them; what is retired leaves files and map', async () => {
  const county = { network: 'extranet', reason: '撤并（示例）' }
  const trunk = 'r-433101:to-433100'
  assert.deepEqual(await codesOf(changed('backbone.retire-objects', { ...county, devices: ['r-433101'] })), ['backbone.still-used'])
  assert.deepEqual(await codesOf(changed('backbone.retire-objects', { ...county, devices: ['r-none'] })), ['backbone.no-such'])
  const whole = {
    ...county,
    peerings: [`r-433101--r-433100 ${trunk}`],
    trunks: [trunk],
    devices: ['r-433101'],
    autonomousSystems: [4_200_433_101],
    sites: ['433101'],
  }
  assert.deepEqual(await changed('backbone.retire-objects', whole), [{ retired: 5 }])
  const map = await house.ask(REGISTRY, contract.linkMap, {})
  assert.ok(!map.sites.some(({ code }) => code === '433101'))
  assert.ok(!(await read()).files.some(({ path }) => path.startsWith('r-433101/')))
})

test('the map says which counties hang on one trunk; an organ sees its own sites alone', async () => {
  const map = await house.ask(REGISTRY, contract.linkMap, {})
  const cut = (name: string) => map.trunks.find((it) => it.name === name)!.cut
  assert.deepEqual(cut('r-433122:to-433100'), ['433122'])
  assert.deepEqual(cut('r-430100:to-430000-1'), [])
  assert.deepEqual(
    map.sites.filter(({ level, hangsOn }) => level === 'prefecture' && hangsOn.length > 0),
    [],
  )
  const mine = await house.ask('stats-bureau.officer', contract.linkMap, {})
  assert.deepEqual([mine.sites, mine.trunks, mine.devices], [[], [], []])
  assert.deepEqual(await house.ask('stats-bureau.officer', contract.devices, {}), { devices: [] })
})
