import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJourney } from './proof.ts'

test(
  'what proves it is told end to end: certificates, documents, evidence, grades, incidents, backups, a dead primary',
  { timeout: 170_000 },
  async () => {
    assert.match(await runJourney(() => {}), /^proof: 7 chapters, \d+ steps, ok$/)
  },
)
