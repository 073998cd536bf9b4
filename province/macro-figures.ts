// The published figures of the province as inputs of the actions that publish them: the seed and the tests hand these to
// the same door as an official of the Bureau of Statistics would.
import type { In } from '#kernel/module/contract.ts'
import type { publishCensus, publishGdp } from '#modules/resources/macro-economy/contract.ts'
import { type CensusYear, readCensus, readCensusZones } from './census.ts'
import { readGdp } from './gdp.ts'

const censuses = {
  2010: { moment: '2010-11-01 00:00', source: '第六次全国人口普查分县数据（湖南部分）' },
  2020: { moment: '2020-11-01 00:00', source: '第七次全国人口普查分县数据（湖南部分）' },
} as const satisfies Record<CensusYear, object>

/** Every row of a county census: 137 areas in 2010, 152 in 2020. */
export function censusInput(year: CensusYear): In<typeof publishCensus> {
  const read = year === 2020 ? [...readCensus(year), ...readCensusZones()] : readCensus(year)
  return {
    year,
    ...censuses[year],
    scope: '常住人口，按普查登记地；不含港澳台居民和外籍人员',
    rows: read.map(({ code, name, kind, parent, ...figures }) => ({ code, name, kind, parent, figures })),
  }
}

/** The ten years 2002–2011. */
export const gdpInput = (): In<typeof publishGdp> => ({
  source: '国家统计局，首次公布数',
  scope: '当年价格，首次公布数，未按经济普查修订',
  rows: readGdp().map(({ year, real_estate, ...row }) => ({ ...row, year: Number(year), realEstate: real_estate })),
})
