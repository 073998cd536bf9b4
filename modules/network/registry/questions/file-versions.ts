import { nameServerFiles } from '../contract.ts'
import { servedIn, versionsOf } from '../name-files.ts'
import { answer } from '../store.ts'

export const fileVersions = answer(nameServerFiles.fileVersions, async (desk, { zone }) => {
  const served = await servedIn(desk, zone)
  return { files: served ? versionsOf(served).map((it) => ({ ...it, program: 'named' as const })) : [] }
})
