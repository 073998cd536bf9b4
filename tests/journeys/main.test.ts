import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJourney } from './main.ts'

test('the main job runs end to end: governance and machinery are one', { timeout: 120_000 }, async () => {
  const lines: string[] = []
  const last = await runJourney((line) => lines.push(line))
  assert.match(last, /^main: \d+ steps, \d+ refusals, each with its clause, ok$/)
  for (const clause of [
    '1.1',
    '1.3',
    '3.2.11',
    '3.3.6',
    '3.4.6',
    '3.7.4',
    '4.1.1',
    '4.1.2',
    '4.2.1',
    '4.3.2',
    '4.3.4',
    '4.3.5',
    '4.3.6',
    '4.5.4',
  ]) {
    assert.ok(
      lines.some((line) => line.includes('✗') && line.includes(`（${clause}）`)),
      `no refusal was told for ${clause}`,
    )
  }
})
