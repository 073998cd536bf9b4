// npm run network -- <verb> …: the network's files and its reality from the command line. Each verb is a file of tools/network/.
import { runNetwork } from './network/run-network.ts'

process.stdout.on('error', () => {})
process.exitCode = await runNetwork(process.argv.slice(2), process.env, {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})
