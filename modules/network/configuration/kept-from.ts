// Files of the network as a release keeps them: a text that was made is kept by its digest; one whose version the last release
// had is that release's.
import { type FileVersion } from './differing.ts'
import { keepTexts, type KeptFile, type Write } from './store.ts'

export async function keptFrom(
  desk: Write,
  files: ReadonlyMap<string, FileVersion>,
  last: ReadonlyMap<string, KeptFile>,
  texts: ReadonlyMap<string, string>,
): Promise<KeptFile[]> {
  const digests = await keepTexts(desk, texts)
  return [...files.values()].map(({ path, program, device, living, version }) => {
    const digest = digests.get(path) ?? last.get(path)?.digest
    if (digest === undefined) throw new Error(`the room that names ${path} did not make it`)
    return { path, program, device, living, version, digest }
  })
}
