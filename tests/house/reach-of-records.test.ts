// Another's record by its number (IDOR), tried at every door that takes one: each register's record, history, list and
// export, and each action that names a record. The doors are read from the contracts, so a new room is tried too.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import type { Register } from '#kernel/module/contract.ts'
import { columnOf, tableOf } from '#kernel/registers/table.ts'
import { accounts } from '#province/accounts.ts'
import { duties } from '#province/duties.ts'
import type { Duty } from '#province/duty.ts'
import { modules } from '#server/modules.ts'
import type { Day } from '#kernel/time/day.ts'
import { seedStory } from '#server/seed-story.ts'
import { testServer } from '#tests/support/server.ts'
import { pathOf } from '#server/routes/contracts.ts'
import { sampleOf } from '../../tools/ledgers/sample.ts'

let server: Awaited<ReturnType<typeof testServer>>
const registers = modules.flatMap((m) => m.registers ?? [])
const byName = new Map(registers.map((register) => [register.name, register]))

before(async () => {
  server = await testServer({ now: '2026-11-02T01:00:00.000Z' })
  await seedStory(server.url, server.vault, '2027-03-10' as Day, () => {})
})
after(() => server.close())

/** Somebody who holds the permission for the own organ only, and where they work. */
function strangersWith(permission: string): { account: string; organ: string }[] {
  const scopes = new Map((duties as readonly Duty[]).map(({ id, may }) => [id, may[permission]]))
  return accounts.filter(({ duty, organ }) => scopes.get(duty) === 'own' && organ !== 'stats-bureau').slice(0, 2)
}

/** Records of other organs than this one; the newest first. */
async function foreign(register: Register, organ: string): Promise<{ id: string; label: string }[]> {
  if (!register.organField) return []
  const { rows } = await sql<{ id: string; label: string }>`
    select id::text as id, ${sql.ref(columnOf(register.label))}::text as label from ${sql.table(tableOf(register.name))}
    where ${sql.ref(columnOf(register.organField))} is distinct from ${organ} order by created_at desc limit 5`.execute(
    server.database.kysely,
  )
  return rows
}

test('no register opens another organ’s record to a scope of the own organ: not alone, not its history, not in a list or an export', async () => {
  const opened: string[] = []
  let tried = 0
  for (const register of registers) {
    for (const { account, organ } of strangersWith(register.may)) {
      const records = await foreign(register, organ)
      if (records.length === 0) continue
      const at = `/api/registers/${register.name}`
      const list = JSON.stringify((await server.call(account, 'GET', `${at}?size=500`)).body)
      const sheet = JSON.stringify((await server.call(account, 'GET', `${at}/export?format=csv`)).body)
      for (const { id } of records) {
        tried += 1
        if (list.includes(id)) opened.push(`${account} finds ${id} in ${at}`)
        if (sheet.includes(id)) opened.push(`${account} exports ${id} from ${at}`)
        for (const path of [`${at}/${id}`, `${at}/${id}/history`]) {
          const { status } = await server.call(account, 'GET', path)
          if (status !== 404) opened.push(`${account} is answered ${status} by ${path}`)
        }
      }
    }
  }
  assert.deepEqual(opened, [])
  assert.ok(tried > 50, `only ${tried} records were tried`)
})

type Field = { readonly format?: string; readonly 'x-refers'?: string }

/** The fields of an action that take the id of a record, with the register it lies in. */
const recordFields = (input: { properties?: Record<string, Field> }) =>
  Object.entries(input.properties ?? {}).flatMap(([field, schema]) => {
    const register = schema.format === 'uuid' ? byName.get(schema['x-refers'] ?? '') : undefined
    return register?.organField ? [{ field, register }] : []
  })

test('no action takes another organ’s record from a holder of the own organ’s rights', async () => {
  const taken: string[] = []
  let tried = 0
  for (const { contract } of modules.flatMap((m) => m.actions)) {
    for (const { field, register } of recordFields(contract.input as never)) {
      for (const { account, organ } of strangersWith(contract.may)) {
        const [record] = await foreign(register, organ)
        if (!record) continue
        tried += 1
        const input = { ...(sampleOf(contract.input) as object), [field]: record.id }
        const { status, body } = await server.call(account, 'POST', pathOf(contract.name), input)
        if (status < 400 || status >= 500) taken.push(`${account} does ${contract.name} on ${register.name}: ${status}`)
        const reads = await server.call(account, 'GET', `/api/registers/${register.name}/${record.id}`)
        if (reads.status !== 200 && JSON.stringify(body).includes(record.label))
          taken.push(`${contract.name} names ${record.label} to ${account}, who may not see it`)
      }
    }
  }
  assert.deepEqual(taken, [])
  assert.ok(tried > 20, `only ${tried} actions were tried`)
})
