import { nameServerFiles } from '../contract.ts'
import { partFile, servedIn, standingFiles, versionOf } from '../name-files.ts'
import { deviceOf } from '../rules/name-servers.ts'
import { answer } from '../store.ts'

export const fileVersions = answer(nameServerFiles.fileVersions, async (desk, { zone }) => {
  const served = await servedIn(desk, zone)
  if (!served) return { files: [] }
  const device = deviceOf(zone)
  const files = [
    ...standingFiles(served).map(({ path, device: runs, text }) => ({ path, device: runs, version: versionOf(text) })),
    ...served.zones.flatMap(({ origin, parts }) =>
      parts.map(({ slot, version }) => ({ path: partFile(zone, origin, slot), device, version })),
    ),
  ]
  return { files: files.map((it) => ({ ...it, program: 'named' as const })).toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
})
