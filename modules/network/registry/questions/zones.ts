import { zones as contract } from '../contract.ts'
import { networks, networkWords } from '../networks.ts'
import { allHeld, answer, namesIn } from '../store.ts'

export const zones = answer(contract, async (desk) => {
  const [blocks, names] = [await allHeld(desk), await namesIn(desk)]
  return {
    zones: networks.map(({ network, isolation, lead, suffix, clauses }) => ({
      zone: network,
      title: networkWords[network].zh,
      titleEn: networkWords[network].en,
      isolation: isolation.zh,
      lead: [...lead],
      suffix: suffix ?? null,
      clauses: [...clauses],
      blocks: blocks.filter((it) => it.zone === network).length,
      names: names.filter((it) => it.zone === network).length,
    })),
  }
})
