import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { newSigner, readPublicKey } from '#kernel/trust/signer.ts'
import { sm2KeyId, sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { type OpenExchange, openExchange, SERVICE } from '#tests/support/open-exchange.ts'
import { PURPOSE } from '#tests/support/shared-census.ts'
import { callUrl, canonicalRequest, signCall } from './canonical-request.ts'
import { verifyEvidence } from '../evidence/answer-evidence.ts'
import { gatewayRoutes } from './gateway-routes.ts'

let x: OpenExchange
let app: FastifyInstance
before(async () => {
  x = await openExchange()
  app = Fastify()
  await gatewayRoutes(app, x.gateway)
})
after(async () => {
  await app.close()
  await x.close()
})

const post = (body: string, change: { signedBody?: string } = {}) => {
  const url = callUrl(SERVICE, {})
  const timestamp = x.house.clock.now()
  const headers = signCall(x.consumerKey.privateKey, { method: 'POST', client: x.client, url, body: change.signedBody ?? body, timestamp })
  return {
    url,
    timestamp,
    headers,
    sent: app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': 'application/json' }, body }),
  }
}

test('a call by POST is signed over its body, and its answer is proven by the published key', async () => {
  const body = JSON.stringify({ purpose: PURPOSE, fields: ['code', 'name'], limit: 3 })
  const { url, timestamp, headers, sent } = post(body)
  const answer = (await sent).json()
  assert.deepEqual(Object.keys(answer.data.rows[2]), ['code', 'name'])
  const pem = await app.inject('/exchange/r1/key.pem')
  const key = sm2PublicFromPem(pem.body)
  assert.equal(pem.headers['x-yuelu-key'], sm2KeyId(key))
  assert.equal(answer.evidence.keyId, sm2KeyId(key))
  const request = canonicalRequest({ method: 'POST', url, body, timestamp, nonce: headers['x-yuelu-nonce']!, client: x.client })
  const p256 = readPublicKey((await app.inject('/exchange/r1/key-p256.pem')).body)
  const claim = { data: answer.data, request, evidence: answer.evidence }
  assert.ok(verifyEvidence({ gateway: key, p256 }, claim))
  assert.ok(!verifyEvidence({ gateway: key, p256: newSigner('p256').signer.publicKey }, claim))
})

test('a body changed on the way is refused', async () => {
  const signedBody = JSON.stringify({ purpose: PURPOSE, limit: 3 })
  const { sent } = post(JSON.stringify({ purpose: PURPOSE, limit: 5000 }), { signedBody })
  assert.deepEqual([(await sent).statusCode, (await sent).json().code], [401, 'exchange.bad-signature'])
})

test('nonsense in place of a call is a problem with a name, never a fault', async () => {
  for (const body of ['', '[]', '{', 'null', '"x"', '{"purpose":{"a":1}}', '{"limit":-1}', `{"purpose":"${'长'.repeat(600)}"}`]) {
    const { statusCode, headers } = await post(body).sent
    assert.ok(statusCode >= 400 && statusCode < 500, `${body.slice(0, 20)} gave ${statusCode}`)
    assert.match(String(headers['content-type']), /problem\+json/)
  }
  for (const url of [
    '/exchange/r1/UPPER',
    '/exchange/r1/x',
    `/exchange/r1/${'a'.repeat(90)}`,
    '/exchange/r1/a?purpose=%00',
    '/exchange/r1/a?purpose=%',
  ]) {
    const { statusCode } = await app.inject({ method: 'GET', url })
    assert.ok(statusCode >= 400 && statusCode < 500, `${url} gave ${statusCode}`)
  }
})
