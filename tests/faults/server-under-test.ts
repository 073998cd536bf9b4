// A whole extranet server in a process of its own, for tests that kill it: the real HTTP edge, the real desk, the carrier
// and the sealer, plus the trial room. Prints its address; takes its database from the command line.
import type { AddressInfo } from 'node:net'
import { systemClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { buildServer } from '#server/http.ts'
import { startWorker } from '#server/worker.ts'
import { trialRoom } from '#tests/support/trial-room.ts'
import { views } from '#modules/platform/views/module.ts'

const [url, keys] = process.argv.slice(2) as [string, string]
const database = openDatabase(url, { max: 12, onFault: (error) => process.stderr.write(`database: ${error.message}\n`) })
let poke = () => {}
const house = openHouse({
  database,
  modules: [trialRoom, views],
  clock: systemClock,
  calendar: { years: new Set(), off: new Set(), worked: new Set() },
  policy: 'test',
  poke: () => poke(),
})
const worker = startWorker({
  house,
  sealingKey: keyPair(keys, 'sealer'),
  sealEveryMs: 100,
  onFault: (what, error) => process.stderr.write(`${what}: ${(error as Error).message}\n`),
})
poke = worker.poke
const app = await buildServer({ house, zone: 'extranet', perSecond: 100_000, logger: { level: 'error', stream: process.stderr } })
await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`)
