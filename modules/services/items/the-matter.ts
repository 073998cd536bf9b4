// Matters as the questions answer them.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Basis, Matter, Material } from './matter.ts'
import { matters } from './matters/matters.ts'

const byId = new Map(matters.map((matter) => [matter.id, matter]))

export const findMatter = (id: string): Matter => byId.get(id) ?? refuse(ground(kernelRefusals.notFound))

export const cardOf = ({ id, title, plain, organ, kind, channels, materials, visits }: Matter, names: ReadonlyMap<string, string>) => ({
  id,
  title,
  plain,
  organ,
  organName: names.get(organ) ?? organ,
  kind,
  online: channels.includes('2'),
  uploads: materials.filter(({ supply }) => supply.from === 'upload').length,
  visits,
})

export const materialOf = ({ id, title, issuer, supply, why, when }: Material) => ({
  id,
  title,
  issuer,
  supply: supply.from,
  why: why ?? null,
  always: when === undefined,
})

export const basisOf = ({ law, article, remark }: Basis) => ({ law, article, remark: remark ?? null })
