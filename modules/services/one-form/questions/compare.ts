import { compare as contract } from '../contract.ts'
import { type Bases, sourcesOf } from '../sources.ts'
import { answer } from '../store.ts'

export const compare = (bases: Bases) =>
  answer(contract, async (desk, { titles }) => {
    const sources = await sourcesOf(desk, bases, titles)
    return {
      of: titles.length,
      have: sources.filter((each) => each.length > 0).length,
      fields: titles.map((title, i) => ({ title, sources: sources[i]! })),
    }
  })
