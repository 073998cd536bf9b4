// A release as one text that a stranger can check: every file with its digest, in order, and the small statement that is signed
// over it. Only the digest of the manifest is in the statement, so that a network of any size takes one signature.
import type { Network, Program } from '#kernel/module/generated.ts'
import { canonical, digestOf } from '#kernel/trust/canonical.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'

export const FORMAT = 'yuelu-configuration/1'

export type ManifestFile = {
  readonly path: string
  readonly program: Program
  readonly device: string
  readonly living: boolean
  readonly version: string
  /** SM3 of the text's UTF-8, in hex. */
  readonly digest: string
  readonly bytes: number
}
export type Manifest = {
  readonly format: typeof FORMAT
  readonly network: Network
  /** Null: the network as it was at that moment, which nobody approved. */
  readonly release: number | null
  readonly version: string
  readonly at: string
  readonly proposedBy: string | null
  readonly approvedBy: string | null
  readonly files: readonly ManifestFile[]
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** The version of the registry: equal versions of all files have equal digests. */
export const versionOf = (files: readonly { readonly path: string; readonly version: string }[]): string =>
  digestOf(files.toSorted(byPath).map(({ path, version }) => [path, version]))

export const manifestText = (manifest: Omit<Manifest, 'format'>): string =>
  `${canonical({ format: FORMAT, ...manifest, files: manifest.files.toSorted(byPath) })}\n`

/** What is signed: which release it is, and the digest of its manifest. */
export const statementOf = (manifest: Pick<Manifest, 'network' | 'release' | 'version' | 'at'>, text: string): string =>
  canonical({
    format: FORMAT,
    network: manifest.network,
    release: manifest.release,
    version: manifest.version,
    at: manifest.at,
    manifest: sm3Hex(text),
  })
