import assert from 'node:assert/strict'
import test from 'node:test'
import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { inZone, modulesOf, requireZone } from './modules.ts'

const zones = ['extranet', 'intranet'] as const

/** A room for classified business, as one would write it. */
const classified = defineModule({
  name: 'classified',
  wing: 'business',
  title: words('涉密', 'Classified'),
  lead: [],
  clauses: [],
  zone: 'intranet',
  uses: [],
  permissions: [],
  actions: [],
  questions: [],
})

test('each zone’s role opens the rooms of its own zone alone (3.2.1)', () => {
  for (const zone of zones) {
    const strangers = modulesOf(zone).filter((room) => room.zone !== 'both' && room.zone !== zone)
    assert.deepEqual(
      strangers.map(({ name }) => name),
      [],
    )
    assert.equal(requireZone(zone, modulesOf(zone)).length, modulesOf(zone).length)
  }
})

test('a room of classified business is left out of the extranet, and is not opened there if it is put on the list (3.2.1)', () => {
  assert.deepEqual(inZone('extranet', [classified]), [])
  assert.deepEqual(inZone('intranet', [classified]), [classified])
  assert.throws(() => requireZone('extranet', [...modulesOf('extranet'), classified]), /classified/)
})
