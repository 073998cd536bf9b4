// SDMX-JSON 1.0 data message, flat: every observation by the positions of its codes.
import { AGENCY, type Cells, CONCEPTS, FREQUENCIES, frequencyOf, KINDS, type Language, type Observation, STATUSES } from './cube.ts'

export type Meta = { readonly id: string; readonly prepared: string; readonly sender: { readonly id: string; readonly name: string } }

const name = (id: string, language: Language) => CONCEPTS[id]?.[language] ?? id

export function toDataMessage(cells: Cells, observations: readonly Observation[], meta: Meta, language: Language) {
  const periods = [...new Set(observations.map(({ period }) => period))].toSorted()
  const frequencies = [...new Set(periods.map(frequencyOf))]
  const used = cells.dimensions.map((_, i) => [...new Set(observations.map(({ key }) => key[i]!))])
  const at = [frequencies, ...used, periods].map((values) => new Map(values.map((value, i) => [value as string, i])))
  const statuses = Object.keys(STATUSES) as (keyof typeof STATUSES)[]
  const simulated = cells.snapshots.some((one) => one.simulated)
  const words = (i: number, code: string) => cells.dimensions[i]!.codes.find((one) => one.code === code)?.[language] ?? code
  return {
    meta: {
      schema: 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/sdmx-json-data-schema.json',
      ...meta,
      test: simulated,
      contentLanguages: [language === 'zh' ? 'zh-CN' : 'en'],
    },
    data: {
      structure: {
        name: cells.title[language],
        description: cells.scope[language],
        links: [{ href: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${AGENCY}:${cells.cube}(1.0)`, rel: 'dataflow' }],
        dimensions: {
          dataSet: [],
          series: [],
          observation: [
            {
              id: 'FREQ',
              name: name('FREQ', language),
              keyPosition: 0,
              role: 'FREQ',
              values: frequencies.map((id) => ({ id, name: FREQUENCIES[id][language] })),
            },
            ...cells.dimensions.map(({ id }, i) => ({
              id,
              name: name(id, language),
              keyPosition: i + 1,
              values: used[i]!.map((code) => ({ id: code, name: words(i, code) })),
            })),
            {
              id: 'TIME_PERIOD',
              name: name('TIME_PERIOD', language),
              keyPosition: null,
              role: 'TIME_PERIOD',
              values: periods.map((id) => ({ id, name: id })),
            },
          ],
        },
        attributes: {
          dataSet: [
            { id: 'UNIT_MEASURE', name: name('UNIT_MEASURE', language), values: [{ id: 'COUNT', name: cells.unit[language] }] },
            { id: 'DATA_KIND', name: name('DATA_KIND', language), values: [kindOf(simulated, language)] },
          ],
          series: [],
          observation: [
            { id: 'OBS_STATUS', name: name('OBS_STATUS', language), values: statuses.map((id) => ({ id, name: STATUSES[id][language] })) },
          ],
        },
        annotations: annotationsOf(cells, language),
      },
      dataSets: [
        {
          action: 'Information',
          attributes: [0, 0],
          annotations: annotationsOf(cells, language).map((_, i) => i),
          observations: Object.fromEntries(
            observations.map(({ key, period, value, status }) => [
              [frequencyOf(period), ...key, period].map((code, i) => at[i]!.get(code)).join(':'),
              [value, statuses.indexOf(status)],
            ]),
          ),
        },
      ],
    },
  }
}

const kindOf = (simulated: boolean, language: Language) => {
  const id = simulated ? 'SIMULATED' : 'REGISTERED'
  return { id, name: KINDS[id][language] }
}

/** 口径, source, suppression, and that the data are simulated where they are. */
export function annotationsOf({ scope, source, snapshots }: Cells, language: Language) {
  const last = snapshots.at(-1)
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en)
  return [
    { type: 'SCOPE', title: say('口径', 'Definition'), text: scope[language] },
    { type: 'SOURCE', title: say('来源', 'Source'), text: source[language] },
    ...(last
      ? [
          {
            type: 'CONFIDENTIALITY',
            title: say('小数抑制', 'Small cells'),
            text: say(
              `少于 ${last.bound} 的单元格不公布，其余随机取整到 ${last.rounding} 的倍数；合计由公布的数相加。`,
              `Cells of fewer than ${last.bound} are not published, the others are rounded at random to multiples of ${last.rounding}; totals are sums of what is published.`,
            ),
          },
        ]
      : []),
    ...(snapshots.some((one) => one.simulated)
      ? [
          {
            type: 'SIMULATED',
            title: KINDS.SIMULATED[language],
            text: say('示例数据，不反映任何真实的人或单位。', 'Simulated: no real person or body is counted.'),
          },
        ]
      : []),
  ]
}
