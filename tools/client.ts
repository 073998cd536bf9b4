// npm run client: writes client/yuelu.ts from the contracts. With --check it writes nothing and says whether it is fresh.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { modules } from '#server/modules.ts'
import { clientText } from './client/client-text.ts'

const path = fileURLToPath(new URL('../client/yuelu.ts', import.meta.url))
const text = `${clientText(modules).trimEnd()}\n`
const isFresh = existsSync(path) && readFileSync(path, 'utf8') === text

if (!isFresh && !process.argv.includes('--check')) {
  mkdirSync(new URL('../client/', import.meta.url), { recursive: true })
  writeFileSync(path, text)
}
const bytes = Buffer.byteLength(text)
if (isFresh) process.stdout.write(`client/yuelu.ts is what the contracts say (${bytes} bytes)\n`)
else if (process.argv.includes('--check'))
  process.stderr.write('client/yuelu.ts is stale: run npm run client and commit what it changes.\n')
else process.stdout.write(`wrote client/yuelu.ts (${bytes} bytes)\n`)
process.exit(isFresh || !process.argv.includes('--check') ? 0 : 1)
