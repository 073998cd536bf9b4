// The files under a signature's digests (GB/T 33190 §18.2.1).
import { placed } from './open-ofd.ts'
import { childOf, childrenOf, textIn, type Element } from './xml.ts'

export type Reference = { readonly path: string; readonly digest: Buffer }

/** What Signature.xml says of the files it covers. */
export const referencesIn = (signature: Element, path: string): readonly Reference[] =>
  childrenOf(childOf(signature, 'SignedInfo', 'References'), 'Reference').map((reference) => ({
    path: placed(reference.attributes.get('FileRef'), path),
    digest: Buffer.from(textIn(reference, 'CheckValue') ?? '', 'base64'),
  }))
