// npm run backup -- [--zone intranet]: a base backup of a zone's database, now.
import { runBackup } from './backup/run-backup.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runBackup(process.argv.slice(2), process.env, process)
