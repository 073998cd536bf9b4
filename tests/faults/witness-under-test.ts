// A witness process for the tests: it remembers, and dies before it answers. Started as: node … <folder>
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { listen } from '#server/witness/listen.ts'
import { openMemory, witnessKey } from '#server/witness/memory.ts'

const dir = process.argv[2]!
const memory = openMemory(dir)
const dying = {
  ...memory,
  keep(known: Parameters<typeof memory.keep>[0]) {
    memory.keep(known)
    process.kill(process.pid, 'SIGKILL')
  },
}
const logKeys = [sm2PublicFromPem(readFileSync(join(dir, 'log.public.pem'), 'utf8'))]
const witness = { key: witnessKey(dir), logKeys, memory: dying, now: () => new Date() }
const { port } = await listen(witness, { host: '127.0.0.1', port: 0, onFault: () => {} })
process.stdout.write(`${port}\n`)
