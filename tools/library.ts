// npm run library -- import <folder|file.tar.gz> --source WORDS [--confirm]: a whole library of documents, tried first, then taken in.
import { runLibrary } from './library/run-library.ts'

process.stdout.on('error', () => process.exit(0))
process.exitCode = await runLibrary(process.argv.slice(2), process.env, process)
