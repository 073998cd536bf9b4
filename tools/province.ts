// npm run province -- --people N --firms M [--seed S]: simulated people and firms for a demonstration, drawn from the census.
import { runProvince } from './province/run-province.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runProvince(process.argv.slice(2), process.env, process)
