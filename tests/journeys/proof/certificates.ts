// A certificate from its beginning to its end: two people found the authorities, a system is granted one, a stranger checks it
// with openssl, it is held within a second of its ground falling, stands again with it, and a compromised one never returns.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeRequest } from '#kernel/trust/certificate-request.ts'
import { newSigner } from '#kernel/trust/signer.ts'
import {
  applyForCertificate,
  authorities,
  beginCeremony,
  joinCeremony,
  revokeCertificate,
  signProtocol,
} from '#modules/security/trust/contract.ts'
import { testServer } from '#tests/support/server.ts'
import { SECURITY_ADMINS, trustRooms, trustSystem } from '#tests/support/trust.ts'

const run = promisify(execFile)
const OFFICER = 'ndrc.officer'
const [FIRST, SECOND] = SECURITY_ADMINS

export async function certificatesChapter(tell: (line: string) => void): Promise<void> {
  const rooms = trustRooms()
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-certificates-'))
  const server = await testServer({ modules: rooms.modules, now: new Date().toISOString() })
  const save = (name: string, text: string) => writeFileSync(join(dir, name), text)
  const openssl = async (...args: string[]) => {
    const { stdout, stderr } = await run('openssl', args, { cwd: dir })
    return stdout + stderr
  }
  const ask = async () => {
    const url = ['-url', `${server.origin}/pki/ocsp`]
    const said = await openssl('ocsp', '-issuer', 'zone.pem', '-cert', 'leaf.pem', ...url, '-CAfile', 'root.pem')
    assert.match(said, /Response verify OK/)
    return said
  }
  /** Milliseconds until the responder says so; the answer is asked for without rest. */
  const until = async (pattern: RegExp): Promise<number> => {
    const began = performance.now()
    while (!pattern.test(await ask())) assert.ok(performance.now() - began < 1_000, `${pattern} within a second`)
    return Math.round(performance.now() - began)
  }
  const apply = async (system: string) => {
    const request = makeRequest(newSigner('p256').signer, { cn: '试验' })
    const issued = await server.act(OFFICER, applyForCertificate, { system, use: 'tls-client', request })
    save('leaf.pem', issued.pem)
    return issued
  }
  try {
    const began = performance.now()
    const { id: ceremony } = await server.act(FIRST, beginCeremony, { purpose: 'found', reason: '首次建立', address: server.origin })
    assert.deepEqual((await server.refusal(FIRST, joinCeremony, { ceremony })).codes, ['trust.same-person'])
    const { protocol } = await server.act(SECOND, joinCeremony, { ceremony })
    for (const one of [FIRST, SECOND]) await server.act(one, signProtocol, { ceremony })
    const took = Math.round(performance.now() - began)
    tell(`two security administrators found ${protocol.length} authorities on both lines in ${took} ms; one alone is refused`)

    const system = await trustSystem(server, OFFICER, '宏观经济管理系统')
    rooms.blocked.add(system)
    const request = makeRequest(newSigner('p256').signer, { cn: '试验' })
    const refused = await server.refusal(OFFICER, applyForCertificate, { system, use: 'tls-client', request })
    assert.deepEqual(refused.clauses, ['4.3.6'])
    rooms.blocked.delete(system)
    const { id } = await apply(system)
    const listed = (await server.ask('anyone', authorities, {})).authorities
    const pem = (code: string) => listed.find((one) => one.code === code)!.pem
    save('root.pem', pem('root-p256'))
    save('zone.pem', pem('extranet-p256'))
    assert.match(await openssl('verify', '-CAfile', 'root.pem', '-untrusted', 'zone.pem', 'leaf.pem'), /OK/)
    assert.match(await ask(), /leaf.pem: good/)
    tell('a system that is not accepted is granted none; accepted it gets one, and openssl verifies it up to the root')

    rooms.blocked.add(system)
    const held = await until(/certificateHold/)
    rooms.blocked.delete(system)
    const back = await until(/leaf.pem: good/)
    tell(
      `its acceptance revoked, the responder says “held” after ${held} ms; restored, “good” after ${back} ms (openssl ocsp, process and all)`,
    )

    await server.act(OFFICER, revokeCertificate, { certificate: id, for: 'keyCompromise', reason: '密钥外泄' })
    const gone = await until(/keyCompromise/)
    assert.deepEqual((await server.refusal(OFFICER, revokeCertificate, { certificate: id, for: 'superseded', reason: '再次' })).codes, [
      'trust.already-revoked',
    ])
    server.clock.set(new Date(Date.parse(server.clock.now()) + 1_000).toISOString())
    assert.match(await ask(), /leaf.pem: revoked/)
    tell(`revoked for a compromised key, it is refused after ${gone} ms, and for ever`)
  } finally {
    await server.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
