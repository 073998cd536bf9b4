// The files that name servers are run by: what changes, what does not, and what a real name server answers from them.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { EXTRANET, type Files, namedSystems, REGISTRY } from '#tests/support/named-systems.ts'
import { programPath, withoutPrograms } from '#tests/support/programs.ts'
import { removeRecord } from '../contract.ts'

let t: Awaited<ReturnType<typeof namedSystems>>
before(async () => {
  t = await namedSystems()
})
after(() => t.house.close())

test('an address answers with the name chosen for it, and with one', async () => {
  await t.add(t.hgk.domain, 'PTR', t.hgk.address, 'zz')
  assert.deepEqual(await t.refused(t.hgk.domain, 'PTR', t.hgk.address, 'yy'), ['registry.pointer-stands'])
  const { files } = await t.filesOf('extranet')
  const pointers = files
    .filter(({ path }) => path.includes('in-addr'))
    .flatMap(({ text }) => text.split('\n').filter((line) => / IN PTR .*hgk/.test(line)))
  const octets = t.hgk.address.split('.').toReversed().join('.')
  assert.deepEqual(pointers, [`${octets}.in-addr.arpa. 60 IN PTR zz.hgk.${EXTRANET}.`])
})

test('one record changes its part and the heads of its zones, and nothing else; what did not change keeps its serial', async () => {
  const before = await t.filesOf('extranet')
  assert.deepEqual(await t.filesOf('extranet'), before)
  await t.add(t.hgk.domain, 'TXT', 'v=one', 'note')
  const after = await t.filesOf('extranet')
  const changedIn = (a: readonly { path: string }[], b: readonly { path: string }[]) => {
    const old = new Map(a.map((it) => [it.path, JSON.stringify(it)]))
    return b.filter((it) => old.get(it.path) !== JSON.stringify(it)).map(({ path }) => path)
  }
  const changed = changedIn(before.versions, after.versions)
  assert.deepEqual(changed, changedIn(before.files, after.files))
  assert.equal(changed.length, 2)
  assert.match(changed[0]!, /^ns-extranet\/zones\/extranet\.hunan\.internal(\.zone|\/[0-9a-f]{2}\.zone)$/)
  const asked = (await t.filesOf('extranet', changed)).files
  assert.deepEqual(
    asked,
    after.files.filter(({ path }) => changed.includes(path)),
  )
  assert.deepEqual((await t.filesOf('extranet', ['../etc', 'ns-extranet/zones/none.zone'])).files, [])
})

test('a revoked acceptance silences the name, its records and its addresses in the next answer; given again, they speak (4.3.6)', async () => {
  const before = await t.filesOf('extranet')
  t.accepted.delete(t.hgk.system)
  const silent = await t.filesOf('extranet')
  const all = (it: Files) => it.files.map(({ text }) => text).join('')
  assert.match(all(before), /hgk/)
  assert.doesNotMatch(all(silent), /hgk/)
  assert.ok(silent.versions.length < before.versions.length)
  t.accepted.add(t.hgk.system)
  const again = await t.filesOf('extranet')
  const parts = (it: Files) => it.files.filter(({ path }) => /\/[0-9a-f]{2}\.zone$/.test(path))
  assert.deepEqual(parts(again), parts(before))
  assert.notDeepEqual(again.files, before.files)
})

test('many changes at once are all counted, and adding up what has gathered changes no file', async () => {
  await Promise.all(Array.from({ length: 6 }, (_, i) => t.add(t.portal.domain, 'TXT', `at once ${i}`, 'many')))
  assert.equal((await t.zoneOf('internet')).match(/at once/g)?.length, 6)
  const before = await t.filesOf('internet')
  const db = t.house.database.kysely
  await sql`insert into registry.part_change (zone, part, changes, live)
    select zone, part, 0, 0 from registry.part_change cross join generate_series(1, 20000) where zone = 'internet' limit 20100`.execute(db)
  const gathered = async () =>
    (await sql<{ count: number }>`select count(*)::int as count from registry.part_change`.execute(db)).rows[0]!.count
  assert.ok((await gathered()) > 20_000)
  assert.deepEqual(await Promise.all([t.filesOf('internet'), t.filesOf('internet')]), [before, before])
  assert.ok((await gathered()) < 1000)
})

const programs = withoutPrograms('named', 'named-checkconf', 'named-checkzone', 'dig')

test(
  'BIND loads every zone of both networks from the files as they are, parts and reverse zones included',
  { skip: programs },
  async () => {
    for (const network of ['internet', 'extranet'] as const) {
      const folder = await laidOut(network)
      try {
        const check = () => spawnSync(programPath('named-checkconf')!, ['-z', 'named.conf'], { cwd: folder, encoding: 'utf8' })
        const { status, stdout } = check()
        assert.equal(status, 0, stdout)
        assert.match(stdout, /ip6\.arpa\/IN: loaded serial/)
        const part = readdirSync(join(folder, 'zones'), { recursive: true, encoding: 'utf8' }).find((it) =>
          /hunan\.internal\/|hn\.gov\.cn\//.test(it),
        )!
        appendFileSync(join(folder, 'zones', part), 'planted. 60 IN A not-an-address\n')
        assert.notEqual(check().status, 0)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  },
)

test('a name server answers what the registry says and nothing of another network', { skip: programs, timeout: 30_000 }, async () => {
  const { id } = await t.add(t.portal.domain, 'A', t.portal.address)
  const folder = await laidOut('internet')
  const port = await freePort()
  const conf = readFileSync(join(folder, 'named.conf'), 'utf8').replace(/(listen-on(?:-v6)?) port 53 \{ ([^;]*); \}/g, (_, on: string) =>
    on === 'listen-on' ? `${on} port ${port} { 127.0.0.1; }` : `${on} port ${port} { ::1; }`,
  )
  writeFileSync(join(folder, 'named.conf'), conf)
  const server = spawn(programPath('named')!, ['-g', '-c', 'named.conf', '-n', '1'], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((end) => server.once('exit', end))
  const dig = (...asked: string[]) =>
    spawnSync(programPath('dig')!, ['-p', String(port), '@127.0.0.1', '+tries=1', '+time=2', ...asked], { encoding: 'utf8' }).stdout
  try {
    let answer = ''
    for (let i = 0; i < 50 && answer !== `${t.portal.address}\n`; i += 1) {
      await new Promise((later) => setTimeout(later, 100))
      answer = dig('+short', 'tjj.hn.gov.cn')
    }
    assert.equal(answer, `${t.portal.address}\n`)
    assert.equal(dig('+short', 'www.hn.gov.cn', 'AAAA'), '2001:db8:4400::10\n')
    assert.equal(dig('+short', '-x', '198.51.100.10'), 'www.hn.gov.cn.\n')
    assert.equal(dig('+short', '-x', t.portal.address), 'tjj.hn.gov.cn.\n')
    assert.match(dig('+dnssec', 'tjj.hn.gov.cn'), /IN\s+RRSIG\s+A /)
    assert.match(dig('none.hn.gov.cn'), /status: NXDOMAIN/)
    for (const asked of [[`hgk.${EXTRANET}`], ['www.example.com']]) assert.match(dig(...asked), /status: REFUSED/, asked.join(' '))
    assert.equal(dig('+short', 'version.bind', 'TXT', 'CH'), '')
    assert.match(dig('hn.gov.cn', 'AXFR'), /Transfer failed/)
  } finally {
    server.kill()
    await ended
    rmSync(folder, { recursive: true })
    await t.house.act(REGISTRY, removeRecord, { record: id, reason: '试验结束' })
  }
})

/** The files of the network's first name server in a folder of their own. */
async function laidOut(network: 'internet' | 'extranet'): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'names-'))
  for (const { path, device, text } of (await t.filesOf(network)).files) {
    if (device !== `ns-${network}`) continue
    const at = join(root, path.slice(device.length + 1))
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, text)
  }
  mkdirSync(join(root, 'keys'))
  return root
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
