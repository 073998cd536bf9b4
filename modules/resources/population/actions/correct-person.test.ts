import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { uuid } from '#kernel/id/uuid.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { correctPerson, enterPerson, personDoor } from '../contract.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const POLICE = 'public-security-department.registrar'
const born = (n: number) => ({
  effective: '2025-05-01',
  simulated: true,
  idNumber: simulatedNumber('430102', '2025-05-01', '2', n),
  name: '李小满',
  sex: '2' as const,
  birthDate: '2025-05-01',
  registeredVillage: '430102001001',
  registeredAddress: '模拟路 1 号',
})

async function right(organ: string, fields: string[], unmasked: string[] = []) {
  await sql`insert into kernel.reading_right (id, register, organ, matter, title, title_en, basis, fields, unmasked, ways, valid_from, granted_by, granted_at)
    values (${uuid()}, 'population.person', ${organ}, 'test', '测试', 'Test', '测试', ${fields}, ${unmasked}, '{open,list}', '2025-01-01', 'test', now())`.execute(
    t.database.kysely,
  )
}

test('a correction says what is now known and leaves what was known then', async () => {
  await right('public-security-department', ['name', 'idNumber', 'registeredAddress'], ['name'])
  const { id } = await t.act(POLICE, enterPerson, born(1))
  t.clock.set('2026-03-10T01:00:00.000Z')
  const fixed = await t.act(POLICE, correctPerson, {
    id,
    seen: 1,
    effective: '2025-05-01',
    evidence: '户口簿',
    sets: { name: '李小曼' } as never,
  })
  assert.deepEqual([fixed.version, fixed.fields.toSorted()], [2, ['name']])
  const at = async (more: object) =>
    (await t.house.ask(await t.as(POLICE), personDoor.record.name, { id, matter: 'test', ...more }, { purpose: '核对户口' })) as {
      fields: { name: string; idNumber: string }
      stood: boolean
      events: unknown[]
    }
  assert.equal((await at({})).fields.name, '李小曼')
  assert.equal((await at({ knownAt: '2026-03-05T00:00:00.000Z' })).fields.name, '李小满')
  assert.equal((await at({ validOn: '2025-04-30' })).stood, false)
  assert.match((await at({})).fields.idNumber, /^030\*+\d{3}[\dX]$/)
  const looks = await sql<{ n: number }>`select count(*)::int as n from kernel.look where record = ${id}`.execute(t.database.kysely)
  assert.equal(looks.rows[0]!.n, 4)
  await assert.rejects(t.house.ask(await t.as(POLICE), personDoor.record.name, { id, matter: 'test' }), /purpose-needed/)
})

test('an organ writes the fields of which it is the source, and no others', async () => {
  const { id } = await t.act(POLICE, enterPerson, born(2))
  const { codes } = await t.refusal('education-department.registrar', correctPerson, {
    id,
    effective: '2026-01-05',
    evidence: '学籍',
    sets: { name: '李小慢' } as never,
  })
  assert.deepEqual(codes, ['kernel.not-source'])
  await t.act('education-department.registrar', correctPerson, {
    id,
    seen: 1,
    effective: '2026-01-05',
    evidence: '学籍',
    sets: { school: '模拟小学' } as never,
  })
  await t.act(POLICE, correctPerson, {
    id,
    seen: 1,
    effective: '2026-01-06',
    evidence: '户口簿',
    sets: { registeredAddress: '模拟路 2 号' } as never,
  })
  const twice = await t.refusal(POLICE, correctPerson, {
    id,
    seen: 1,
    effective: '2026-01-06',
    evidence: '户口簿',
    sets: { registeredAddress: '模拟路 3 号' } as never,
  })
  assert.deepEqual(twice.codes, ['kernel.field-changed-meanwhile'])
  assert.deepEqual((await t.refusal(POLICE, enterPerson, born(2))).codes, ['kernel.number-taken'])
})
