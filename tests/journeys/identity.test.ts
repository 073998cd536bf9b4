import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJourney } from './identity.ts'

test('identity and authorisation are told end to end: who you are, and what you may', { timeout: 170_000 }, async () => {
  const lines: string[] = []
  const last = await runJourney((line) => lines.push(line))
  assert.match(last, /^identity: \d+ steps, \d+ refusals, each with its clause, ok$/)
  for (const clause of ['3.6.2', '3.7.7', '3.9.3', '4.3.6'])
    assert.ok(
      lines.some((line) => line.includes('✗') && line.includes(`（${clause}）`)),
      `no refusal was told for ${clause}`,
    )
})
