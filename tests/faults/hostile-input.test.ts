// What a stranger may send, to every route, by officials who together may pass every door: the answer is always 4xx
// problem+json, with the field named where a field is wrong, and never a fault.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { sql } from 'kysely'
import type { DutyClass } from '#kernel/access/policy.ts'
import { citizenActor, citizenBehind } from '#kernel/people/citizens.ts'
import { layPolicy } from '#kernel/people/policy-sets.ts'
import { signIn } from '#kernel/people/session.ts'
import { buildServer } from '#server/http.ts'
import { modules } from '#server/modules.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { testServer } from '#tests/support/server.ts'
import { type Route, routesOf } from '../../tools/ledgers/routes.ts'
import { sampleOf } from '../../tools/ledgers/sample.ts'

type Schema = {
  type?: string
  format?: string
  enum?: unknown[]
  maxLength?: number
  pattern?: string
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
}

let server: Awaited<ReturnType<typeof testServer>>
/** The same house for one who comes over the link as a citizen. */
let citizens: Awaited<ReturnType<typeof buildServer>>
const cookies = new Map<DutyClass, string>()

/** One duty and one official of each class: nobody can hold every permission of the house, so four together do. */
const holders: Readonly<Record<DutyClass, { duty: string; account: string }>> = {
  business: { duty: 'officer', account: 'stats-bureau.officer' },
  system: { duty: 'system-admin', account: 'information-centre.system-admin' },
  security: { duty: 'security-admin', account: 'information-centre.security-admin' },
  audit: { duty: 'auditor', account: 'audit-office.auditor' },
}
const classOf = new Map(modules.flatMap((m) => m.permissions.map((permission) => [permission.name, permission.class] as const)))

before(async () => {
  server = await testServer()
  const db = server.database.kysely
  for (const [name, kind] of classOf) {
    for (const { duty } of kind === 'any' ? Object.values(holders) : [holders[kind]])
      await sql`insert into kernel.duty_permission (duty, permission, scope) values (${duty}, ${name}, 'all') on conflict (duty, permission) do update set scope = 'all'`.execute(
        db,
      )
  }
  await layPolicy(db, 'test', server.clock.now())
  for (const [kind, { account }] of Object.entries(holders)) {
    const { token } = await signIn(db, { account, password: TEST_PASSWORD, client: 'test', now: server.clock.now() })
    cookies.set(kind as DutyClass, `yuelu_session=${token}`)
  }
  const { id } = (await citizenBehind(db, 'citizen-1'))!
  const citizen = (await citizenActor(db, id, undefined, server.clock.now()))!
  const asCitizen = (app: FastifyInstance) => void app.addHook('onRequest', async (request) => void (request.actor = citizen))
  citizens = await buildServer({ house: server.house, zone: 'extranet', perSecond: 10_000, plugins: [asCitizen] })
})
after(async () => {
  await citizens.close()
  await server.close()
})

/** The session of somebody whom the route lets in. */
function cookieFor({ may }: Route): string {
  const kind = may.map((name) => classOf.get(name)).find((found) => found !== undefined && found !== 'any')
  return cookies.get((kind as DutyClass | undefined) ?? 'business')!
}

const contractOf = (route: Route) => (server.house.actions.get(route.name) ?? server.house.questions.get(route.name))!.bound.contract
const inputOf = (route: Route): Schema => contractOf(route).input as Schema
const routes = (kind: Route['kind']) => routesOf(modules).filter((route) => route.kind === kind)

type Sent = { readonly what: string; readonly request: InjectOptions; readonly field?: string; readonly status?: readonly number[] }

/** Sends it and says what is wrong with the answer, or nothing. */
async function fault(route: Route, { what, request, field, status }: Sent): Promise<string[]> {
  const { headers, ...rest } = request
  const answer = await (route.may.includes('citizen') ? citizens : server.app).inject({
    method: route.method,
    url: route.path,
    ...rest,
    headers: { 'x-yuelu': '1', 'x-yuelu-purpose': 'test', cookie: cookieFor(route), ...headers },
  })
  const said = `${route.method} ${route.path}, ${what}: ${answer.statusCode}`
  if (answer.statusCode < 400 || answer.statusCode > 499) return [said]
  if (status && !status.includes(answer.statusCode)) return [`${said}, expected ${status.join(' or ')}`]
  if (!answer.headers['content-type']?.startsWith('application/problem+json')) return [`${said} as ${answer.headers['content-type']}`]
  const { grounds } = answer.json<{ grounds: { field?: string; message: string }[] }>()
  if (grounds.length === 0 || grounds.some(({ message }) => !message)) return [`${said} without words`]
  if (field !== undefined && !grounds.some((g) => g.field?.startsWith(field)))
    return [`${said}, names ${grounds.map((g) => g.field).join(', ')} and not ${field}`]
  return []
}

const json = (body: unknown): InjectOptions => ({
  payload: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

type Wrong = { readonly what: string; readonly value: unknown }

/** Values that a field of this schema never is. */
function wrongValues(field: Schema): Wrong[] {
  if (field.anyOf) return wrongValues(field.anyOf.find(({ type }) => type !== 'null') ?? {}).filter(({ value }) => value !== null)
  const wrong: Wrong[] = [
    { what: 'an object for a value', value: { $ne: null } },
    { what: 'null', value: null },
  ]
  if (field.type === 'string') {
    wrong.push(
      { what: 'a number for text', value: 42 },
      { what: 'a list for text', value: ['a'] },
      { what: 'a null byte', value: `a${String.fromCharCode(0)}b` },
    )
    if (field.maxLength !== undefined || field.format || field.enum || field.pattern)
      wrong.push({
        what: 'text far too long',
        value: (field.maxLength ?? 0) < 100_000 ? '长'.repeat(100_000) : 'x'.repeat(field.maxLength! + 1),
      })
    if (field.format) wrong.push({ what: 'an impossible date or id', value: '2026-02-30T99:99:99Z-0000' })
    if (field.enum) wrong.push({ what: 'a code that is not in the set', value: '__proto__' })
  }
  if (field.type === 'integer' || field.type === 'number')
    wrong.push(
      { what: 'text for a number', value: 'x' },
      { what: 'a number without end', value: '1e999' },
      { what: 'a huge number', value: 1e300 },
    )
  if (field.type === 'boolean') wrong.push({ what: 'text for a flag', value: 'yes' })
  if (field.type === 'array')
    wrong.push({ what: 'a list too long', value: Array.from({ length: 20_001 }, () => 'a') }, { what: 'text for a list', value: 'a' })
  if (field.type === 'object')
    return [
      { what: 'text for an object', value: 'a' },
      { what: 'a list for an object', value: [1] },
    ]
  return wrong
}

const wholeBodies: readonly Sent[] = [
  { what: 'malformed JSON', request: json('{"a":'), status: [400] },
  { what: 'half a number', request: json('-'), status: [400] },
  { what: 'an empty body', request: json(''), status: [400, 422, 409, 403, 404] },
  { what: 'a list for a body', request: json('[]'), status: [400] },
  { what: 'text for a body', request: json('"a"'), status: [400] },
  { what: 'null for a body', request: json('null'), status: [400, 409, 422, 403, 404] },
  { what: 'nested ten thousand deep', request: json(nested(10_000)), status: [400] },
  { what: 'nested ten thousand lists deep', request: json('['.repeat(10_000) + ']'.repeat(10_000)), status: [400] },
  { what: 'XML', request: { payload: '<a/>', headers: { 'content-type': 'application/xml' } }, status: [415] },
  { what: 'a form', request: { payload: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, status: [415] },
  { what: 'a sheet', request: { payload: 'a,b', headers: { 'content-type': 'text/csv' } }, status: [400, 415] },
]

/** One byte more than the route reads: a mebibyte unless its contract takes documents. */
const tooLarge = (route: Route): Sent => ({
  what: 'more bytes than are read',
  request: json(`{"a":"${'x'.repeat(contractOf(route).mostBytes ?? 2 ** 20)}"}`),
  status: [413],
})

const withField = (route: Route, name: string, text: string) => {
  const body = JSON.stringify(sampleOf(inputOf(route)))
  return json(body === '{}' ? `{"${name}":${text}}` : `{"${name}":${text},${body.slice(1)}`)
}

test('no body whatever makes an action fail otherwise than by a problem that names what is wrong', async () => {
  const wrong: string[] = []
  for (const route of routes('action')) {
    const needsNothing = (inputOf(route).required ?? []).length === 0
    for (const sent of [...wholeBodies, tooLarge(route)])
      if (!(needsNothing && /an empty body|null for/.test(sent.what))) wrong.push(...(await fault(route, sent)))
    wrong.push(
      ...(await fault(route, { what: 'an unknown field', request: withField(route, 'surplus', '1'), field: '/surplus', status: [400] })),
    )
    wrong.push(
      ...(await fault(route, { what: 'a poisoned prototype', request: withField(route, '__proto__', '{"isAdmin":true}'), status: [400] })),
    )
    wrong.push(
      ...(await fault(route, {
        what: 'a poisoned constructor',
        request: withField(route, 'constructor', '{"prototype":{"isAdmin":true}}'),
        status: [400],
      })),
    )
  }
  assert.deepEqual(wrong, [])
  assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined)
})

test('each field of each action refuses each wrong kind of value by its name', async () => {
  const wrong: string[] = []
  for (const route of routes('action')) {
    const input = inputOf(route)
    const sound = sampleOf(input) as Record<string, unknown>
    for (const [name, schema] of Object.entries(input.properties ?? {})) {
      for (const { what, value } of wrongValues(schema)) {
        wrong.push(
          ...(await fault(route, {
            what: `${what} in ${name}`,
            request: json({ ...sound, [name]: value }),
            field: `/${name}`,
            status: [400],
          })),
        )
      }
    }
    for (const name of input.required ?? []) {
      const { [name]: _, ...without } = sound
      wrong.push(...(await fault(route, { what: `no ${name}`, request: json(without), field: `/${name}`, status: [400] })))
    }
  }
  assert.deepEqual(wrong, [])
})

test('each field of each question refuses what it cannot read, by its name', async () => {
  const wrong: string[] = []
  for (const route of routes('question')) {
    const input = inputOf(route)
    const sound = sampleOf(input) as Record<string, string>
    // A question that comes with a document has a body, like an action.
    const asked = (more: Record<string, unknown>): InjectOptions =>
      route.method === 'POST' ? json({ ...sound, ...more }) : { query: { ...sound, ...more } as Record<string, string> }
    if (route.method === 'POST') wrong.push(...(await fault(route, tooLarge(route))))
    wrong.push(...(await fault(route, { what: 'an unknown field', request: asked({ surplus: '1' }), field: '/surplus', status: [400] })))
    for (const [name, schema] of Object.entries(input.properties ?? {})) {
      const values =
        schema.type === 'string'
          ? [
              '%00'.replace('%00', String.fromCharCode(0)),
              (schema.maxLength ?? 0) < 2_000 ? '长'.repeat(2_000) : 'x'.repeat(schema.maxLength! + 1),
            ]
          : ['x', '1e999', '99999999999999999999', '-1e9']
      if (schema.type === 'boolean') values.splice(1)
      if (schema.type === 'array') values.splice(0, 9)
      for (const value of values)
        wrong.push(
          ...(await fault(route, {
            what: `${JSON.stringify(value.slice(0, 9))} in ${name}`,
            request: asked({ [name]: value }),
            field: `/${name}`,
            status: [400],
          })),
        )
    }
  }
  assert.deepEqual(wrong, [])
})

test('a list refuses a page, a sort, a filter and an id that it does not have', async () => {
  const wrong: string[] = []
  const no = String.fromCharCode(0)
  for (const route of routes('register')) {
    const query = (search: Record<string, string>): InjectOptions => ({ query: search })
    wrong.push(
      ...(await fault(route, { what: 'page 0', request: query({ page: '0' }), field: '/page', status: [400] })),
      ...(await fault(route, { what: 'a page beyond reason', request: query({ page: '1e30' }), field: '/page', status: [400] })),
      ...(await fault(route, { what: 'a page of all rows', request: query({ size: '100000' }), field: '/size', status: [400] })),
      ...(await fault(route, { what: 'a sort by SQL', request: query({ sort: 'id;drop table' }), status: [400] })),
      ...(await fault(route, { what: 'an unknown filter', request: query({ 'f.__proto__': 'x' }), status: [400] })),
      ...(await fault(route, { what: 'a null byte searched', request: query({ q: no }), field: '/q', status: [400] })),
      ...(await fault(route, { what: 'a null byte in a filter', request: query({ 'f.id': no }), status: [400] })),
      ...(await fault(route, { what: 'no id', request: { url: `${route.path}/x` }, status: [400] })),
      ...(await fault(route, {
        what: 'another’s id',
        request: { url: `${route.path}/00000000-0000-7000-8000-00000000dead` },
        status: [404],
      })),
      ...(await fault(route, {
        what: 'the history of no record',
        request: { url: `${route.path}/00000000-0000-7000-8000-00000000dead/history` },
        status: [404],
      })),
      ...(await fault(route, {
        what: 'a sheet of no known kind',
        request: { url: `${route.path}/export?format=exe` },
        field: '/format',
        status: [400],
      })),
    )
  }
  assert.deepEqual(wrong, [])
})

test('a sheet that cannot be read imports nothing and says why', async () => {
  const wrong: string[] = []
  const sheet = (payload: string | Buffer, type = 'text/csv'): InjectOptions => ({
    query: { mode: 'dry-run' },
    payload,
    headers: { 'content-type': type },
  })
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  for (const route of routes('import')) {
    wrong.push(
      ...(await fault(route, { what: 'an empty sheet', request: sheet('') })),
      ...(await fault(route, { what: 'text that is not UTF-8', request: sheet(Buffer.from([0xff, 0xfe, 0xc3, 0x28])) })),
      ...(await fault(route, { what: 'an open quote', request: sheet('"a\nb') })),
      ...(await fault(route, { what: 'columns that nobody knows', request: sheet('__proto__,甲\n1,2\n') })),
      ...(await fault(route, { what: 'a broken workbook', request: sheet(Buffer.from('PK\u0003\u0004broken'), xlsx) })),
      ...(await fault(route, {
        what: 'no mode',
        request: { payload: 'a', headers: { 'content-type': 'text/csv' } },
        field: '/mode',
        status: [400],
      })),
      ...(await fault(route, { what: 'JSON for a sheet', request: { query: { mode: 'dry-run' }, ...json('[]') } })),
    )
  }
  assert.deepEqual(wrong, [])
})

test('paths, methods and headers that nobody should send are refused the same way', async () => {
  const wrong: string[] = []
  const odd = (method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH', path: string): Route => ({
    method: method as 'GET',
    path,
    name: '',
    kind: 'question',
    module: '',
    may: [],
    title: '',
    marks: [],
  })
  const uncoded = '/api/registers/%E0%A4%A'
  for (const [method, path] of [
    ['GET', '/api/none'],
    ['POST', '/api/none'],
    ['DELETE', '/api/meta'],
    ['PATCH', '/api/session'],
    ['GET', '/api/registers/__proto__'],
    ['GET', uncoded],
    ['GET', `/api/${'a'.repeat(5_000)}`],
    ['GET', '/api/registers/..%2f..%2fetc'],
    ['GET', '/api/registers/a%00b'],
  ] as const) {
    wrong.push(...(await fault(odd(method, path), { what: 'odd', request: json(method === 'GET' ? '' : '{}') })))
  }
  const [action] = routes('action')
  const key = (value: string): InjectOptions => ({
    ...json(sampleOf(inputOf(action!))),
    headers: { 'content-type': 'application/json', 'idempotency-key': value },
  })
  wrong.push(...(await fault(action!, { what: 'an endless request key', request: key('k'.repeat(1_000)), field: '/key', status: [400] })))
  assert.deepEqual(wrong, [])
})

test('a session asked for with odd credentials is a problem too', async () => {
  const wrong: string[] = []
  const session: Route = { method: 'POST', path: '/api/session', name: '', kind: 'action', module: '', may: [], title: '', marks: [] }
  for (const body of [
    '{"account":',
    '[]',
    'null',
    '{"account":{"$ne":1},"password":1}',
    JSON.stringify({ account: `a${String.fromCharCode(0)}`, password: 'x' }),
    JSON.stringify({ account: 'a', password: 'x'.repeat(100_000) }),
    nested(10_000),
  ]) {
    wrong.push(...(await fault(session, { what: body.slice(0, 20), request: json(body), status: [400] })))
  }
  wrong.push(...(await fault(session, { what: 'nothing', request: {}, status: [400] })))
  assert.deepEqual(wrong, [])
})
