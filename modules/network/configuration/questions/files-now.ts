import type { Maker } from '#kernel/module/makers.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { filesNow as contract, refusals } from '../contract.ts'
import { theNetwork, versionsNow } from '../makers.ts'
import { versionOf } from '../manifest.ts'
import { networkReader } from '../network-reader.ts'
import { answer } from '../store.ts'

export const filesNow = (makers: readonly Maker[]) =>
  answer(contract, async (desk, { network, path }) => {
    networkReader(desk, contract.may)
    const known = path === undefined ? new Map() : new Map(await versionsNow(desk, makers, network))
    if (path !== undefined) known.delete(path)
    const { now, texts } = await theNetwork(desk, makers, network, known)
    const all = [...now.values()]
    const asked = all.filter((file) => texts.has(file.path) && (path === undefined || file.path === path))
    if (path !== undefined && asked.length === 0) refuse(ground(refusals.noSuchFile, { path }, '/path'))
    return {
      digest: versionOf(all),
      files: asked.map(({ maker: _, ...file }) => ({ ...file, text: texts.get(file.path)! })),
    }
  })
