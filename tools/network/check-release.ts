// What is wrong with a folder that says it is a release: files that are missing, altered or too many, a manifest that is not the
// one signed, a signature that does not stand. Nothing found means that it is what two people released.
import { words, type Words } from '#kernel/text/text.ts'
import type { Instant } from '#kernel/time/day.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { checkChain, type Revocation } from '#kernel/trust/chain.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { verifySignature } from '#kernel/trust/signer.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { FORMAT, type Manifest, statementOf } from '#modules/network/configuration/manifest.ts'
import { nameText } from '#kernel/trust/party-name.ts'
import { MANIFEST, SIGNATURE } from './folder.ts'

export type Trusting = {
  readonly roots: readonly Certificate[]
  readonly others: readonly Certificate[]
  readonly revoked: (certificate: Certificate) => Revocation | undefined
  readonly now: Instant
  /** The organ that must have signed, by its name in the certificate. */
  readonly by?: string | undefined
}

type Signed = { readonly statement: string; readonly signature: string; readonly certificate: string; readonly chain: readonly string[] }

export function checkRelease(files: ReadonlyMap<string, Buffer | undefined>, trusting: Trusting): { findings: Words[]; about?: Words } {
  const [text, signature] = [files.get(MANIFEST), files.get(SIGNATURE)]
  const manifest = text && jsonOf<Manifest>(text)
  if (!manifest || manifest.format !== FORMAT || !Array.isArray(manifest.files))
    return { findings: [words(`没有能读的清单 ${MANIFEST}。`, `There is no readable ${MANIFEST}.`)] }
  const release = manifest.release ?? '—'
  const about = words(
    `${manifest.network} 第 ${release} 号，${manifest.at}，提出 ${manifest.proposedBy ?? '—'}，核准 ${manifest.approvedBy ?? '—'}，版本 ${manifest.version}`,
    `${manifest.network} release ${release}, ${manifest.at}, ${manifest.files.length} files`,
  )
  return { about, findings: [...fileFindings(files, manifest), ...signatureFindings(manifest, text.toString(), signature, trusting)] }
}

function fileFindings(files: ReadonlyMap<string, Buffer | undefined>, manifest: Manifest): Words[] {
  const listed = new Map(manifest.files.map(({ path, digest }) => [path, digest]))
  const stray = [...files.keys()].filter((path) => path !== MANIFEST && path !== SIGNATURE && !listed.has(path))
  return [
    ...[...listed].flatMap(([path, digest]) => {
      const bytes = files.get(path)
      if (!files.has(path)) return [words(`缺少 ${path}`, `${path} is missing`)]
      return bytes && sm3Hex(bytes) === digest ? [] : [words(`${path} 已被改动`, `${path} was altered`)]
    }),
    ...stray.map((path) => words(`${path} 不在清单内`, `${path} is not in the manifest`)),
  ]
}

function signatureFindings(manifest: Manifest, text: string, file: Buffer | undefined, trusting: Trusting): Words[] {
  const signed = file && jsonOf<Signed>(file)
  if (!signed || manifest.release === null) return [words('没有签名：不是经过核准的发布。', 'It is not signed: nobody released it.')]
  if (signed.statement !== statementOf(manifest, text)) return [words('签名的不是这份清单。', 'What was signed is not this manifest.')]
  try {
    const leaf = readCertificate(Buffer.from(signed.certificate, 'base64'))
    const others = signed.chain.map((one) => readCertificate(Buffer.from(one, 'base64')))
    if (!verifySignature(leaf.publicKey, Buffer.from(signed.statement), Buffer.from(signed.signature, 'base64')))
      return [words('签名不成立。', 'The signature is false.')]
    return [...chainFindings(leaf, others, trusting), ...signerFindings(leaf, trusting.by)]
  } catch (error) {
    if (error instanceof Malformed || error instanceof TypeError)
      return [words('签名的证书读不出来。', 'The certificate of the signature cannot be read.')]
    throw error
  }
}

function chainFindings(leaf: Certificate, others: readonly Certificate[], { roots, others: more, revoked, now }: Trusting): Words[] {
  if (roots.length === 0)
    return [
      words(
        '没有给出信任的根证书，谁签的看不出来：请用 --roots 指明从门户 /pki/ 取得的根证书。',
        'No root was given, so who signed cannot be told: name the roots taken from /pki/ with --roots.',
      ),
    ]
  return checkChain({ leaf, others: [...others, ...more], roots, at: now, use: 'signing', revoked }).map((finding) => finding.words)
}

function signerFindings({ subject }: Certificate, by: string | undefined): Words[] {
  const name = nameText(subject)
  return by === undefined || subject.o === by || subject.cn === by
    ? []
    : [words(`签名的是“${name}”，不是“${by}”。`, `It was signed by “${name}”, not “${by}”.`)]
}

function jsonOf<T>(bytes: Buffer): T | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return typeof value === 'object' && value !== null ? (value as T) : undefined
  } catch {
    return undefined
  }
}
