import { organNames } from '#kernel/people/desk-organs.ts'
import { readDivisionsOn } from '#kernel/people/divisions.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { quality as contract } from '../contract.ts'
import { wordsOf } from '../measures-of.ts'
import { answer, lastQualityDay, qualityOn, trendOf } from '../store.ts'

export const qualityIn = (bases: ReadonlyMap<string, BaseRegister>) =>
  answer(contract, async (desk, { area }) => {
    const last = await lastQualityDay(desk)
    const divisions = await readDivisionsOn(desk, desk.today)
    const areas = divisions.filter(({ level }) => level === 'prefecture').map(({ code, name }) => ({ code: code.slice(0, 4), name }))
    if (!last) return { asOf: null, takenAt: null, simulated: false, areas, figures: [], trend: [] }
    const names = await organNames(desk, desk.today)
    const found = await qualityOn(desk, last.day, area)
    return {
      asOf: last.day,
      takenAt: last.taken_at,
      simulated: last.simulated,
      areas,
      figures: found.flatMap(({ total: of, days, ...figure }) => {
        const base = bases.get(figure.register)
        if (!base || of === 0) return []
        const { title, scope } = wordsOf(base, figure.aspect, figure.measure)
        const isShare = figure.aspect !== 'conflict'
        return [
          {
            ...figure,
            registerTitle: base.title,
            title,
            scope,
            organName: names.get(figure.organ) ?? figure.organ,
            of,
            permille: isShare ? Math.floor((figure.reached * 1000) / of) : null,
            days: figure.aspect === 'timeliness' ? Math.round((days * 10) / of) / 10 : null,
          },
        ]
      }),
      trend: await trendOf(desk, area),
    }
  })
