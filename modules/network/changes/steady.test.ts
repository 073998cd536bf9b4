import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uuid } from '#kernel/id/uuid.ts'
import { day } from '#kernel/time/day.ts'
import { steady } from './steady.ts'

const END = -16

/** What a rehearsal shows of one new record, whose file names it by the end of its id. */
function rehearsed(port: string) {
  const id = uuid()
  const end = id.replaceAll('-', '').slice(END)
  const touched = [{ register: 'boundary.flow', record: id, before: null, after: { id, ports: [port] } }]
  const diff = `@@ -1 +1,2 @@\n table\n+ dport ${port} counter name "flow_${end}" accept\n`
  const files = [{ path: 'g/nftables.conf', device: 'g', program: 'nft', kind: 'changed', diff }]
  return steady(touched as never, files as never, day('2026-03-02'))
}

test('two rehearsals differ when the effect does, and not by the ids that each makes up', () => {
  assert.deepEqual(rehearsed('443'), rehearsed('443'))
  assert.notDeepEqual(rehearsed('443'), rehearsed('22'))
})
