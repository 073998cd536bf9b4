// The network as the files tell it that the rooms make of it.
import type { GeneratedFile, Network } from '#kernel/module/generated.ts'
import type { Maker } from '#kernel/module/makers.ts'
import { livesByItsGrants } from './rules/living-files.ts'
import type { Read } from './store.ts'

export type FileNow = Omit<GeneratedFile, 'text'> & { readonly version: string; readonly living: boolean; readonly maker: Maker }
export type Now = ReadonlyMap<string, FileNow>

/** Every file of the network with its version, in the order of their paths. */
export async function versionsNow(desk: Read, makers: readonly Maker[], network: Network): Promise<Now> {
  const found: FileNow[] = []
  for (const maker of makers) found.push(...(await versionsOf(desk, maker, network)))
  return inOrder(found)
}

async function versionsOf(desk: Read, maker: Maker, network: Network): Promise<FileNow[]> {
  const { files } = await desk.ask(maker.fileVersions, { zone: network })
  return files.map((file) => ({ ...file, living: livesByItsGrants(file), maker }))
}

/** The texts of the files named, made now. */
export async function textsNow(desk: Read, network: Network, files: Iterable<FileNow>): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const [maker, wanted] of Map.groupBy(files, (file) => file.maker)) {
    const { files: made } = await desk.ask(maker.files, { zone: network, paths: wanted.map(({ path }) => path) })
    for (const { path, text } of made) texts.set(path, text)
  }
  return texts
}

/**
 * The network at one moment: its versions, and the texts of those files whose version is not the one known. Each room answers
 * both of one moment, so that no text is kept under another text's version.
 */
export async function theNetwork(
  desk: Read,
  makers: readonly Maker[],
  network: Network,
  known: ReadonlyMap<string, { readonly version: string }>,
): Promise<{ now: Now; texts: ReadonlyMap<string, string> }> {
  const told = [...known].map(([path, { version }]) => ({ path, version }))
  const found: FileNow[] = []
  const texts = new Map<string, string>()
  for (const maker of makers) {
    const { files } = await desk.ask(maker.filesSince, { zone: network, known: told })
    for (const { text, ...file } of files) {
      found.push({ ...file, living: livesByItsGrants(file), maker })
      if (text !== null) texts.set(file.path, text)
    }
  }
  return { now: inOrder(found), texts }
}

const inOrder = (files: readonly FileNow[]): Now =>
  new Map(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]))
