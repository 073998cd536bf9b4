// One organ tree in time: on every day a tree, whatever was changed and by whom at once.
import { after, before, test } from 'node:test'
import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type StaffHouse, staffHouse, SYSTEM } from '#tests/support/staff.ts'
import * as people from './contract.ts'

let house: StaffHouse
before(async () => {
  house = await staffHouse()
})
after(() => house.close())

const source = '湘编〔2026〕1号'
const establish = (id: string, more: { parent?: string; from?: string } = {}) =>
  house.act(SYSTEM, people.establishOrgan, {
    id,
    name: `测试机构${id}`,
    kind: 'institution',
    level: 'province',
    division: '430000',
    source,
    ...more,
  })
const move = (organ: string, parent: string | undefined, from?: string) =>
  house.refused(SYSTEM, people.moveOrgan, { organ, source, ...(parent && { parent }), ...(from && { from }) })
const parentOn = async (organ: string, day: string) =>
  (await house.ask(SYSTEM, people.tree, { day })).organs.find(({ id }) => id === organ)?.parent

test('an organ stands under another from one day to the next, and the tree of an old day stays as it was', async () => {
  await establish('tree-a', { from: '2026-01-01' })
  await establish('tree-b', { from: '2026-01-01' })
  await establish('tree-c', { parent: 'tree-a', from: '2026-01-01' })
  equal(await move('tree-c', 'tree-b', '2026-02-01'), '')
  equal(await move('tree-c', undefined, '2026-02-10'), '')
  deepEqual(
    await Promise.all(['2025-12-31', '2026-01-31', '2026-02-01', '2026-02-09', '2026-02-10'].map((day) => parentOn('tree-c', day))),
    [undefined, 'tree-a', 'tree-b', 'tree-b', null],
  )
  ok((await house.ask(SYSTEM, people.tree, {})).changes.includes('2026-02-10'))
  equal(await move('tree-c', 'tree-a', '2026-02-05'), 'people.changed-later')
  equal(await move('tree-c', 'tree-a', '2025-02-05'), 'people.organ-ended', 'it did not stand yet')
  equal(await move('tree-c', 'nobody'), 'people.parent-not-there')
  equal(await move('tree-c', 'tree-c'), 'people.ring')
})

test('an organ bears a name from a day on, and the old one stays in its history', async () => {
  await establish('renamed', { from: '2026-01-01' })
  const rename = (name: string, from: string) => house.refused(SYSTEM, people.renameOrgan, { organ: 'renamed', name, from, source })
  equal(await rename('新名称', '2026-02-01'), '')
  equal(await rename('再改名', '2026-02-01'), 'people.changed-later')
  equal(await rename('以前改名', '2026-01-15'), 'people.changed-later')
  const nameOn = async (day: string) => (await house.ask(SYSTEM, people.organs, { day })).organs.find(({ id }) => id === 'renamed')?.name
  deepEqual([await nameOn('2026-01-31'), await nameOn('2026-02-01')], ['测试机构renamed', '新名称'])
})

test('an organ ends into its successor; its posts and who holds them end with it', async () => {
  await establish('ending', { from: '2026-01-01' })
  await establish('child', { parent: 'ending', from: '2026-01-01' })
  const { post } = await house.act(SYSTEM, people.createPost, { organ: 'ending', title: '科员', kind: 'business', reason: '测试' })
  const official = await house.officialOf('ndrc.officer')
  await house.act(SYSTEM, people.appoint, { official, post, reason: '测试' })
  const end = (more: { successor?: string; from?: string } = {}) =>
    house.refused(SYSTEM, people.endOrgan, { organ: 'ending', source, from: '2026-03-10', ...more })
  equal(await end(), 'people.has-children')
  equal(await move('child', undefined), '')
  equal(await end({ successor: 'ending' }), 'people.parent-not-there')
  equal(await end({ successor: 'ndrc' }), '')
  equal(await end(), 'people.organ-ended')
  equal(await move('ending', 'ndrc', '2026-03-11'), 'people.organ-ended')
  equal(
    await house.refused(SYSTEM, people.createPost, {
      organ: 'ending',
      title: '科员',
      kind: 'business',
      from: '2026-03-11',
      reason: '测试',
    }),
    'people.organ-ended',
  )
  const holdings = (await house.ask(SYSTEM, people.account, { official })).holdings
  equal(holdings.find((one) => one.post === post)?.to, '2026-03-10')
  const { organ } = (await house.ask(SYSTEM, people.organ, { id: 'ending' })) as { organ: { successors: { successor: string }[] } }
  deepEqual(
    organ.successors.map(({ successor }) => successor),
    ['ndrc'],
  )
})

test('an organ needs an id of its own and a division that stands', async () => {
  equal(
    await house.refused(SYSTEM, people.establishOrgan, {
      id: 'ndrc',
      name: '重名',
      kind: 'government',
      level: 'province',
      division: '430000',
      source,
    }),
    'people.id-taken',
  )
  equal(
    await house.refused(SYSTEM, people.establishOrgan, {
      id: 'nowhere',
      name: '无区划',
      kind: 'government',
      level: 'province',
      division: '439999',
      source,
    }),
    'people.no-such-division',
  )
})

test('two moves at once that would close a ring together: one of them is refused', async () => {
  await establish('ring-a')
  await establish('ring-b')
  const refused = await Promise.all([move('ring-a', 'ring-b'), move('ring-b', 'ring-a')])
  deepEqual(refused.toSorted(), ['', 'people.ring'])
})

test('the table itself refuses a ring on any day, whoever writes it', async () => {
  const db = house.database.kysely
  const put = (organ: string, parent: string, from: string, to: string | null) =>
    db.insertInto('kernel.organ_parent').values({ organ, parent, valid_from: from, valid_to: to, source }).execute()
  await put('ndrc', 'finance-department', '2010-01-01', '2012-01-01')
  await put('finance-department', 'audit-office', '2011-01-01', '2013-01-01')
  await rejects(put('audit-office', 'ndrc', '2011-12-31', '2014-01-01'), /would stand below itself/)
  await put('audit-office', 'ndrc', '2012-01-01', '2014-01-01')
  await rejects(put('ndrc', 'audit-office', '2011-06-01', null), /one_parent_at_a_time/)
  await rejects(db.updateTable('kernel.organ_parent').set({ valid_to: '2012-06-01' }).where('organ', '=', 'ndrc').execute(), /below itself/)
})

test('whatever is moved when, no organ stands below itself on any day', async () => {
  const names = ['p', 'q', 'r', 's'].map((name) => `walk-${name}`)
  for (const name of names) await establish(name, { from: '2026-01-01' })
  const day = (n: number) => `2026-0${1 + Math.floor(n / 28)}-${String((n % 28) + 1).padStart(2, '0')}`
  const step = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names, undefined), fc.integer({ min: 0, max: 100 }))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const [organ, parent, n] of steps) match(await move(organ, parent, day(n)), /^$|^people\./)
      const { rows } = await sql<{ organ: string; parent: string; from: string; to: string | null }>`
        select organ, parent, valid_from as "from", valid_to as "to" from kernel.organ_parent where organ like 'walk-%'`.execute(
        house.database.kysely,
      )
      for (let n = 0; n <= 110; n += 1) {
        const above = new Map(
          rows.filter(({ from, to }) => from <= day(n) && (to === null || day(n) < to)).map((row) => [row.organ, row.parent]),
        )
        for (const name of names) {
          const seen = new Set<string>()
          for (let at: string | undefined = name; at; at = above.get(at)) {
            ok(!seen.has(at), `${name} on ${day(n)}`)
            seen.add(at)
          }
        }
      }
    }),
    { numRuns: 8 },
  )
})
