// npm run evidence -- CALL [--out FILE]: writes what proves one exchanged call, from the operator's database.
// npm run evidence -- --verify FILE: judges such a file offline. It opens no database and asks no server. Give roots and keys
// from where they were published, never from beside the file.
import { runEvidence } from './evidence/run-evidence.ts'

process.stdout.on('error', () => {})
process.exitCode = await runEvidence(process.argv.slice(2), process.env, {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})
