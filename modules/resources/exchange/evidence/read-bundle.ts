// Reads a file of evidence. What is read is written again, and must be the same bytes: so nothing that the file holds can be
// changed, added or hidden without being noticed, be it a word of the explanation or a bit of the zip itself.
import { unzipSync } from 'fflate'
import { Malformed } from '#kernel/trust/malformed.ts'
import { readPublicKey } from '#kernel/trust/signer.ts'
import { sm2KeyId } from '#kernel/trust/sm2.ts'
import type { Bundle, Path, Signature, Stamped } from './bundle.ts'
import type { CallRecord, FirstRecord } from './record.ts'
import type { Batch } from './signed-texts.ts'
import { writeBundle } from './write-bundle.ts'

const MOST_BYTES = 32 * 1024 * 1024
const MOST_PARTS = 60

const touched = (cause?: unknown) =>
  new Malformed(
    {
      zh: '这不是完整的交换证据文件：它被改动过、残缺，或者根本不是。',
      en: 'This is no whole file of exchange evidence: it was changed, is cut short, or never was one.',
    },
    { cause },
  )

/** What a file says. Throws Malformed for anything but a file exactly as it was made; whether it proves something is another question. */
export function readBundle(bytes: Uint8Array): Bundle {
  if (bytes.length > MOST_BYTES) throw touched()
  let bundle: Bundle
  try {
    bundle = bundleOf(unpack(bytes))
    if (!writeBundle(bundle).equals(bytes)) throw touched()
    return bundle
  } catch (error) {
    throw error instanceof Malformed ? error : touched(error)
  }
}

type Parts = ReadonlyMap<string, Buffer>

function unpack(bytes: Uint8Array): Parts {
  let [seen, total] = [0, 0]
  const files = unzipSync(bytes, {
    filter: ({ compression, originalSize, size }) => {
      seen += 1
      total += size
      return compression === 0 && originalSize === size && total <= bytes.length && seen <= MOST_PARTS
    },
  })
  return new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]))
}

function bundleOf(parts: Parts): Bundle {
  const bytes = (name: string): Buffer => parts.get(name) ?? lacking(name)
  const text = (name: string) => bytes(name).toString('utf8')
  const chain = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  const signature = (name: string, holder: string, keyId: string, certificate: string): Signature => ({
    keyId,
    certificate: certificate === '-' ? null : certificate,
    signature: bytes(name),
    publicKey: text(`${holder}.pem`),
    chain: chain(`${holder}.chain.pem`),
  })
  const record = JSON.parse(text('record.json')) as CallRecord | FirstRecord
  const seal = text('seal.txt').split('\n')
  const common = {
    request: text('request.txt'),
    ...(parts.has('request.sig') && { consumer: { signature: bytes('request.sig'), publicKey: text('consumer.pem') } }),
    batch: batchOf(seal),
    place: pathOf(text('path.txt')),
    revoked: [...parts.keys()].filter((name) => name.startsWith('revoked.')).map(text),
  }
  if (!('format' in record)) return { format: 1, record, ...common, sm2: signature('seal.sm2.sig', 'gateway.sm2', keyIdIn(text), '-') }
  const [, , , , , , sm2, sm2Certificate, p256, p256Certificate] = seal as string[]
  const [, , , , , , provider, providerCertificate] = chain('provider.txt').split('\n')
  return {
    format: 2,
    record,
    ...common,
    sm2: signature('seal.sm2.sig', 'gateway.sm2', sm2!, sm2Certificate!),
    p256: signature('seal.p256.sig', 'gateway.p256', p256!, p256Certificate!),
    providers: text('providers.txt').split('\n').filter(Boolean),
    ...(provider && { provider: signature('provider.sig', 'provider', provider, providerCertificate!) }),
    ...(parts.has('stamp.token') && { stamp: stampOf(text, bytes) }),
  }
}

/** The first form names no key in what it signed: the id is that of the key beside it. */
const keyIdIn = (text: (name: string) => string) => sm2KeyId(readPublicKey(text('gateway.sm2.pem')))

const batchOf = ([, batch, size, root, sealedAt]: readonly string[]): Batch => ({
  batch: batch!,
  size: Number(size),
  root: root!,
  sealedAt: sealedAt!,
})

function pathOf(text: string): Path {
  const [head, ...nodes] = text.trimEnd().split('\n')
  const [, index, , size] = head!.split(' ')
  return { index: Number(index), size: Number(size), path: nodes.map((line) => Buffer.from(line.split(' ')[1] ?? '', 'base64')) }
}

function stampOf(text: (name: string) => string, bytes: (name: string) => Buffer): Stamped {
  const [, id, , root] = text('stamp.txt').split('\n')
  return { id: id!, root: root!, ...pathOf(text('stamp-path.txt')), token: bytes('stamp.token'), chain: text('stamp.chain.pem') }
}

function lacking(name: string): never {
  throw new Malformed({ zh: `证据文件缺少 ${name}。`, en: `The file of evidence lacks ${name}.` })
}
