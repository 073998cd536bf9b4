// What the generated files would become: the versions of all files before and in the rehearsal, and of those that differ
// the text. Rooms that make files answer the same two questions (kernel/module/generated.ts); the other files are not made.
import type { Maker } from '#kernel/module/makers.ts'
import type { Static } from '#kernel/module/field.ts'
import { type GeneratedFile, type Network, networkWords } from '#kernel/module/generated.ts'
import { unifiedDiff } from '#kernel/text/unified-diff.ts'
import type { fileChange } from './fields.ts'
import type { Read } from './store.ts'

export type FileChange = Static<typeof fileChange>

/** A file is one maker's in one network: that is who is asked for its text. */
type Source = { readonly maker: Maker; readonly zone: Network }
export type Versions = ReadonlyMap<Source, ReadonlyMap<string, string>>
export type Texts = ReadonlyMap<string, GeneratedFile>

/** What a person reads of one file, and of all of them together: a picture is kept and sent with the change. */
const LONGEST_DIFF = 20_000
const LONGEST_PICTURE = 600_000
const networks = Object.keys(networkWords) as Network[]

export const sourcesOf = (makers: readonly Maker[]): Source[] => makers.flatMap((maker) => networks.map((zone) => ({ maker, zone })))

export async function versionsOf(desk: Read, sources: readonly Source[]): Promise<Versions> {
  const found = new Map<Source, ReadonlyMap<string, string>>()
  for (const source of sources) {
    const { files } = await desk.ask(source.maker.fileVersions, { zone: source.zone })
    found.set(source, new Map(files.map(({ path, version }) => [path, version])))
  }
  return found
}

/** Of each source the paths whose version differs or that stand on one side only, in order, at most `most` in all. */
export function differing(before: Versions, after: Versions, most: number): { paths: ReadonlyMap<Source, string[]>; more: number } {
  const paths = new Map<Source, string[]>()
  let count = 0
  for (const [source, was] of before) {
    const is = after.get(source) ?? new Map<string, string>()
    const all = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).toSorted()
    paths.set(source, all.slice(0, Math.max(0, most - count)))
    count += all.length
  }
  return { paths, more: Math.max(0, count - most) }
}

/** The texts of those that stand there now. */
export async function textsOf(desk: Read, paths: ReadonlyMap<Source, readonly string[]>, standing: Versions): Promise<Texts> {
  const texts = new Map<string, GeneratedFile>()
  for (const [source, wanted] of paths) {
    const there = wanted.filter((path) => standing.get(source)?.has(path))
    if (there.length === 0) continue
    const { files } = await desk.ask(source.maker.files, { zone: source.zone, paths: there })
    for (const file of files) texts.set(file.path, file)
  }
  return texts
}

export const fileChanges = (before: Texts, after: Texts): FileChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)]
    const { text, added, removed, cut } = unifiedDiff(was?.text ?? '', is?.text ?? '')
    if (was && is && text === '') return []
    const { program, device } = (is ?? was)!
    const kind = !was ? ('added' as const) : !is ? ('removed' as const) : ('changed' as const)
    return [{ path, program, device, kind, added, removed, diff: text, cut }]
  })

/** The same, cut to what is shown. */
export function shownOf(files: readonly FileChange[]): FileChange[] {
  let left = LONGEST_PICTURE
  return files.map((file) => {
    const most = Math.min(left, LONGEST_DIFF)
    const diff = file.diff.length <= most ? file.diff : file.diff.slice(0, Math.max(0, file.diff.lastIndexOf('\n', most)))
    left -= diff.length
    return { ...file, diff, cut: diff.length < file.diff.length }
  })
}
