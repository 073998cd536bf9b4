import { nameServerFiles } from '../contract.ts'
import { filesOf, servedIn } from '../name-files.ts'
import { answer } from '../store.ts'

export const files = answer(nameServerFiles.files, async (desk, { zone, paths }) => {
  const served = await servedIn(desk, zone)
  const made = served ? await filesOf(desk, served, paths) : []
  return { files: made.map((it) => ({ ...it, program: 'named' as const })) }
})
