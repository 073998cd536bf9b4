import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { signCall } from '#modules/resources/exchange/gateway/canonical-request.ts'
import { resume, suspend } from '#modules/resources/catalogue/contract-requests.ts'
import { type OpenExchange, openExchange, SERVICE } from '#tests/support/open-exchange.ts'
import { xroadMetadata } from './routes.ts'

let x: OpenExchange
let app: FastifyInstance
let provider: string
before(async () => {
  x = await openExchange()
  app = Fastify()
  xroadMetadata(app, { methodsFor: x.gateway.methodsFor, instance: 'HN', server: () => 'https://extranet.example' })
  const { rows } = await x.house.database.pool.query('select system from exchange.service where id = $1', [x.service])
  provider = rows[0].system
})
after(async () => {
  await app.close()
  await x.close()
})

const at = (what: string, more: { member?: string; system?: string; instance?: string } = {}) =>
  `/exchange/r1/${more.instance ?? 'HN'}/GOV/${more.member ?? 'stats-bureau'}/${more.system ?? provider}/${what}`
const ask = async (url: string, change: { headers?: object; nonce?: string } = {}) => {
  const signed = signCall(x.consumerKey.privateKey, {
    client: x.client,
    url,
    timestamp: x.house.clock.now(),
    ...(change.nonce && { nonce: change.nonce }),
  })
  const { statusCode, headers, body } = await app.inject({ url, headers: { ...signed, ...change.headers } })
  return { status: statusCode, error: headers['x-road-error'], json: JSON.parse(body) }
}

test('a client learns what a system offers, in X-Road’s shape, and what of it the client may call', async () => {
  const { json } = await ask(at('listMethods'))
  assert.deepEqual(json.service, [
    {
      object_type: 'SERVICE',
      xroad_instance: 'HN',
      member_class: 'GOV',
      member_code: 'stats-bureau',
      subsystem_code: provider,
      service_code: SERVICE,
      service_type: 'OPENAPI',
      endpoint_list: [
        { method: 'GET', path: '/' },
        { method: 'POST', path: '/' },
      ],
    },
  ])
  assert.deepEqual((await ask(at('allowedMethods'))).json, json)
})

test('the description names the data items as the catalogue does', async () => {
  const { json } = await ask(at(`getOpenAPI?serviceCode=${SERVICE}`))
  assert.equal(json.openapi, '3.1.0')
  const { get } = json.paths[`/exchange/r1/${SERVICE}`]
  const { rows } = get.responses['200'].content['application/json'].schema.properties.data.properties
  assert.equal(rows.items.properties.code.title.length > 0, true)
  assert.deepEqual(
    get.parameters.filter((one: { required: boolean }) => one.required).map(({ name }: { name: string }) => name),
    ['purpose'],
  )
})

test('what is not allowed now is not listed as allowed: a suspended authorisation, a revoked acceptance', async () => {
  const about = { authorisation: x.authorisation, reasons: '核查用途' }
  await x.house.act('informatisation-office.sharing', suspend, about)
  assert.deepEqual((await ask(at('allowedMethods'))).json.service, [])
  assert.equal((await ask(at('listMethods'))).json.service.length, 1)
  await x.house.act('informatisation-office.sharing', resume, about)
  assert.equal((await ask(at('allowedMethods'))).json.service.length, 1)
  x.revoked.add(x.consumer)
  assert.deepEqual((await ask(at('allowedMethods'))).json.service, [])
  x.revoked.delete(x.consumer)
})

test('nobody is told anything without the proof of a call, and no proof serves twice', async () => {
  assert.equal((await app.inject(at('listMethods'))).statusCode, 400)
  const nonce = 'nonce-of-the-metadata-0001'
  assert.equal((await ask(at('listMethods'), { nonce })).status, 200)
  const again = await ask(at('listMethods'), { nonce })
  assert.deepEqual([again.status, again.json.detail.code], [409, 'exchange.replayed-call'])
  const forged = await ask(at('listMethods'), { headers: { 'x-yuelu-nonce': 'another-nonce-than-signed' } })
  assert.deepEqual([forged.status, forged.json.detail.code], [403, 'exchange.bad-signature'])
})

test('what is asked wrongly is named; what there is not is a sentence in X-Road’s shape', async () => {
  for (const [url, part] of [
    [at('listEverything'), 'listMethods | allowedMethods | getOpenAPI'],
    [at('listMethods', { instance: 'EE' }), 'instance'],
    [at('listMethods', { system: 'x' }), 'subsystem'],
    [at('listMethods', { member: 'ndrc' }), 'member'],
    [at('getOpenAPI'), 'serviceCode'],
  ] as const) {
    const { status, json } = await ask(url)
    assert.deepEqual([status, json.message.includes(part)], [400, true], url)
  }
  const none = await ask(at('getOpenAPI?serviceCode=none'))
  assert.deepEqual(
    [none.status, none.error, none.json.type],
    [404, 'Server.ServerProxy.UnknownService', 'Server.ServerProxy.UnknownService'],
  )
  assert.equal((await ask(at('listMethods'), { headers: { 'x-road-client': 'HN/GOV/ndrc/other' } })).status, 400)
})
