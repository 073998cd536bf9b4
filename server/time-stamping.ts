// Which time-stamp authority the worker of the extranet asks, and which roots it believes: TSA_URL and TSA_ROOTS, else the
// province's own.
import { readFileSync } from 'node:fs'
import { platformActor } from '#kernel/access/actor.ts'
import { type Config, publicUrl } from '#kernel/config/config.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { trustNow } from '#modules/resources/exchange/contract.ts'
import { pemsIn } from '#modules/resources/exchange/evidence/bundle.ts'
import type { Authority } from '#modules/resources/exchange/stamping/ask-authority.ts'
import { StartError } from './start-error.ts'

export function timeStampAuthority(house: House, config: Config): Authority {
  const given = config.TSA_ROOTS === undefined ? undefined : rootsIn(config.TSA_ROOTS)
  return {
    url: config.TSA_URL ?? `${publicUrl(config, 'extranet')}/pki/tsa`,
    roots: async () => given ?? (await provinceRoots(house)),
  }
}

async function provinceRoots(house: House): Promise<Certificate[]> {
  const { roots } = (await house.ask(platformActor('worker'), trustNow.name, {})) as Out<typeof trustNow>
  return roots.map((der) => readCertificate(Buffer.from(der, 'base64')))
}

function rootsIn(file: string): Certificate[] {
  try {
    const found = pemsIn(readFileSync(file, 'utf8').replaceAll('\r', '')).map(readCertificate)
    if (found.length > 0) return found
    throw new Error('no certificate')
  } catch (cause) {
    throw new StartError(
      {
        zh: `环境变量 TSA_ROOTS 指明的文件 ${file} 里没有可用的根证书（SM2 或 P-256，PEM）。`,
        en: `The file ${file} that TSA_ROOTS names holds no root certificate on SM2 or P-256 in PEM.`,
      },
      { cause },
    )
  }
}
