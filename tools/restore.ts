// npm run restore -- TIME [--zone intranet] [--into DIR] [--as-new]: a moment of a zone's database brought back, and verified.
import { runRestore } from './backup/run-restore.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runRestore(process.argv.slice(2), process.env, process)
