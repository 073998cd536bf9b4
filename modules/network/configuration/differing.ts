// How two states of a network's files differ: by version, and line by line where it is asked.
import { unifiedDiff } from '#kernel/text/unified-diff.ts'
import type { Kind } from './fields.ts'
import type { GeneratedFile } from '#kernel/module/generated.ts'

export type FileVersion = Omit<GeneratedFile, 'text'> & { readonly version: string; readonly living: boolean }
export type Differing = Omit<FileVersion, 'version'> & { readonly kind: Kind }

/** Files that differ, in the order of their paths. */
export function differing(was: ReadonlyMap<string, FileVersion>, is: ReadonlyMap<string, FileVersion>): Differing[] {
  const paths = [...new Set([...was.keys(), ...is.keys()])].toSorted()
  return paths.flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)]
    if (old?.version === now?.version) return []
    const { program, device, living } = (now ?? old)!
    return [{ path, program, device, living, kind: !old ? 'added' : !now ? 'removed' : 'changed' }]
  })
}

export const settledOf = <T extends { readonly living: boolean }>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...files].filter(([, { living }]) => !living))

export const countsOf = (all: readonly Pick<Differing, 'kind'>[]) => {
  const of = (kind: Kind) => all.filter((one) => one.kind === kind).length
  return { added: of('added'), changed: of('changed'), removed: of('removed') }
}

const PAGE = 60_000

/** One page of a unified difference: whole lines, at most 60,000 characters; a longer line is cut. */
export function pageOf(was: string, is: string, page: number): { added: number; removed: number; text: string; pages: number } {
  const { added, removed, text } = unifiedDiff(was, is)
  const pages: string[] = []
  let begun = 0
  while (begun < text.length) {
    const end = text.length - begun <= PAGE ? text.length : text.lastIndexOf('\n', begun + PAGE)
    const stop = end > begun ? end : begun + PAGE
    pages.push(text.slice(begun, stop))
    begun = text[stop] === '\n' ? stop + 1 : stop
  }
  return { added, removed, text: pages[page - 1] ?? '', pages: pages.length }
}
