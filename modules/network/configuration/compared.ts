// The two states that a reader compares, and where a file's text in each comes from: a release against the one that ran before
// it, or the network as it is now against the release that runs.
import type { Maker } from '#kernel/module/makers.ts'
import type { Network } from '#kernel/module/generated.ts'
import { differing, type Differing, type FileVersion, settledOf } from './differing.ts'
import { type Now, textsNow, versionsNow } from './makers.ts'
import { before, filesIn, inState, type KeptFile, type Read, textsBy, theRelease } from './store.ts'

export type Compared = {
  readonly was: ReadonlyMap<string, KeptFile>
  readonly is: ReadonlyMap<string, FileVersion>
  readonly all: readonly Differing[]
  /** The texts of the files named, before and after, by path. */
  texts(paths: ReadonlySet<string>): Promise<{ was: ReadonlyMap<string, string>; is: ReadonlyMap<string, string> }>
}

export async function compared(desk: Read, makers: readonly Maker[], network: Network, named: string | undefined): Promise<Compared> {
  if (named === undefined) {
    const was = await filesIn(desk, (await inState(desk, network, 'released'))?.id)
    const is = await versionsNow(desk, makers, network)
    return {
      was,
      is,
      all: differing(was, is),
      texts: async (paths) => ({ was: await kept(desk, was, paths), is: await made(desk, network, is, paths) }),
    }
  }
  const release = await theRelease(desk, named)
  const [was, is] = [await filesIn(desk, (await before(desk, release))?.id), await filesIn(desk, release.id)]
  // Before its approval a release keeps no names: they are taken at that moment.
  const all = release.state === 'proposed' ? differing(settledOf(was), is) : differing(was, is)
  return { was, is, all, texts: async (paths) => ({ was: await kept(desk, was, paths), is: await kept(desk, is, paths) }) }
}

async function kept(desk: Read, files: ReadonlyMap<string, KeptFile>, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...files.values()].filter(({ path }) => paths.has(path))
  const texts = await textsBy(
    desk,
    wanted.map(({ digest }) => digest),
  )
  return new Map(wanted.map(({ path, digest }) => [path, texts.get(digest)!]))
}

const made = (desk: Read, network: Network, files: Now, paths: ReadonlySet<string>) =>
  textsNow(
    desk,
    network,
    files.values().filter(({ path }) => paths.has(path)),
  )
