// npm run audit -- <verify|consistency>: checks evidence of the audit log offline. It opens no database and asks no server:
// all it needs is the file, the log's public key and, for the co-signature, the witness's. Give both from where they were
// published, never from beside the file.
import { runAudit } from './audit/run-audit.ts'

process.stdout.on('error', () => {})
process.exitCode = await runAudit(process.argv.slice(2), {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})
