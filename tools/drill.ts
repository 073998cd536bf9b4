// npm run drill -- [--zone intranet]: a restore drill, now.
import { runDrill } from './backup/run-drill.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runDrill(process.argv.slice(2), process.env, process)
