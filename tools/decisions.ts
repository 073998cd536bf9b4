// npm run decisions -- help: a day's decisions made again, and policy sets compared.
import { runDecisions } from './decisions/run-decisions.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runDecisions(process.argv.slice(2), process.env, process)
