// npm run yuelu -- help: the command line of the platform, over the same contracts as the workbench.
import { runCommand } from './yuelu/run-command.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runCommand(process.argv.slice(2), process.env, process)
