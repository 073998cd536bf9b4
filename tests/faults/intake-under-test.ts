// A runner of batches in a process of its own, for tests that kill it in the middle of a step. Takes its database and folder from
// the command line and says when it has begun.
import { systemClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { startIntake } from '#modules/resources/intake/running/start-intake.ts'
import { population } from '#modules/resources/population/module.ts'

const [url, folder] = process.argv.slice(2) as [string, string]
const database = openDatabase(url, { max: 3, onFault: () => {} })
startIntake({
  house: { database, clock: systemClock, modules: [population] },
  folder,
  stepRows: 200,
  everyMs: 20,
  leaseSeconds: 0.3,
  onFault: (error) => process.stderr.write(`${String(error)}\n`),
})
process.stdout.write('ready\n')
