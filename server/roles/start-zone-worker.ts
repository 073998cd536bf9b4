import { readFileSync } from 'node:fs'
import type { KeyObject } from 'node:crypto'
import { fetch } from 'undici'
import type { Post } from '#kernel/audit/witnessing.ts'
import { type Config, publicUrl } from '#kernel/config/config.ts'
import type { Log } from '#kernel/log/log.ts'
import type { House } from '#kernel/module/house.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { channelsOf } from '../alarms/messages.ts'
import { keepContinuity } from '../backup/keep-continuity.ts'
import { linkClient, WITNESS_NAME } from '../link.ts'
import { intakeFolder, keysOf, linkOf } from '../role-folders.ts'
import { StartError } from '../start-error.ts'
import { timeStampAuthority } from '../time-stamping.ts'
import { startWorker, type Worker } from '../worker.ts'
import { openZone, type Zone } from './open-zone.ts'
import type { Running } from './running.ts'

/**
 * Carries facts and seals the log of a zone with the zone's sealing key, which is made on the first start; where BACKUP_DIR
 * says where to, it also keeps the zone's backups.
 */
export function startZoneWorker(house: House, zone: Zone, config: Config, log: Log): Worker {
  const onFault = (what: string, err: unknown) => log.error({ err, what }, 'work is held up')
  const worker = startWorker({
    house,
    sealingKey: keyPair(keysOf(config, zone), 'sealing'),
    ...(config.WITNESS_URL && { witness: { url: config.WITNESS_URL, key: witnessKey(config), ...wayTo(config.WITNESS_URL, config) } }),
    messages: { channels: channelsOf(config, keysOf(config, zone), house.clock), address: publicUrl(config, zone) },
    ...(zone === 'extranet' && { stamping: timeStampAuthority(house, config), intake: intakeFolder(config) }),
    onFault,
  })
  if (config.BACKUP_DIR === undefined) return worker
  const continuity = keepContinuity({ house, zone, config, log: (words) => log.info(words), onFault: (err) => onFault('continuity', err) })
  return {
    poke: worker.poke,
    async stop() {
      await Promise.all([continuity.stop(), worker.stop()])
    },
  }
}

/** Over TLS the worker shows its certificate and looks for the witness's, by the authority in its own folder. */
function wayTo(url: string, config: Config): { post?: Post } {
  if (!url.startsWith('https:')) return {}
  const dispatcher = linkClient(linkOf(config, 'worker'), WITNESS_NAME)
  return { post: async (to, init) => await fetch(to, { ...init, dispatcher }) }
}

function witnessKey({ WITNESS_KEY }: Config): KeyObject {
  try {
    return sm2PublicFromPem(readFileSync(WITNESS_KEY ?? '', 'utf8'))
  } catch (cause) {
    throw new StartError(
      {
        zh: '设了环境变量 WITNESS_URL，就要用 WITNESS_KEY 指明见证单位交来的公钥文件（SM2，PEM）。',
        en: 'With WITNESS_URL set, WITNESS_KEY must name the file of the witness’s public key (SM2, PEM).',
      },
      { cause },
    )
  }
}

/** The worker of a zone in a process of its own. */
export async function workForZone(zone: Zone, config: Config, log: Log): Promise<Running> {
  const { house, database } = await openZone(zone, config, log)
  const worker = startZoneWorker(house, zone, config, log)
  return {
    async stop() {
      await worker.stop()
      await database.close()
    },
  }
}
