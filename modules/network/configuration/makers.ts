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
  for (const maker of makers) found.push(...(await versionsOf(desk, maker, network)))
  return new Map(found.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]))
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

const TRIES = 3

/**
 * The network at one moment: its versions, and the texts of those files that `wanted` picks. Others write meanwhile, so a room
 * that made a text is asked its versions again afterwards; where they moved it is done anew.
 */
export async function theNetwork(
  desk: Read,
  makers: readonly Maker[],
  network: Network,
  wanted: (file: FileNow) => boolean,
): Promise<{ now: Now; texts: ReadonlyMap<string, string> }> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const now = await versionsNow(desk, makers, network)
    const picked = [...now.values()].filter(wanted)
    const texts = await textsNow(desk, network, picked)
    if (await stillSo(desk, network, now, new Set(picked.map(({ maker }) => maker)))) return { now, texts }
  }
  refuse(ground(refusals.keepsMoving))
}

async function stillSo(desk: Read, network: Network, now: Now, asked: ReadonlySet<Maker>): Promise<boolean> {
  for (const maker of asked) {
    const after = await versionsOf(desk, maker, network)
    const before = now.values().reduce((n, file) => n + (file.maker === maker ? 1 : 0), 0)
    if (after.length !== before || after.some(({ path, version }) => now.get(path)?.version !== version)) return false
  }
  return true
}
