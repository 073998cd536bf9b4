// npm run verify -- FILE [--roots DIR|FILE]…: checks the seals and signatures of a PDF or OFD offline. It opens no database and
// asks no server. Take the roots (and the revocation lists, where there are any) from where they were published, never from
// beside the file.
import { runVerify } from './verify/run-verify.ts'

process.stdout.on('error', () => {})
process.exitCode = runVerify(process.argv.slice(2), new Date(), {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
})
