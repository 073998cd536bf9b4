import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { filesNow as contract, refusals } from '../contract.ts'
import { type Maker, theNetwork } from '../makers.ts'
import { versionOf } from '../manifest.ts'
import { networkReader } from '../network-reader.ts'
import { answer } from '../store.ts'

export const filesNow = (makers: readonly Maker[]) =>
  answer(contract, async (desk, { network, path }) => {
    networkReader(desk, contract.may)
    const { now, texts } = await theNetwork(desk, makers, network, (file) => path === undefined || file.path === path)
    const all = [...now.values()]
    const asked = all.filter((file) => texts.has(file.path))
    if (path !== undefined && asked.length === 0) refuse(ground(refusals.noSuchFile, { path }, '/path'))
    return {
      digest: versionOf(all),
      files: asked.map(({ maker: _, ...file }) => ({ ...file, text: texts.get(file.path)! })),
    }
  })
