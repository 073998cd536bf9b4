import assert from 'node:assert/strict'
import test from 'node:test'
import { intranetStaysInside } from './intranet-stays-inside.ts'
import { secretsStayInside } from './secrets-stay-inside.ts'
import { zoneFitsKind } from './zone-fits-kind.ts'

test('a business system runs on the extranet or the intranet, not on the internet itself (3.2.7)', () => {
  assert.deepEqual(zoneFitsKind({ zone: 'extranet', kind: 'key-business' }), [])
  assert.deepEqual(zoneFitsKind({ zone: 'intranet', kind: 'key-business' }), [])
  const [no] = zoneFitsKind({ zone: 'internet', kind: 'key-business' })
  assert.equal(no?.code, 'systems.zone-does-not-fit')
  assert.ok(no.clauses?.includes('3.2.7'))
})

test('a portal stands on the internet or the extranet, never on the intranet (3.2.7)', () => {
  assert.deepEqual(zoneFitsKind({ zone: 'internet', kind: 'portal' }), [])
  assert.equal(zoneFitsKind({ zone: 'intranet', kind: 'portal' })[0]?.field, '/zone')
})

test('what runs on the intranet is not shown on the portal (3.2.1)', () => {
  assert.deepEqual(intranetStaysInside({ zone: 'extranet', asks: 'listing', isListed: false }), [])
  assert.equal(intranetStaysInside({ zone: 'intranet', asks: 'listing', isListed: false })[0]?.code, 'systems.not-for-portal')
})

test('a listed system does not move to the intranet while it is listed (3.2.1)', () => {
  assert.deepEqual(intranetStaysInside({ zone: 'intranet', asks: 'moving', isListed: false }), [])
  assert.equal(intranetStaysInside({ zone: 'intranet', asks: 'moving', isListed: true })[0]?.code, 'systems.listed-stays-visible')
})

test('a system that processes state secrets runs on the intranet and nowhere else (3.2.1) (3.2.7)', () => {
  for (const secrecy of ['secret', 'confidential', 'top-secret'] as const) {
    assert.deepEqual(secretsStayInside({ zone: 'intranet', secrecy }), [])
    for (const zone of ['extranet', 'internet'] as const)
      assert.equal(secretsStayInside({ zone, secrecy })[0]?.code, 'systems.secret-outside-the-intranet')
  }
  assert.deepEqual(secretsStayInside({ zone: 'extranet', secrecy: 'none' }), [])
})
