// The evidence of one call as a file: a zip, nothing compressed, in which every part is a text, a signature or a certificate
// under a plain name. What it says has one way only of being written, so a file that was touched anywhere is no such file.
import { zipSync } from 'fflate'
import { canonical } from '#kernel/trust/canonical.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type Bundle, type Path, sealOf, type SecondBundle, type Signature, type Stamped } from './bundle.ts'
import { readMe } from './read-me.ts'
import { providersText, providerText, stampedText, stampText } from './signed-texts.ts'
import { sidesOf } from './tree.ts'

/** The bytes of the file. Equal evidence is an equal file. */
export function writeBundle(bundle: Bundle): Buffer {
  const parts = partsOf(bundle)
  parts['README.txt'] = readMe(Object.keys(parts), bundle)
  const manifest = Object.entries(parts).map(([name, content]) => `${sm3Hex(content)} *${name}\n`)
  const all = { ...parts, 'manifest.txt': manifest.join('') }
  const written = Object.entries(all).map(([name, content]) => [name, Buffer.from(content as string)] as const)
  // The date is that of the first day a zip can say, by the clock of nowhere.
  return Buffer.from(zipSync(Object.fromEntries(written), { level: 0, mtime: new Date(1980, 0, 1) }))
}

type Parts = Record<string, Buffer | string>

function partsOf(bundle: Bundle): Parts {
  const { record, request, consumer, place, sm2, revoked } = bundle
  return {
    'record.json': canonical(record),
    'request.txt': request,
    ...(consumer && { 'request.sig': consumer.signature, 'consumer.pem': consumer.publicKey }),
    'path.txt': pathText(place),
    ...(bundle.format === 2 && ofSecondForm(bundle)),
    'seal.txt': sealOf(bundle),
    ...signatureParts('seal.sm2.sig', 'gateway.sm2', sm2),
    ...(bundle.format === 2 && signatureParts('seal.p256.sig', 'gateway.p256', bundle.p256)),
    ...(bundle.format === 2 && bundle.stamp && stampParts(bundle, bundle.stamp)),
    ...Object.fromEntries(revoked.map((list, i) => [`revoked.${i + 1}.crl.pem`, list])),
  }
}

const ofSecondForm = ({ batch, record, provider, providers }: SecondBundle): Parts => ({
  ...(provider && {
    'provider.txt': providerText(batch, record.provider.organ, provider),
    ...signatureParts('provider.sig', 'provider', provider),
  }),
  'providers.txt': providersText(providers),
})

const signatureParts = (name: string, holder: string, { signature, publicKey, chain }: Signature): Parts => ({
  [name]: signature,
  [`${holder}.pem`]: publicKey,
  ...(chain && { [`${holder}.chain.pem`]: chain }),
})

const stampParts = (bundle: SecondBundle, stamp: Stamped): Parts => ({
  'stamped.txt': stampedText(sealOf(bundle), bundle.sm2.signature, bundle.p256.signature),
  'stamp-path.txt': pathText(stamp),
  'stamp.txt': stampText(stamp.id, stamp.size, stamp.root),
  'stamp.token': stamp.token,
  'stamp.chain.pem': stamp.chain,
})

/** `leaf 2 of 5`, then a line for each node from the leaf up: on which side it stands, and its 32 bytes in base64. */
function pathText({ index, size, path }: Path): string {
  const sides = sidesOf(index, size, path.length) ?? []
  return [`leaf ${index} of ${size}`, ...path.map((node, i) => `${sides[i] ?? 'none'} ${node.toString('base64')}`), ''].join('\n')
}
