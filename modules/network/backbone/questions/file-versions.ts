import { fileVersions as contract } from '../contract.ts'
import { filesOf } from '../files-of.ts'
import { answer } from '../store.ts'

export const fileVersions = answer(contract, async (desk, { zone }) => ({
  files: (await filesOf(desk, zone)).map(({ path, program, device, version }) => ({ path, program, device, version })),
}))
