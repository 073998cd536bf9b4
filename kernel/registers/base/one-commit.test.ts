import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personDoor } from '#modules/resources/population/contract.ts'
import { personsOfCitizens } from '#province/base/own-records.ts'
import { testHouse } from '#tests/support/house.ts'

const t = await testHouse({ walls: false })
test.after(() => t.close())

const REGISTRAR = 'public-security-department.registrar'
const matter = 'population-registration'
const number = personsOfCitizens[0]!.sets['idNumber'] as string
const transactions = async (table: string) =>
  (await t.database.pool.query<{ xmin: string }>(`select distinct xmin::text from ${table}`)).rows.map(({ xmin }) => xmin)

test('a look, what it used up of the hour, and the line of the question are one commit', async () => {
  await t.ask(REGISTRAR, personDoor.search, { matter, number }, { purpose: '办理户口迁移，核对户籍' })
  const [look] = await transactions('kernel.look')
  assert.deepEqual(await transactions('kernel.reading_spent'), [look])
  assert.deepEqual(await transactions(`kernel.audit_line where action = '${personDoor.search.name}' and outcome = 'read'`), [look])
})
