// The way a certificate comes to a key: the key's request went to the authority, and what it issued is installed here. It must be
// for one of our keys, for signing, and stand today below a root of the province.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { checkChain, pathOf } from '#kernel/trust/chain.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { sm2KeyId } from '#kernel/trust/sm2.ts'
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'
import { anchors } from '#modules/security/trust/contract.ts'
import * as contract from '../contract.ts'
import { goodAmong } from '../questions/signing-keys.ts'
import { evidenceRefusals as no } from '../refusals.ts'
import { askOf, on } from '../store.ts'
import { keepCertificate, signingKeysKept } from '../store/signing-keys.ts'

export const takeCertificate = on(contract.takeCertificate, async (desk, { certificate: pem }) => {
  const certificate = read(pem)
  const keyId = sm2KeyId(certificate.publicKey)
  const key = (await signingKeysKept(askOf(desk), desk.now)).find((one) => one.keyId === keyId)
  if (!key) return refuse(ground(no.strangeKey, undefined, '/certificate'))
  const known = await desk.ask(anchors, { line: certificate.signedBy })
  const [roots, others] = [known.roots, known.authorities].map((ders) => ders.map((der) => readCertificate(Buffer.from(der, 'base64'))))
  const chain = { leaf: certificate, roots: roots!, others: others! }
  const [wrong] = checkChain({ ...chain, at: desk.now, use: 'signing' })
  if (wrong) bad(wrong.words)
  const [leaf, ...above] = pathOf(chain) as [Certificate, Certificate]
  const { fingerprint, serial, notBefore, notAfter } = leaf
  if ((await goodAmong(desk, [{ fingerprint, issuer: above[0]!.fingerprint, serial }])).length === 0)
    bad(words('签发机构说它现在无效。', 'Its authority says that it does not stand today.'))
  const row = { fingerprint, keyId, certificate: leaf.pem, chain: above.map((one) => one.pem).join(''), notBefore, notAfter }
  if (!(await keepCertificate(askOf(desk), row))) refuse(ground(no.certificateTaken, undefined, '/certificate'))
  desk.touch(`exchange.signing-key/${keyId}`, { certificate: key.certificate }, { certificate: fingerprint })
  return { keyId, fingerprint, notAfter }
})

function read(pem: string): Certificate {
  try {
    return readCertificate(pem)
  } catch (error) {
    if (error instanceof Malformed) return bad(error.words)
    throw error
  }
}

const bad = ({ zh, en }: Words): never => refuse(ground(no.badCertificate, { why: zh, whyEn: en }, '/certificate'))
