import { files as contract } from '../contract.ts'
import { filesOf } from '../files-of.ts'
import { answer } from '../store.ts'

export const files = answer(contract, async (desk, { zone, paths }) => {
  const asked = paths && new Set(paths)
  const made = (await filesOf(desk, zone)).filter(({ path }) => asked?.has(path) ?? true)
  return { files: made.map(({ path, program, device, text }) => ({ path, program, device, text: text() })) }
})
