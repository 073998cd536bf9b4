import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJourney } from './citizen.ts'

test(
  'a citizen and a company get something done: told at the portal and at the extranet, from the question to the result',
  { timeout: 170_000 },
  async () => {
    assert.match(await runJourney(() => {}), /^citizen: \d+ steps, \d+ refusals, each with its clause, ok$/)
  },
)
