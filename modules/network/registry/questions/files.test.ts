// The files that name servers are run by: what changes, what does not, and what a real name server answers from them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { EXTRANET, type Files, namedSystems } from '#tests/support/named-systems.ts'

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
    .flatMap(({ text }) => text.split('\n').filter((line) => / IN PTR /.test(line)))
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
