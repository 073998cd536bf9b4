// The rooms that make files of a network, as the roof lists them, and the network as their files tell it.
import type { Module } from '#kernel/module/define-module.ts'
import { generatedBy, type GeneratedFile, type Network } from '#kernel/module/generated.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'
import { livesByItsGrants } from './rules/living-files.ts'
import type { Read } from './store.ts'

export type Maker = ReturnType<typeof generatedBy>

export const makersIn = (rooms: readonly Module[]): readonly Maker[] =>
  rooms
    .filter(({ questions }) => questions.some(({ contract }) => contract.name.endsWith('.file-versions')))
    .map(({ name }) => generatedBy(name))

export type FileNow = Omit<GeneratedFile, 'text'> & { readonly version: string; readonly living: boolean; readonly maker: Maker }
export type Now = ReadonlyMap<string, FileNow>

/** Every file of the network with its version, in the order of their paths. */
export async function versionsNow(desk: Read, makers: readonly Maker[], network: Network): Promise<Now> {
  const found: FileNow[] = []
  for (const maker of makers) {
    const { files } = await desk.ask(maker.fileVersions, { zone: network })
    for (const file of files) found.push({ ...file, living: livesByItsGrants(file), maker })
  }
  return new Map(found.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]))
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

const TRIES = 3

/**
 * The network at one moment: its versions, and the texts of those files that `wanted` picks. Others write meanwhile, so the
 * versions are asked again afterwards; where they moved it is done anew.
 */
export async function theNetwork(
  desk: Read,
  makers: readonly Maker[],
  network: Network,
  wanted: (file: FileNow) => boolean,
): Promise<{ now: Now; texts: ReadonlyMap<string, string> }> {
  let now = await versionsNow(desk, makers, network)
  for (let tried = 0; tried < TRIES; tried += 1) {
    const picked = now.values().filter(wanted)
    const texts = await textsNow(desk, network, picked)
    const after = await versionsNow(desk, makers, network)
    if (isSame(now, after)) return { now, texts }
    now = after
  }
  refuse(ground(refusals.keepsMoving))
}

const isSame = (a: Now, b: Now): boolean => a.size === b.size && a.values().every(({ path, version }) => b.get(path)?.version === version)
