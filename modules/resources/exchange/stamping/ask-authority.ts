// One question to a time-stamp authority (RFC 3161 over HTTP, §3.4). The authority is not believed: the stamp must be over our
// digest, carry our nonce, be signed below a root we trust, and say a time that agrees with our own clock.
import type { Instant } from '#kernel/time/day.ts'
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'
import type { Certificate } from '#kernel/trust/certificate.ts'
import { pathOf } from '#kernel/trust/chain.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { readSignedData } from '#kernel/trust/signed-data.ts'
import { checkTimeStamp, makeTimeStampRequest, tokenIn } from '#kernel/trust/time-stamp.ts'

export type Authority = {
  readonly url: string
  /** The roots that a stamp must lead to. */
  readonly roots: () => Promise<readonly Certificate[]>
  /** How long an answer may take (5 s). */
  readonly timeoutMs?: number
}

export type Stamp = {
  readonly token: Buffer
  readonly at: Instant
  /** The authority's certificate up to its root. */
  readonly chain: readonly Certificate[]
}

/** No stamp was had, or none that can be believed. */
export class NoStamp extends Error {
  readonly reason: 'unreachable' | 'refused' | 'bad-answer' | 'untrusted' | 'other-time'
  readonly words: Words
  constructor(reason: NoStamp['reason'], said: Words, cause?: unknown) {
    super(said.en, { cause })
    this.name = 'NoStamp'
    this.reason = reason
    this.words = said
  }
}

const MOST_BYTES = 64 * 1024
/** A clock further off than this is somebody's fault; ours or theirs, the stamp proves nothing. */
const MOST_APART_MS = 300_000

/** A stamp over a SHA-256 digest. Throws NoStamp. */
export async function askAuthority({ url, roots, timeoutMs = 5_000 }: Authority, digest: Buffer, now: () => Instant): Promise<Stamp> {
  const { request, nonce } = makeTimeStampRequest({ digest, hash: 'sha256' })
  const answer = await post(url, request, timeoutMs)
  try {
    const token = tokenIn(answer, { digest, nonce })
    const trusted = await roots()
    const { at, hash, findings, authority } = checkTimeStamp({ token, digest, roots: trusted })
    if (hash !== 'sha256') throw new NoStamp('bad-answer', words('时间戳的摘要算法不是 SHA-256。', 'The stamp is not over SHA-256.'))
    if (findings[0]) throw new NoStamp('untrusted', findings[0].words)
    if (Math.abs(Date.parse(at) - Date.parse(now())) > MOST_APART_MS)
      throw new NoStamp('other-time', words(`时间戳机构的时间（${at}）与平台相差过大。`, `The authority’s time (${at}) is far from ours.`))
    return { token, at, chain: pathOf({ leaf: authority, others: readSignedData(token).certificates, roots: trusted }) }
  } catch (error) {
    if (error instanceof Malformed) throw new NoStamp('bad-answer', error.words, error)
    throw error
  }
}

async function post(url: string, body: Buffer, timeoutMs: number): Promise<Buffer> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const headers = { 'content-type': 'application/timestamp-query' }
    const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body), signal, redirect: 'error' })
    const bytes = await readAtMost(response.body, MOST_BYTES)
    if (response.ok) return bytes
    throw new NoStamp('refused', words(`时间戳机构答 ${response.status}。`, `The time-stamp authority answered ${response.status}.`))
  } catch (error) {
    if (error instanceof NoStamp) throw error
    throw new NoStamp('unreachable', words('时间戳机构没有应答。', 'The time-stamp authority did not answer.'), error)
  }
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > most) throw new NoStamp('bad-answer', words('时间戳机构的答复过长。', 'The authority’s answer is too long.'))
    parts.push(part)
  }
  return Buffer.concat(parts)
}
