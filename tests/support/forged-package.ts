// Packages that the exporter would never make, with a signature that the other side believes: what a sender who is careless,
// or whose machine belongs to somebody else, could bring.
import { signDetached } from '#kernel/trust/cms.ts'
import type { Issuer } from '#kernel/trust/issue-certificate.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { digestIn, FOLDER, FORMAT, MANIFEST, type Manifest, manifestBytes, SIGNATURE } from '#modules/network/ferry/package/manifest.ts'
import { packStored } from '#modules/network/ferry/package/zip.ts'
import { authorities } from './authorities.ts'
import { CHANNEL, NOW } from './ferry.ts'

export const { sm2: forger } = authorities()
const ferry = forger.make('ferry', 'signing', forger.zone)

export type Listed = Manifest['files'][number]
export type Inside = { readonly bytes: Buffer } & Partial<Listed>

export function forged(
  files: Readonly<Record<string, Inside | string | Buffer>>,
  more: Partial<Manifest> = {},
  by: { signer?: Issuer; extra?: Readonly<Record<string, Buffer>>; text?: Buffer } = {},
): { bytes: Buffer; digest: string } {
  const given = Object.entries(files).map(([name, one]) => {
    const said: Inside = typeof one === 'string' ? { bytes: Buffer.from(one) } : Buffer.isBuffer(one) ? { bytes: one } : one
    return [name, said] as const
  })
  const manifest: Manifest = {
    format: FORMAT,
    kind: 'files',
    from: 'extranet',
    to: 'intranet',
    sender: { organ: 'stats-bureau', organName: '省统计局', person: '示例·某人' },
    purpose: '试验用的数据包',
    channel: CHANNEL,
    number: 1,
    previous: null,
    createdAt: NOW,
    files: given.map(([name, { bytes, ...said }]) => ({
      name,
      type: (name.split('.').at(-1) ?? 'txt') as Listed['type'],
      size: bytes.length,
      sm3: sm3Hex(bytes),
      records: 0,
      schema: null,
      level: 'internal',
      term: null,
      ...said,
    })),
    release: null,
    ...more,
  }
  const text = by.text ?? manifestBytes(manifest)
  const signature = signDetached({ bytes: text, signer: by.signer ?? ferry, chain: [forger.zone.certificate], at: NOW })
  const parts = new Map<string, Buffer>([
    [MANIFEST, text],
    [SIGNATURE, signature],
    ...given.map(([name, { bytes }]) => [FOLDER + name, bytes] as const),
    ...Object.entries(by.extra ?? {}),
  ])
  return { bytes: packStored(parts), digest: digestIn(text) }
}
