import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { makeRequest } from '#kernel/trust/certificate-request.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { readCrl } from '#kernel/trust/crl.ts'
import { makeOcspRequest, readOcspAnswer } from '#kernel/trust/ocsp.ts'
import { type Algorithm, newSigner } from '#kernel/trust/signer.ts'
import { checkTimeStamp, makeTimeStampRequest, tokenIn } from '#kernel/trust/time-stamp.ts'
import { testServer } from '../../../tests/support/server.ts'
import { readyTrust, trustRooms, trustSystem } from '../../../tests/support/trust.ts'
import { applyForCertificate, revokeCertificate } from './contract.ts'

const run = promisify(execFile)
const OFFICER = 'ndrc.officer'

describe('the authorities over HTTP', () => {
  const rooms = trustRooms()
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-pki-'))
  let server: Awaited<ReturnType<typeof testServer>>
  let system: string
  const file = (name: string, content?: string | Buffer) => {
    if (content !== undefined) writeFileSync(join(dir, name), content)
    return join(dir, name)
  }
  const openssl = async (...args: string[]) => {
    const { stdout, stderr } = await run('openssl', args, { cwd: dir })
    return stdout + stderr
  }
  const bytes = async (path: string, init?: RequestInit) => {
    const answer = await fetch(server.origin + path, init)
    return { status: answer.status, type: answer.headers.get('content-type'), body: Buffer.from(await answer.arrayBuffer()) }
  }
  const pass = (ms: number) => server.clock.set(new Date(Date.parse(server.clock.now()) + ms).toISOString())
  const certificateOf = async (code: string) => readCertificate((await bytes(`/pki/${code}.cer`)).body)
  const issued = async (line: Algorithm) => {
    const request = makeRequest(newSigner(line).signer, { cn: '随便' })
    const input = { system, use: 'signing' as const, request }
    const answer = (await server.house.act(await server.as(OFFICER), applyForCertificate.name, input, { key: randomUUID() })) as {
      id: string
      pem: string
    }
    return { id: answer.id, certificate: readCertificate(answer.pem) }
  }
  const ask = async (certificate: Certificate, issuer: Certificate) => {
    const { request, nonce } = makeOcspRequest(certificate, issuer)
    const { body } = await bytes('/pki/ocsp', {
      method: 'POST',
      headers: { 'content-type': 'application/ocsp-request' },
      body: request as never,
    })
    const answer = readOcspAnswer(body, { of: certificate, issuer, nonce, at: server.clock.now() })
    assert.deepEqual(answer.findings, [])
    return answer.status
  }

  before(async () => {
    server = await testServer({ modules: rooms.modules, now: new Date().toISOString() })
    await readyTrust(server)
    system = await trustSystem(server, OFFICER, '试验业务系统')
  })
  after(async () => {
    await server.close()
    rmSync(dir, { recursive: true, force: true })
  })

  test('a page in plain words lists every authority with fingerprints that openssl finds too', async () => {
    const page = await (await fetch(`${server.origin}/pki/`)).text()
    assert.match(page, /仅凭本页不能证明真伪/)
    assert.match(await (await fetch(`${server.origin}/pki/?lang=en`)).text(), /this page alone proves nothing/)
    const pem = await bytes('/pki/root-p256.pem')
    assert.equal(pem.type, 'application/x-pem-file')
    const said = await openssl('x509', '-in', file('root.pem', pem.body), '-noout', '-fingerprint', '-sha256')
    const groups = /=([0-9A-F:]+)/
      .exec(said)![1]!
      .replaceAll(':', '')
      .replace(/.{4}(?=.)/g, '$& ')
    assert.ok(page.includes(groups))
  })

  test('openssl asks the responder, and hears good, held and good again, with its nonce', async () => {
    const { certificate } = await issued('p256')
    file('leaf.pem', certificate.pem)
    file('zone.pem', (await bytes('/pki/extranet-p256.pem')).body)
    file('root.pem', (await bytes('/pki/root-p256.pem')).body)
    assert.match(await openssl('verify', '-CAfile', 'root.pem', '-untrusted', 'zone.pem', 'leaf.pem'), /OK/)
    const query = () =>
      openssl(
        'ocsp',
        '-issuer',
        'zone.pem',
        '-cert',
        'leaf.pem',
        '-url',
        `${server.origin}/pki/ocsp`,
        '-CAfile',
        'root.pem',
        '-verify_other',
        'zone.pem',
      )
    const good = await query()
    assert.match(good, /Response verify OK/)
    assert.match(good, /leaf.pem: good/)
    assert.doesNotMatch(good, /no nonce/)
    rooms.blocked.add(system)
    const held = await query()
    assert.match(held, /leaf.pem: revoked/)
    assert.match(held, /certificateHold/)
    rooms.blocked.delete(system)
    assert.match(await query(), /leaf.pem: good/)
  })

  test('on SM2 the same is heard by our own reader, also by GET', async () => {
    const { id, certificate } = await issued('sm2')
    const issuer = await certificateOf('extranet-sm2')
    assert.deepEqual(await ask(certificate, issuer), { status: 'good' })
    const { request, nonce } = makeOcspRequest(certificate, issuer)
    const { body, type } = await bytes(`/pki/ocsp/${encodeURIComponent(request.toString('base64'))}`)
    assert.equal(type, 'application/ocsp-response')
    assert.equal(readOcspAnswer(body, { of: certificate, issuer, nonce, at: server.clock.now() }).status.status, 'good')
    const other = makeOcspRequest(certificate, issuer)
    const replayed = readOcspAnswer(body, { of: certificate, issuer, nonce: other.nonce, at: server.clock.now() })
    assert.deepEqual(
      replayed.findings.map(({ code }) => code),
      ['ocsp.other-nonce'],
    )
    await server.act(OFFICER, revokeCertificate, { certificate: id, for: 'keyCompromise', reason: '密钥外泄' })
    const status = await ask(certificate, issuer)
    assert.equal(status.status === 'revoked' && status.reason, 'keyCompromise')
  })

  test('authorities are asked about too; what is not ours is unknown or unauthorised', async () => {
    const root = await certificateOf('root-sm2')
    assert.deepEqual(await ask(await certificateOf('extranet-sm2'), root), { status: 'good' })
    const { certificate } = await issued('sm2')
    assert.deepEqual(await ask({ ...certificate, serial: '1234567890' }, await certificateOf('extranet-sm2')), { status: 'unknown' })
    const { request } = makeOcspRequest(certificate, certificate)
    const { body } = await bytes('/pki/ocsp', { method: 'POST', body: request as never })
    assert.equal(body.toString('hex'), '30030a0106')
  })

  test('nonsense gets an OCSP answer that says malformed, whatever its size and shape', async () => {
    const { request } = makeOcspRequest(await certificateOf('extranet-sm2'), await certificateOf('root-sm2'))
    const hostile = [
      Buffer.alloc(0),
      Buffer.from('hello'),
      request.subarray(0, -1),
      Buffer.concat([request, Buffer.from([0])]),
      randomBytes(12_000),
      randomBytes(40_000),
    ]
    for (const body of hostile) {
      const answer = await bytes('/pki/ocsp', {
        method: 'POST',
        headers: { 'content-type': 'application/ocsp-request' },
        body: body as never,
      })
      assert.deepEqual([answer.status, answer.body.toString('hex')], [200, '30030a0101'], `${body.length} bytes`)
    }
    assert.equal((await bytes('/pki/ocsp/not-base64!')).body.toString('hex'), '30030a0101')
  })

  test('the list shows what is revoked and held; openssl verifies it; its number grows and it is kept a minute', async () => {
    const { id, certificate } = await issued('p256')
    await server.act(OFFICER, revokeCertificate, { certificate: id, for: 'superseded', reason: '换新' })
    const issuer = await certificateOf('extranet-p256')
    const first = await bytes('/pki/extranet-p256.crl')
    assert.equal(first.type, 'application/pkix-crl')
    const list = readCrl(first.body, issuer)
    assert.equal(list.entries.get(certificate.serial)?.reason, 'superseded')
    assert.match(await openssl('crl', '-inform', 'DER', '-in', file('list.crl', first.body), '-CAfile', 'zone.pem', '-noout'), /verify OK/)
    assert.ok((await bytes('/pki/extranet-p256.crl')).body.equals(first.body))
    rooms.blocked.add(system)
    pass(61_000)
    const next = readCrl((await bytes('/pki/extranet-p256.crl')).body, issuer)
    rooms.blocked.delete(system)
    assert.equal(next.number, list.number + 1)
    assert.ok([...next.entries.values()].some(({ reason }) => reason === 'certificateHold'))
    assert.equal((await bytes('/pki/nobody.crl')).status, 404)
    assert.equal((await bytes('/pki/..%2f..%2fetc%2fpasswd.pem')).status, 404)
  })

  test('openssl asks for a time stamp and verifies it', async () => {
    file('data.txt', '湖南省')
    await openssl('ts', '-query', '-data', 'data.txt', '-sha256', '-cert', '-out', 'q.tsq')
    const query = readFileSync(file('q.tsq'))
    const answer = await bytes('/pki/tsa', {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: query as never,
    })
    assert.equal(answer.type, 'application/timestamp-reply')
    file('r.tsr', answer.body)
    assert.match(
      await openssl('ts', '-verify', '-in', 'r.tsr', '-queryfile', 'q.tsq', '-CAfile', 'root.pem', '-untrusted', 'zone.pem'),
      /Verification: OK/,
    )
    const again = await bytes('/pki/tsa', { method: 'POST', body: query as never })
    assert.match(await openssl('ts', '-reply', '-in', file('again.tsr', again.body), '-text'), /answered before/)
  })

  test('of eight who play one request at once one is stamped; every serial is another', async () => {
    const { request } = makeTimeStampRequest({ digest: randomBytes(32), hash: 'sm3' })
    const answers = await Promise.all(Array.from({ length: 8 }, () => bytes('/pki/tsa/sm2', { method: 'POST', body: request as never })))
    assert.equal(answers.filter(({ body }) => body.length > 500).length, 1)
    const root = await certificateOf('root-sm2')
    const serials = new Set<string>()
    for (let i = 0; i < 8; i += 1) {
      const digest = randomBytes(32)
      const { request: fresh, nonce } = makeTimeStampRequest({ digest, hash: 'sm3' })
      const token = tokenIn((await bytes('/pki/tsa/sm2', { method: 'POST', body: fresh as never })).body, { digest, nonce })
      const report = checkTimeStamp({ token, digest, roots: [root] })
      assert.deepEqual(report.findings, [])
      serials.add(report.serial)
    }
    assert.equal(serials.size, 8)
  })

  test('a clock that was set back stamps nothing and raises an alarm', async () => {
    const { request } = makeTimeStampRequest({ digest: randomBytes(32), hash: 'sm3' })
    pass(-30_000)
    const { body } = await bytes('/pki/tsa/sm2', { method: 'POST', body: request as never })
    pass(30_000)
    assert.match(body.toString('latin1'), /stands before its last stamp/)
    const alarms = await server.database.kysely.selectFrom('kernel.alarm').select('kind').where('cleared_at', 'is', null).execute()
    assert.deepEqual(alarms, [{ kind: 'trust.clock-set-back' }])
  })

  test('nonsense at the time-stamp authority is refused in its own format', async () => {
    for (const body of [Buffer.alloc(0), randomBytes(100), randomBytes(9_000)]) {
      const answer = await bytes('/pki/tsa', { method: 'POST', body: body as never })
      assert.equal(answer.status, 200)
      assert.match(await openssl('ts', '-reply', '-in', file('bad.tsr', answer.body), '-text'), /Status: Rejected/)
    }
  })
})
