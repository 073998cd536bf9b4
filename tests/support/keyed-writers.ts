// Officials who write through the door of a server under test, each work with a key of its own that is sent again until it is
// answered: what was acknowledged must be there once, under the id that was said, whatever died meanwhile.
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { layPolicy } from '#kernel/people/policy-sets.ts'
import { signIn } from '#kernel/people/session.ts'
import { instantOf } from '#kernel/time/day.ts'
import { TEST_PASSWORD } from './database.ts'
import { furnishTrialRoom } from './trial-room.ts'

export type Acknowledged = { readonly title: string; readonly id: string; readonly atMs: number }
export type TurnedAway = { readonly status: number; readonly retryAfter: string | null; readonly ms: number; readonly atMs: number }
export type Writers = ReturnType<typeof startWriters>

/** Gives a migrated and seeded database the trial room, and an official who may write in it. Answers the official's token. */
export async function admitWriters(url: string): Promise<string> {
  const database = openDatabase(url, { max: 1 })
  try {
    await furnishTrialRoom(database)
    await database.pool.query("insert into kernel.permission (name, class) values ('trial.write', 'business')")
    await database.pool.query("insert into kernel.duty_permission (duty, permission, scope) values ('officer', 'trial.write', 'own')")
    const now = instantOf(new Date())
    await layPolicy(database.kysely, 'test', now)
    return (await signIn(database.kysely, { account: 'stats-bureau.officer', password: TEST_PASSWORD, client: 'test', now })).token
  } finally {
    await database.close()
  }
}

/** Begins to write, `wide` at a time, until told to stop. */
export function startWriters(server: { origin: string; token: string }, name: string, wide = 8) {
  const acknowledged: Acknowledged[] = []
  const turnedAway: TurnedAway[] = []
  let over = false
  const headers = { 'content-type': 'application/json', 'x-yuelu': '1', authorization: `Bearer ${server.token}` }
  const lane = async (who: number) => {
    for (let n = 0; !over; n += 1) {
      const [title, key] = [`${name}-${who}-${n}`, uuid()]
      for (;;) {
        const began = performance.now()
        const response = await fetch(`${server.origin}/api/trial/add-note`, {
          method: 'POST',
          body: JSON.stringify({ title }),
          headers: { ...headers, 'idempotency-key': key },
        })
        const { id } = (await response.json()) as { id: string }
        if (response.status === 200) {
          acknowledged.push({ title, id, atMs: performance.now() })
          break
        }
        turnedAway.push({
          status: response.status,
          retryAfter: response.headers.get('retry-after'),
          ms: performance.now() - began,
          atMs: performance.now(),
        })
        await sleep(10)
      }
    }
  }
  const lanes = Promise.all(Array.from({ length: wide }, (_, who) => lane(who)))
  return {
    name,
    acknowledged,
    turnedAway,
    async stop() {
      over = true
      await lanes
    },
  }
}

/** What was acknowledged is there, once, under the id that was said, and nothing else is. */
export async function reckonWith(database: Database, { name, acknowledged }: Pick<Writers, 'name' | 'acknowledged'>): Promise<void> {
  const { rows } = await database.pool.query<{ title: string; id: string }>('select title, id from trial.note where title like $1', [
    `${name}-%`,
  ])
  const inOrder = (works: readonly { title: string; id: string }[]) => works.map(({ title, id }) => `${title} ${id}`).toSorted()
  assert.deepEqual(inOrder(rows), inOrder(acknowledged))
}
