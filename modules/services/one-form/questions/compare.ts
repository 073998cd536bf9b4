import { compare as contract } from '../contract.ts'
import { type Bases, sourcesOf } from '../sources.ts'
import { answer } from '../store.ts'

export const compare = (bases: Bases) =>
  answer(contract, async (desk, { titles, units = [] }) => {
    const { sources, forms } = await sourcesOf(
      desk,
      bases,
      titles.map((title, i) => ({ title, unit: units[i] || undefined })),
    )
    return {
      of: titles.length,
      have: sources.filter((each) => each.length > 0).length,
      fields: titles.map((title, i) => ({ title, sources: sources[i]! })),
      forms,
    }
  })
