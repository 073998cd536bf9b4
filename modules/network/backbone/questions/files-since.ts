import { filesSince as contract } from '../contract.ts'
import { filesOf } from '../files-of.ts'
import { answer } from '../store.ts'

export const filesSince = answer(contract, async (desk, { zone, known }) => {
  const told = new Map(known.map(({ path, version }) => [path, version]))
  return {
    files: (await filesOf(desk, zone)).map(({ text, ...file }) => ({
      ...file,
      text: told.get(file.path) === file.version ? null : text(),
    })),
  }
})
