import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { runJourney, withoutNetworks } from './isolation.ts'

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('isolation-'))

test(
  'between the networks passes what the policy lets pass and no other packet, and planted holes are seen',
  { skip: withoutNetworks(), timeout: 170_000 },
  async () => {
    const before = left()
    const lines: string[] = []
    assert.match(await runJourney((line) => lines.push(line)), /^isolation: \d{4,} paths as intended, ok$/)
    const seen = lines.filter((line) => line.startsWith('planted: ')).map((line) => line.replace(/^planted: .*; seen: /, ''))
    assert.equal(seen.length, 4)
    assert.match(seen[0]!, /^portal → extranet tcp 5432 \(\S+\) reached/)
    assert.match(seen[1]!, /^citizen → extranet tcp 22 \(\S+\) reached/)
    assert.match(seen[2]!, /^citizen → portal tcp 443 \(\S+\) not reached/)
    assert.match(seen[3]!, /^a wire joins intranet \(patch1\) and extranet/)
    assert.deepEqual(left(), before, 'a folder was left behind')
  },
)
