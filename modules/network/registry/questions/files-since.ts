import { nameServerFiles } from '../contract.ts'
import { filesOf, movedSince, servedIn, versionsOf } from '../name-files.ts'
import { answer } from '../store.ts'

const TRIES = 3

/**
 * Others write names meanwhile: where a part moved between its version and its text, all is read again; what moves even then is
 * told under a version that no later one equals, so that it is made anew the next time.
 */
export const filesSince = answer(nameServerFiles.filesSince, async (desk, { zone, known }) => {
  const told = new Map(known.map(({ path, version }) => [path, version]))
  for (let tried = 1; ; tried += 1) {
    const served = await servedIn(desk, zone)
    if (!served) return { files: [] }
    const versions = versionsOf(served)
    const wanted = new Set(versions.filter(({ path, version }) => told.get(path) !== version).map(({ path }) => path))
    const texts = new Map((wanted.size > 0 ? await filesOf(desk, served, [...wanted]) : []).map(({ path, text }) => [path, text]))
    const moved = await movedSince(desk, served, wanted)
    if (moved.size > 0 && tried < TRIES) continue
    return {
      files: versions.map((it) => ({
        ...it,
        program: 'named' as const,
        version: moved.has(it.path) ? `${it.version}.moved` : it.version,
        text: texts.get(it.path) ?? null,
      })),
    }
  }
})
