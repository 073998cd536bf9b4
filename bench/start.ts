// From the command to the first answer: the first start of a fresh data folder (databases made, migrated, seeded, the story
// told), then second starts of the same folder. The limit is the embedded PostgreSQL alone on that folder, to its first query.
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import pg from 'pg'
import { startCluster } from '#server/cluster.ts'
import { newPlace, startYuelu, type Place } from '#tests/support/yuelu-process.ts'
import { quantile } from './quantile.ts'

const SECOND_STARTS = 5

/** Starts, waits until all three addresses answer, stops in order; answers milliseconds to the first and to the last answer. */
async function start(place: Place): Promise<{ first: number; all: number }> {
  const began = performance.now()
  const yuelu = startYuelu(place)
  let over = false
  void yuelu.ended.then(() => (over = true))
  const answered: number[] = []
  await Promise.all(
    Object.values(place.ports).map(async (port) => {
      while (!over) {
        const ok = await fetch(`http://127.0.0.1:${port}/health`).then(
          (r) => r.ok,
          () => false,
        )
        if (ok) return void answered.push(performance.now() - began)
        await sleep(10)
      }
    }),
  )
  if (over) throw new Error(`it did not start:\n${yuelu.words()}`)
  yuelu.child.kill('SIGTERM')
  await yuelu.ended
  return { first: Math.min(...answered), all: Math.max(...answered) }
}

async function databaseAlone(place: Place): Promise<number> {
  const began = performance.now()
  const cluster = await startCluster({ dataDir: join(place.dir, 'extranet'), log: () => {} })
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query('select 1')
  const ms = performance.now() - began
  await client.end()
  await cluster.stop()
  return ms
}

export async function run(): Promise<object> {
  const place = await newPlace()
  try {
    const fresh = await start(place)
    const again: { first: number; all: number }[] = []
    for (let i = 0; i < SECOND_STARTS; i += 1) again.push(await start(place))
    const limit = await databaseAlone(place)
    const first = again.map((x) => x.first)
    const all = again.map((x) => x.all)
    const s = (ms: number) => Number((ms / 1000).toFixed(2))
    return {
      bench: 'start',
      unit: 's',
      ours: s(quantile(first, 0.5)),
      limit: s(limit),
      ratio: Number((limit / quantile(first, 0.5)).toFixed(2)),
      p50_ms: Math.round(quantile(first, 0.5)),
      p95_ms: Math.round(Math.max(...first)),
      note: `second start to first answer; to the answer of all three addresses ${s(quantile(all, 0.5))} s; fresh data folder to first answer ${s(fresh.first)} s (databases, migrations, seed, story of 18 systems); dependencies installed; workbench built`,
    }
  } finally {
    await place.remove()
  }
}
