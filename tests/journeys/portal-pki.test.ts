// What the authorities publish is reached by the portal's address, through the link, by whoever is on the internet.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { readCrl } from '#kernel/trust/crl.ts'
import { makeOcspRequest, readOcspAnswer } from '#kernel/trust/ocsp.ts'
import { type CitizenPortal, openCitizenPortal } from '#tests/support/citizen-portal.ts'
import { readyTrust } from '#tests/support/trust.ts'

describe('the authorities on the portal', () => {
  let p: CitizenPortal
  const bytes = async (path: string, body?: Uint8Array) => {
    const init = body && { method: 'POST', headers: { 'content-type': 'application/ocsp-request' }, body: body as never }
    const answer = await fetch(p.origin + path, init)
    return { status: answer.status, type: answer.headers.get('content-type'), body: Buffer.from(await answer.arrayBuffer()) }
  }

  before(async () => {
    p = await openCitizenPortal()
    await readyTrust(p.house, { address: p.origin })
  })
  after(() => p.close())

  test('the page, a certificate, its issuer’s list and a status answer come through', async () => {
    assert.match((await bytes('/pki/')).body.toString(), /指纹/)
    const [root, zone] = await Promise.all(
      ['root-sm2', 'internet-sm2'].map(async (code) => readCertificate((await bytes(`/pki/${code}.cer`)).body)),
    )
    assert.equal(zone!.places.crl, `${p.origin}/pki/root-sm2.crl`)
    assert.equal(readCrl((await bytes('/pki/root-sm2.crl')).body, root!).entries.size, 0)
    const { request, nonce } = makeOcspRequest(zone!, root!)
    const { type, body } = await bytes('/pki/ocsp', request)
    assert.equal(type, 'application/ocsp-response')
    const answer = readOcspAnswer(body, { of: zone!, issuer: root!, nonce, at: p.house.clock.now() })
    assert.deepEqual([answer.status, answer.findings], [{ status: 'good' }, []])
  })

  test('nothing else of the trust room does', async () => {
    assert.equal((await bytes('/pki/../api/trust/overview')).status, 404)
    assert.equal((await bytes('/api/trust/ocsp', Buffer.from('{}'))).status, 404)
  })
})
