import type { Maker } from '#kernel/module/makers.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { compared } from '../compared.ts'
import { diff as contract, refusals } from '../contract.ts'
import { pageOf } from '../differing.ts'
import { networkReader } from '../network-reader.ts'
import { answer } from '../store.ts'

export const diff = (makers: readonly Maker[]) =>
  answer(contract, async (desk, { network, release, path, page = 1 }) => {
    networkReader(desk, contract.may)
    const { was, is, texts } = await compared(desk, makers, network, release)
    if (!was.has(path) && !is.has(path)) refuse(ground(refusals.noSuchFile, { path }, '/path'))
    const found = await texts(new Set([path]))
    return { path, page, ...pageOf(found.was.get(path) ?? '', found.is.get(path) ?? '', page) }
  })
