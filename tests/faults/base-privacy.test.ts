// Privacy on bytes: a value of its own is planted in every field of a record, every route that a caller with little right
// reaches is called, and the values are looked for in everything that came back and in everything that was logged.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { methodOf } from '#kernel/module/contract.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { correctPerson, enterPerson, personBase } from '#modules/resources/population/contract.ts'
import { openLog } from '#kernel/log/log.ts'
import { pathOf } from '#server/routes/contracts.ts'
import { testServer } from '#tests/support/server.ts'

let server: Awaited<ReturnType<typeof testServer>>
let id = ''
const logged: string[] = []
const POLICE = 'public-security-department.registrar'
const WINDOW = 'changsha.window'
const number = simulatedNumber('430102', '1951-02-03', '1', 333)

/** What nobody would write by chance. */
const canaries: Record<string, string> = {
  idNumber: number,
  name: '金丝雀甲乙丙',
  formerName: '雀前名丁戊',
  birthDate: '1951-02-03',
  registeredAddress: '雀户籍地址一百零七号',
  household: '雀户号88123',
  residenceAddress: '雀现住地址二百零九号',
  school: '雀就读学校己庚',
  employer: '91430000CANARY9991',
  retiredOn: '2011-02-07',
  pensionSince: '2011-03-08',
  marriedOn: '1975-06-09',
  birthCertificate: '雀出生证7781',
  deathCertificate: '雀死亡证9917',
}
const PINYIN = 'jinsique'

before(async () => {
  server = await testServer({ now: '2026-03-02T01:00:00.000Z' })
  const entered = {
    effective: '2025-05-01',
    simulated: true,
    sex: '1' as const,
    registeredVillage: '430102001001',
    ...(canaries as { idNumber: string; name: string; birthDate: string; registeredAddress: string }),
  }
  const {
    birthCertificate: _,
    deathCertificate: __,
    ...fields
  } = entered as typeof entered & { birthCertificate?: string; deathCertificate?: string }
  id = (await server.act(POLICE, enterPerson, fields)).id
  const certificates = { birthCertificate: canaries.birthCertificate, deathCertificate: canaries.deathCertificate }
  await server.act('health-commission.registrar', correctPerson, {
    id,
    seen: 1,
    effective: '2026-01-05',
    evidence: '雀依据文书6612',
    sets: certificates as never,
  })
})
after(() => server.close())

/** What of the record stands in the bytes. */
const leaks = (bytes: string, granted: readonly string[] = []): string[] =>
  [...Object.entries(canaries), ['pinyin', PINYIN], ['evidence', '雀依据文书6612']]
    .filter(([field, value]) => !granted.includes(field!) && bytes.includes(value!))
    .map(([field]) => field!)

const TYPED: Readonly<Record<string, unknown>> = { string: 'x', integer: 1, number: 1, boolean: true, array: [], object: {} }
/** An input that names the record wherever a contract has a place for it. */
function inputOf(schema: { properties?: Record<string, Record<string, unknown>>; required?: string[] }): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (name === 'matter') said[name] = 'window-service'
    else if (name === 'register' || name === 'base') said[name] = personBase.name
    else if (name === 'number') said[name] = number
    else if (name === 'name' || name === 'q') said[name] = canaries.name
    else if (field.format === 'uuid') said[name] = id
    else if (!schema.required?.includes(name)) continue
    else if (field.format === 'date') said[name] = '2026-03-01'
    else if (field.format === 'date-time') said[name] = '2026-03-01T00:00:00.000Z'
    else if (Array.isArray(field.enum)) said[name] = field.enum[0]
    else if (field.type === 'array' && (field.items as { format?: string } | undefined)?.format === 'uuid') said[name] = [id]
    else said[name] = TYPED[String(field.type)] ?? 'x'
  }
  return said
}

test('no route gives a window or anybody a value that their right does not show whole', async () => {
  const told = { 'x-yuelu-purpose': encodeURIComponent('窗口受理老年证，核对年龄') }
  let answers = 0
  for (const account of [WINDOW, 'anyone']) {
    for (const { contract } of [...server.house.questions.values()].map(({ bound }) => bound)) {
      if (contract.may === 'rooms') continue
      const input = inputOf(contract.input as never)
      const query = new URLSearchParams(Object.entries(input).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])))
      const isPost = methodOf(contract) === 'POST'
      const { status, body } = isPost
        ? await server.call(account, 'POST', pathOf(contract.name), input, told)
        : await server.call(account, 'GET', `${pathOf(contract.name)}?${query}`, undefined, told)
      answers += status === 200 ? 1 : 0
      assert.ok(status < 500, `${contract.name}: ${status} ${JSON.stringify(body)}`)
      // A window's right masks everything: no value leaves whole, granted or not. What the caller sent may be said back.
      const echoed = new Set([number, canaries.name])
      const found = leaks(JSON.stringify(body)).filter((field) => !echoed.has(canaries[field] ?? ''))
      assert.deepEqual(found, [], `${contract.name} to ${account}`)
    }
  }
  assert.ok(answers > 20, `${answers} answered`)
  const { body } = await server.call(WINDOW, 'POST', '/api/population/person-search', { matter: 'window-service', number }, told)
  assert.equal(body.rows.length, 1)
  assert.deepEqual(leaks(JSON.stringify(body)), [])
})

test('errors and refusals say nothing of the record, and Ctrl+K does not know it', async () => {
  const told = { 'x-yuelu-purpose': encodeURIComponent('核对户籍办理入学登记') }
  const calls: [string, string, string, unknown][] = [
    [
      'education-department.registrar',
      'POST',
      '/api/population/compare-persons',
      { matter: 'school-enrolment', rows: [{ number, values: { maritalStatus: '20' } }] },
    ],
    ['education-department.registrar', 'POST', '/api/population/person-search', { matter: 'investigation', number }],
    [
      POLICE,
      'POST',
      '/api/population/enter-person',
      {
        effective: '2026-01-01',
        idNumber: number,
        name: '另一人',
        sex: '1',
        birthDate: '1951-02-03',
        registeredVillage: '430102001001',
        registeredAddress: '别处',
      },
    ],
    [WINDOW, 'GET', `/api/search/everything?q=${encodeURIComponent('金丝雀')}`, undefined],
    [WINDOW, 'GET', `/api/search/everything?q=${number}`, undefined],
    [WINDOW, 'GET', `/api/population/person?id=${id}&matter=window-service&validOn=soon`, undefined],
  ]
  for (const [account, method, path, input] of calls) {
    const { body } = await server.call(
      account,
      method,
      path,
      input,
      method === 'POST' ? { ...told, 'idempotency-key': crypto.randomUUID() } : told,
    )
    assert.deepEqual(leaks(JSON.stringify(body), ['birthDate']), [], path)
  }
})

test('the audit log and the server’s log hold digests and names of things, and no value', async () => {
  const lines = await sql<{ text: string }>`select row_to_json(l)::text as text from kernel.audit_line l`.execute(server.database.kysely)
  assert.ok(lines.rows.length > 20)
  assert.deepEqual(leaks(lines.rows.map(({ text }) => text).join('\n')), [])
  const log = openLog('extranet', 'debug', { write: (line: string) => void logged.push(line) })
  const fault = Object.assign(new Error(`duplicate key (${number}) ${canaries.name}`), {
    severity: 'ERROR',
    code: '23505',
    detail: canaries.registeredAddress,
  })
  log.error({ err: fault, req: { method: 'GET', url: `/api/population/person?name=${canaries.name}` } }, 'fault')
  assert.deepEqual(leaks(logged.join('\n')), [])
})

test('a guard that is taken away is found: unmask one field and the canary sings', async () => {
  const told = { 'x-yuelu-purpose': encodeURIComponent('窗口受理老年证，核对年龄') }
  const unmask = (fields: string[]) =>
    sql`update kernel.reading_right set unmasked = ${fields} where organ = 'changsha' and register = ${personBase.name}`.execute(
      server.database.kysely,
    )
  await unmask(['registeredAddress'])
  const { body } = await server.call(WINDOW, 'GET', `/api/population/person?id=${id}&matter=window-service`, undefined, told)
  assert.deepEqual(leaks(JSON.stringify(body)), ['registeredAddress'])
  await unmask([])
})

test('whatever fields a right holds, record and history hold those alone', async () => {
  const names = Object.keys(canaries)
  const told = { 'x-yuelu-purpose': encodeURIComponent('窗口受理老年证，核对年龄') }
  await fc.assert(
    fc.asyncProperty(fc.subarray(names), fc.subarray(names), async (fields, unmasked) => {
      const kept = unmasked.filter((field) => fields.includes(field))
      await sql`update kernel.reading_right set fields = ${fields}, unmasked = ${kept}
        where organ = 'changsha' and register = ${personBase.name}`.execute(server.database.kysely)
      const { status, body } = await server.call(WINDOW, 'GET', `/api/population/person?id=${id}&matter=window-service`, undefined, told)
      assert.equal(status, 200, JSON.stringify(body))
      const isWhole = ['birthCertificate', 'deathCertificate'].every((field) => kept.includes(field))
      assert.deepEqual(leaks(JSON.stringify(body), [...kept, ...(isWhole ? ['evidence'] : [])]), [])
      for (const field of kept) assert.ok(JSON.stringify(body).includes(canaries[field]!), field)
    }),
    { numRuns: 25 },
  )
})
