// Answers of keyed requests: a retry gets the same answer and acts once.
import { ground, Refused } from '../refusal/refusal.ts'
import type { Actor } from '../access/actor.ts'
import { digestOf } from '../trust/canonical.ts'
import type { Db } from './desks.ts'
import { kernelRefusals } from './refusals.ts'

/** What of an answer may be kept under the request's key. */
export const withoutSecrets = (answer: unknown, secrets: readonly string[] = []): unknown =>
  secrets.length === 0 ? answer : Object.fromEntries(Object.entries(answer as object).filter(([name]) => !secrets.includes(name)))

/** The answer kept under the key; refuses when the key was used for another request. */
export async function storedAnswer(
  db: Db,
  actor: Actor,
  key: string,
  action: string,
  input: unknown,
): Promise<{ answer: unknown } | undefined> {
  const stored = await db
    .selectFrom('kernel.answered')
    .select(['action', 'input_digest', 'answer'])
    .where('actor', '=', actor.id)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!stored) return undefined
  if (stored.action !== action || stored.input_digest !== digestOf(input)) throw new Refused([ground(kernelRefusals.keyReused, { key })])
  return { answer: stored.answer }
}
