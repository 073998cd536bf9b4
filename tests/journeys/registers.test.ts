import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJourney } from './registers.ts'

test('the two base registers are told end to end: a person, a firm, and whoever reads of them', { timeout: 170_000 }, async () => {
  const lines: string[] = []
  const last = await runJourney((line) => lines.push(line))
  assert.match(last, /^registers: \d+ steps, \d+ refusals, each with its clause, ok$/)
})
