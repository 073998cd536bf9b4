import { sm3Hex } from '#kernel/trust/sm3.ts'
import { fileVersions as versionsContract, files as filesContract, filesSince as sinceContract } from '../contract.ts'
import { filesOf } from '../generated-files.ts'
import { answer } from '../store.ts'

/** A table is short and made in a moment: its version is the digest of the text itself. */
export const fileVersions = answer(versionsContract, async (desk, { zone }) => ({
  files: (await filesOf(desk, zone)).map(({ text, ...file }) => ({ ...file, version: sm3Hex(text) })),
}))

export const files = answer(filesContract, async (desk, { zone, paths }) => {
  const made = await filesOf(desk, zone)
  const asked = paths && new Set(paths)
  return { files: asked ? made.filter(({ path }) => asked.has(path)) : made }
})

export const filesSince = answer(sinceContract, async (desk, { zone, known }) => {
  const told = new Map(known.map(({ path, version }) => [path, version]))
  return {
    files: (await filesOf(desk, zone)).map((file) => {
      const version = sm3Hex(file.text)
      return { ...file, version, text: told.get(file.path) === version ? null : file.text }
    }),
  }
})
