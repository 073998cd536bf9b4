// Time stamps (RFC 3161, RFC 5816): an authority signs that a digest was there at a time. The imprint may be SM3 or SHA-256
// whichever line the authority's key is on.
import { TimeStampReq, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp'
import { hash as digestOf, randomBytes } from 'node:crypto'
import { instantOf, type Instant } from '../time/day.ts'
import type { Certificate } from './certificate.ts'
import { checkChain, type Revocation } from './chain.ts'
import { checkedDer, der, octets, oidDer, parseDer, partsOf, sequence } from './der.ts'
import { integer, type Issuer } from './issue-certificate.ts'
import { type Finding, finding, Malformed } from './malformed.ts'
import { messageFindings } from './message-findings.ts'
import { oid } from './oid.ts'
import { readSignedData, writeSignedData } from './signed-data.ts'

export const imprints = { sm3: oid.sm3, sha256: oid.sha256 } as const
export type Imprint = keyof typeof imprints

/** The policy of the platform's authority: one second's accuracy, the clock of the machine that holds the log. */
export const TIME_STAMP_POLICY = '2.25.75468244439686259945104060813036578536'

const REQUEST = { zh: '时间戳申请', en: 'time-stamp request' }
const ANSWER = { zh: '时间戳', en: 'time stamp' }

/** A request for a stamp over a digest of 32 bytes, with a fresh nonce and the authority's certificate wanted. */
export function makeTimeStampRequest({ digest, hash }: { digest: Uint8Array; hash: Imprint }): { request: Buffer; nonce: string } {
  const nonce = integer(randomBytes(8))
  const imprint = sequence(sequence(oidDer(imprints[hash])), octets(digest))
  return {
    request: sequence(Buffer.from('020101', 'hex'), imprint, nonce, Buffer.from('0101ff', 'hex')),
    nonce: nonce.subarray(2).toString('hex'),
  }
}

/** The bits of a refusal (RFC 3161 §2.4.2). */
const failures = {
  badAlg: 0,
  badRequest: 2,
  badDataFormat: 5,
  timeNotAvailable: 14,
  unacceptedPolicy: 15,
  unacceptedExtension: 16,
  systemFailure: 25,
} as const

/** An answer that stamps nothing and says why. */
export function refuseTimeStamp(why: keyof typeof failures, words: string): Buffer {
  const bit = failures[why]
  const flags = Buffer.alloc(Math.floor(bit / 8) + 1)
  flags[flags.length - 1] = 0x80 >> (bit % 8)
  return sequence(
    sequence(Buffer.from('020102', 'hex'), sequence(der(0x0c, Buffer.from(words))), der(0x03, Buffer.from([7 - (bit % 8)]), flags)),
  )
}

/** Answers a request: the DER of a response, granted or refused. `serial` must be new for this authority. */
export function stampTime(order: {
  request: Uint8Array
  authority: Issuer
  chain: readonly Certificate[]
  at: Instant
  serial: Buffer
}): Buffer {
  let asked: TimeStampReq
  try {
    asked = parseDer(order.request, TimeStampReq, REQUEST, 4096)
  } catch (error) {
    if (error instanceof Malformed) return refuseTimeStamp('badDataFormat', error.words.en)
    throw error
  }
  const { hashAlgorithm, hashedMessage } = asked.messageImprint
  if (!Object.values<string>(imprints).includes(hashAlgorithm.algorithm))
    return refuseTimeStamp('badAlg', 'The imprint must be SM3 or SHA-256.')
  if (hashedMessage.buffer.byteLength !== 32) return refuseTimeStamp('badDataFormat', 'The imprint must have 32 bytes.')
  if (asked.reqPolicy !== undefined && asked.reqPolicy !== TIME_STAMP_POLICY)
    return refuseTimeStamp('unacceptedPolicy', `The only policy is ${TIME_STAMP_POLICY}.`)
  if (asked.extensions?.length) return refuseTimeStamp('unacceptedExtension', 'No extension is known.')
  const imprint = partsOf(checkedDer(order.request, REQUEST).body)[1]!.whole
  const info = sequence(
    Buffer.from('020101', 'hex'),
    oidDer(TIME_STAMP_POLICY),
    imprint,
    integer(order.serial),
    generalizedTime(order.at),
    sequence(Buffer.from('020101', 'hex')), // accuracy: one second
    ...(asked.nonce ? [der(0x02, Buffer.from(asked.nonce))] : []),
  )
  const token = writeSignedData({
    signer: order.authority,
    chain: order.chain,
    content: info,
    contentType: oid.tstInfo,
    carried: true,
    gm: false,
  })
  return sequence(sequence(Buffer.from('020100', 'hex')), token)
}

const generalizedTime = (at: Instant) => der(0x18, Buffer.from(`${at.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`))

/** The token of an answer to a request of ours; a refusal, another nonce or another imprint is Malformed. */
export function tokenIn(response: Uint8Array, asked: { digest: Uint8Array; nonce: string }): Buffer {
  const { status } = parseDer(response, TimeStampResp, ANSWER, 256 * 1024)
  const [, token] = partsOf(checkedDer(response, ANSWER, 256 * 1024).body)
  if (status.status > 1 || !token) {
    const said = [...(status.statusString ?? [])].join(' ').slice(0, 200)
    throw new Malformed({ zh: `时间戳机构拒绝签发：${said}`, en: `The time-stamp authority refused: ${said}` })
  }
  const { digest, nonce } = readTimeStamp(token.whole)
  if (nonce !== asked.nonce || !digest.equals(asked.digest))
    throw new Malformed({
      zh: '时间戳机构答的不是这次申请：可能是重放的旧答复。',
      en: 'The answer is not to this request: it may be an old one played again.',
    })
  return token.whole
}

export type TimeStamp = {
  readonly at: Instant
  readonly digest: Buffer
  readonly hash: Imprint
  readonly nonce?: string
  readonly serial: string
  readonly policy: string
  readonly authority: Certificate
}

/** What a token says; whether it stands is another question. Throws Malformed when it cannot be read. */
export function readTimeStamp(token: Uint8Array): TimeStamp {
  const { content, contentType, signer } = readSignedData(token)
  if (!content || !contentType.equals(oidDer(oid.tstInfo)))
    throw new Malformed({ zh: '这份签名数据不是时间戳。', en: 'This signed message is no time stamp.' })
  const info = parseDer(content, TSTInfo, ANSWER)
  const hash = (Object.keys(imprints) as Imprint[]).find((one) => imprints[one] === info.messageImprint.hashAlgorithm.algorithm)
  if (!hash || Number.isNaN(info.genTime.getTime()))
    throw new Malformed({ zh: '时间戳的摘要算法或时间无法读取。', en: 'The time stamp’s digest or time cannot be read.' })
  return {
    at: instantOf(info.genTime),
    digest: Buffer.from(info.messageImprint.hashedMessage.buffer),
    hash,
    ...(info.nonce && { nonce: Buffer.from(info.nonce).toString('hex') }),
    serial: Buffer.from(info.serialNumber).toString('hex'),
    policy: info.policy,
    authority: signer,
  }
}

/** Whether a token stamps these bytes (`over`) or this digest, by an authority below a trusted root, valid when it stamped. */
export function checkTimeStamp(question: {
  token: Uint8Array
  over?: Uint8Array
  digest?: Uint8Array
  roots: readonly Certificate[]
  others?: readonly Certificate[]
  revoked?: (certificate: Certificate) => Revocation | undefined
}): TimeStamp & { readonly findings: readonly Finding[] } {
  const stamp = readTimeStamp(question.token)
  const message = readSignedData(question.token)
  const wanted = question.over ? digestOf(stamp.hash, question.over, 'buffer') : question.digest
  const { roots, revoked } = question
  const findings = [
    ...messageFindings(message, message.content!),
    ...(wanted && stamp.digest.equals(wanted)
      ? []
      : [finding('time-stamp.other-content', '时间戳盖的不是这份内容。', 'The stamp is over other content.')]),
    ...checkChain({
      leaf: stamp.authority,
      others: [...message.certificates, ...(question.others ?? [])],
      roots,
      at: stamp.at,
      use: 'time-stamp',
      ...(revoked && { revoked }),
    }),
  ]
  return { ...stamp, findings }
}
