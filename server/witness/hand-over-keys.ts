// On one machine the supervisor stands for both operators: it gives the witness the log's public key and the worker that of
// the witness, once. A log key that changed later is not handed over by itself; that is for people to do, on purpose.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { sm2ToPem } from '#kernel/trust/sm2.ts'
import { layWitness } from './memory.ts'

/** Answers where each side finds the other's public key. */
export function handOverKeys(dir: string, zoneKeys: string): { readonly dir: string; readonly logKey: string; readonly key: string } {
  const { publicKey } = layWitness(dir)
  const logKey = join(dir, 'log.public.pem')
  if (!existsSync(logKey)) writeFileSync(logKey, sm2ToPem(keyPair(zoneKeys, 'sealing').publicKey), { mode: 0o600 })
  return { dir, logKey, key: publicKey }
}
