// The witness of the audit log, run by another organ than the platform's (省审计厅): in a process, a folder and with a key of
// its own. It is told the log's public key by a file that an operator handed over, and never believes one it is sent.
import { readFileSync } from 'node:fs'
import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '#kernel/config/config.ts'
import type { Log } from '#kernel/log/log.ts'
import { sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { linkServerOptions } from '../link.ts'
import { witnessDir } from '../role-folders.ts'
import { StartError } from '../start-error.ts'
import { tryLock } from '../start-lock.ts'
import { listen } from '../witness/listen.ts'
import { layWitness, openMemory, witnessKey } from '../witness/memory.ts'
import type { Running } from './running.ts'

/** Witnesses until stopped. */
export async function serveWitness(config: Config, log: Log): Promise<Running> {
  const dir = witnessDir(config)
  const file = config.WITNESS_LOG_KEY ?? join(dir, 'log.public.pem')
  layWitness(dir)
  const logKeys = readKeys(file)
  const lock = tryLock(join(dir, 'witness.lock'))
  if (!('release' in lock)) {
    throw new StartError({
      zh: `见证人的文件夹 ${dir} 正被另一个见证进程（${lock.heldBy}）使用：请先停掉它。`,
      en: `The witness's folder ${dir} is in use by another witness (process ${lock.heldBy}): stop it first.`,
    })
  }
  try {
    const witness = { key: witnessKey(dir), logKeys, memory: openMemory(dir), now: () => new Date() }
    const server = await listen(witness, {
      host: config.HOST,
      port: config.WITNESS_PORT,
      ...(config.LINK_DIR !== undefined && { tls: linkServerOptions(config.LINK_DIR) }),
      onFault: (err) => log.error({ err }, 'the witness failed'),
    })
    log.info({ port: server.port, key: witness.key.id }, 'witnessing')
    return {
      async stop() {
        await server.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Every public key in a file; a new key of the log is put beside the old one. */
function readKeys(file: string): KeyObject[] {
  try {
    const keys = readFileSync(file, 'utf8').match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? []
    if (keys.length === 0) throw new Error('no public key')
    return keys.map(sm2PublicFromPem)
  } catch (cause) {
    throw new StartError(
      {
        zh: `见证需要日志的公钥文件 ${file}（SM2，PEM）：请向平台的运维单位索取，核对后放在这里；或用环境变量 WITNESS_LOG_KEY 指明。`,
        en: `The witness needs the log's public key in ${file} (SM2, PEM): get it from the platform's operator, or name it with WITNESS_LOG_KEY.`,
      },
      { cause },
    )
  }
}
