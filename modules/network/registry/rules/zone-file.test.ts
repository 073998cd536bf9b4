import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { cardOf } from '../networks.ts'
import { recordsOf, zoneText } from './zone-file.ts'

const { suffix: origin, nameServer } = cardOf('internet')
const names = [
  { name: 'tjj.hn.gov.cn', address: '203.0.113.5' },
  { name: 'a.hn.gov.cn', address: '2001:db8:4300::5' },
  { name: 'later.hn.gov.cn', address: null },
]
const records = recordsOf({ origin: origin!, nameServer: nameServer!, names })

test('the records do not depend on the order in which names were registered', () => {
  assert.equal(recordsOf({ origin: origin!, nameServer: nameServer!, names: names.toReversed() }), records)
})

const checker = spawnSync('named-checkzone', ['-v']).error ? undefined : 'named-checkzone'

test('BIND accepts the zone file', { skip: !checker && 'named-checkzone (Debian: bind9-utils) is not on this machine' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-'))
  try {
    const file = join(folder, 'zone')
    writeFileSync(file, zoneText(origin!, 2026030200, records))
    const { status, stdout } = spawnSync(checker!, ['-k', 'fail', '-n', 'fail', origin!, file], { encoding: 'utf8' })
    assert.equal(status, 0, stdout)
    assert.match(stdout, /loaded serial 2026030200/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
