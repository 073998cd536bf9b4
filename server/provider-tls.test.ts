import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo, LookupFunction } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { TLSSocket } from 'node:tls'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeRequest } from '#kernel/trust/certificate-request.ts'
import { newSigner } from '#kernel/trust/signer.ts'
import { registerDomain } from '#modules/network/registry/contract.ts'
import { httpProvider } from '#modules/resources/exchange/gateway/providers/http.ts'
import { applyForCertificate, authorities } from '#modules/security/trust/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { readyTrust, trustRooms, trustSystem } from '#tests/support/trust.ts'
import { type ProviderTls, providerTls } from './provider-tls.ts'

const NAME = 'macro.extranet.hunan.internal'
const OFFICER = 'ndrc.officer'
const query = { fields: ['code'], key: 'code', after: undefined, limit: 10 }
const lookup: LookupFunction = (_name, options, done) =>
  options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)

describe('a provider that is known by its certificate', () => {
  const rooms = trustRooms()
  const keysDir = mkdtempSync(join(tmpdir(), 'yuelu-provider-'))
  let house: TestHouse
  let tls: ProviderTls
  let system: string
  let address: string
  let callers: string[] = []
  let close = () => {}

  before(async () => {
    house = await testHouse({ modules: rooms.modules, now: new Date().toISOString() })
    tls = providerTls({ house: house.house, keysDir, lookup })
    system = await trustSystem(house, OFFICER, '宏观经济管理系统')
    await house.act('informatisation-office.registry', registerDomain, { system, name: NAME })
  })
  after(async () => {
    close()
    await tls.close()
    await house.close()
    rmSync(keysDir, { recursive: true, force: true })
  })

  test('before the ceremony none is dialled', async () => {
    const page = httpProvider('https://127.0.0.1:1/', tls.dispatcher).page(query)
    await assert.rejects(page, /not founded/)
  })

  test('the gateway shows the platform’s certificate and takes the system’s', async () => {
    await readyTrust(house)
    const { signer, pkcs8 } = newSigner('p256')
    const request = makeRequest(signer, { cn: NAME })
    const issued = await house.act(OFFICER, applyForCertificate, { system, use: 'tls-server', request, names: [NAME] })
    const listed = (await house.ask('anyone', authorities, {})).authorities
    const pem = (code: string) => listed.find((one) => one.code === code)!.pem
    const options = {
      key: pkcs8,
      cert: issued.pem + pem('extranet-p256'),
      ca: pem('root-p256'),
      requestCert: true,
      rejectUnauthorized: true,
    }
    const server = createServer(options, (asked, answer) => {
      callers.push((asked.socket as TLSSocket).getPeerCertificate().subject.CN as string)
      answer.end(JSON.stringify({ rows: [{ code: '430100' }] }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close = () => void server.close().closeAllConnections()
    address = `https://${NAME}:${(server.address() as AddressInfo).port}/`
    const page = await httpProvider(address, tls.dispatcher).page(query)
    assert.deepEqual(page.keys, ['430100'])
    assert.deepEqual(callers, ['gateway'])
    assert.equal(statSync(join(keysDir, 'gateway-tls.pem')).mode & 0o777, 0o600)
  })

  test('when the system’s grant falls its certificate is held and it is not believed; with it, it is again', async () => {
    const asked = () => httpProvider(address, tls.dispatcher).page(query)
    rooms.blocked.add(system)
    await sleep(1_100)
    callers = []
    await assert.rejects(asked(), /fetch failed|does not stand/)
    assert.deepEqual(callers, [], 'nothing was said to it')
    rooms.blocked.delete(system)
    assert.deepEqual((await asked()).keys, ['430100'])
  })

  test('under another name or without TLS nothing is asked', async () => {
    const elsewhere = address.replace(NAME, 'other.extranet.hunan.internal')
    await assert.rejects(httpProvider(elsewhere, tls.dispatcher).page(query))
    await assert.rejects(httpProvider(address.replace('https', 'http'), tls.dispatcher).page(query), /no address with https/)
  })
})
