// Judges evidence with nothing but the file and, if the reader has them, the published roots and keys. Every part is asked
// about, and everything that does not hold is told.
import type { KeyObject } from 'node:crypto'
import { leafHash, verifyInclusion } from '#kernel/audit/merkle.ts'
import { words } from '#kernel/text/text.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import type { Certificate } from '#kernel/trust/certificate.ts'
import { finding } from '#kernel/trust/malformed.ts'
import { algorithmOf, readPublicKey, verifySignature } from '#kernel/trust/signer.ts'
import { sm2KeyId } from '#kernel/trust/sm2.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type Bundle, sealOf, type SecondBundle, type Signature } from './bundle.ts'
import { certificateReport } from './check-certificates.ts'
import { stampReport } from './check-stamp.ts'
import type { PartReport, Report } from './report.ts'
import { providersText, providerText } from './signed-texts.ts'

/** What the reader trusts beforehand; what is not given is taken from the file, and the report says so. */
export type Trust = {
  readonly roots?: readonly Certificate[]
  /** Public keys of the gateway. */
  readonly keys?: readonly KeyObject[]
  /** The data of the answer, as the consumer kept them. */
  readonly data?: unknown
}

export function checkBundle(bundle: Bundle, trust: Trust = {}): Report {
  const parts = [
    digests(bundle, trust),
    consumerSaid(bundle),
    place(bundle),
    ...(bundle.format === 2 ? [providerSaid(bundle)] : []),
    gatewaySaid(bundle, trust),
    times(bundle),
    certificateReport(bundle, trust.roots),
    stampReport(bundle, trust.roots),
  ]
  return {
    holds: parts.flatMap(({ holds }) => holds ?? []),
    open: parts.flatMap(({ open }) => open ?? []),
    findings: parts.flatMap(({ findings }) => findings ?? []),
  }
}

const good = (zh: string, en: string): PartReport => ({ holds: [words(zh, en)] })
const bad = (code: string, zh: string, en: string): PartReport => ({ findings: [finding(`evidence.${code}`, zh, en)] })

function digests({ record, request }: Bundle, { data }: Trust): PartReport {
  if (record.request !== sm3Hex(request))
    return bad('other-request', '请求文本不是记录里的请求。', 'The request is not the one in the record.')
  if (data === undefined)
    return { open: [words('没有给应答数据（--answer），未核对应答。', 'No answer was given (--answer): the data were not compared.')] }
  return record.answer === sm3Hex(canonical(data))
    ? good('应答数据与记录的摘要一致。', 'The data are those of the record.')
    : bad('other-answer', '应答数据不是记录里的应答。', 'The data are not those of the record.')
}

function consumerSaid(bundle: Bundle): PartReport {
  const { record, request, consumer } = bundle
  const client = bundle.format === 1 ? bundle.record.client : bundle.record.consumer.client
  if (!consumer) {
    return client
      ? bad('no-consumer', '缺少使用方系统的签名。', 'The consumer’s signature is missing.')
      : { open: [words('这次调用没有认出调用方。', 'The caller of this call was not recognised.')] }
  }
  const key = readPublicKey(consumer.publicKey)
  const isNamed =
    bundle.format === 1 || (sm2KeyId(key) === bundle.record.consumer.key && sm3Hex(consumer.signature) === bundle.record.signature)
  const lines = request.split('\n')
  if (!isNamed || lines.at(-1) !== client || !verifySignature(key, Buffer.from(request), consumer.signature))
    return bad(
      'consumer-signature',
      '使用方系统的签名不成立，或不是这次调用的。',
      'The consumer’s signature does not hold, or is of another call.',
    )
  if (!(Math.abs(Date.parse(lines[4] ?? '') - Date.parse(record.at)) <= 301_000))
    return bad('other-time', '请求里的时间与调用时间不符。', 'The time in the request is not that of the call.')
  return good('请求由使用方系统的密钥签名（SM2）。', 'The request is signed by the consumer’s key (SM2).')
}

function place({ record, place: { index, size, path }, batch }: Bundle): PartReport {
  const leaf = leafHash(Buffer.from(canonical(record)))
  return size === batch.size && verifyInclusion({ leaf, index, size, path, root: Buffer.from(batch.root, 'hex') })
    ? good(`记录在这一批里（第 ${index + 1} 条，共 ${size} 条）。`, `The record stands in the batch (${index + 1} of ${size}).`)
    : bad('not-in-batch', '记录不在这一批里。', 'The record does not stand in this batch.')
}

const isBy = ({ publicKey, keyId, signature }: Signature, text: string): boolean => {
  const key = readPublicKey(publicKey)
  return sm2KeyId(key) === keyId && verifySignature(key, Buffer.from(text), signature)
}

function providerSaid({ record, provider, providers, batch }: SecondBundle): PartReport {
  if (!provider)
    return record.outcome === 'answered' || record.provider.key
      ? bad('no-provider', '缺少提供单位的签名。', 'The provider’s signature is missing.')
      : { open: [words('这次调用没有给出数据，提供单位没有签名。', 'Nothing was answered, so no provider signed.')] }
  const isListed = providersText(providers).includes(sm3Hex(provider.signature))
  return provider.keyId === record.provider.key && isListed && isBy(provider, providerText(batch, record.provider.organ, provider))
    ? good(`应答由提供单位 ${record.provider.organ} 的密钥签名（SM2）。`, `The answer is signed by the provider’s key (SM2).`)
    : bad('provider-signature', '提供单位的签名不成立，或不是这一批的。', 'The provider’s signature does not hold, or is of another batch.')
}

function gatewaySaid(bundle: Bundle, { keys }: Trust): PartReport {
  const seal = sealOf(bundle)
  const ours = bundle.format === 2 ? [bundle.sm2, bundle.p256] : [bundle.sm2]
  const lines = ['sm2', 'p256'] as const
  const isRight = ours.every((one, i) => isBy(one, seal) && algorithmIs(one, lines[i]!))
  if (!isRight) return bad('gateway-signature', '平台对这一批的签名不成立。', 'The platform’s signature on the batch does not hold.')
  if (keys && !ours.every(({ keyId }) => keys.some((key) => sm2KeyId(key) === keyId)))
    return bad('other-key', '签名的不是您给的平台公钥。', 'The batch is not signed by the keys you gave.')
  const said =
    bundle.format === 2
      ? words('平台用 SM2 和 P-256 两个密钥签了这一批。', 'The platform signed the batch by SM2 and by P-256.')
      : words('平台用 SM2 密钥签了这一批（旧格式）。', 'The platform signed the batch by SM2 (first form).')
  return { holds: [said] }
}

const algorithmIs = ({ publicKey }: Signature, algorithm: 'sm2' | 'p256') => algorithmOf(readPublicKey(publicKey)) === algorithm

/** A call ends within minutes of its beginning: its provider is not waited for longer. */
const MOST_UNDER_WAY_MS = 600_000

function times({ record, batch }: Bundle): PartReport {
  const underWay = Date.parse(batch.sealedAt) - Date.parse(record.at)
  return underWay >= 0 && underWay <= MOST_UNDER_WAY_MS
    ? {}
    : bad('sealed-at', '封存时间早于调用，或晚得没有道理。', 'The batch was sealed before the call, or absurdly after.')
}
