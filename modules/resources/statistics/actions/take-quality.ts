import { addDays } from '#kernel/time/day.ts'
import type { Module } from '#kernel/module/define-module.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { qualityDoorOf } from '#kernel/registers/base/quality-door.ts'
import { conflictsIn } from '../conflicts.ts'
import { takeQuality as contract } from '../contract.ts'
import { measuresOf, ownerOf } from '../measures-of.ts'
import { mustLead } from '../must-lead.ts'
import { measured } from '../rules/measures.ts'
import { type Figure, keepQuality, on, type Write } from '../store.ts'

export function takeQualityOf(bases: ReadonlyMap<string, BaseRegister>, rooms: readonly Module[]) {
  const conflicts = conflictsIn(rooms)
  return on(contract, async (desk) => {
    await mustLead(desk)
    const figures: Figure[] = []
    let simulated = false
    for (const base of bases.values()) {
      const found = await qualityOf(desk, base)
      figures.push(...found.figures)
      simulated ||= found.simulated
    }
    for (const { room, contract: open } of conflicts) {
      const { rows } = await desk.ask(open, {})
      figures.push(...rows.flatMap((row) => conflictOf(bases, room, row)))
    }
    await keepQuality(desk, merged(figures), simulated)
    desk.touch(`statistics.quality/${desk.today}`)
    return { figures: figures.length }
  })
}

async function qualityOf(desk: Write, base: BaseRegister): Promise<{ figures: Figure[]; simulated: boolean }> {
  const measures = measuresOf(base)
  const { shares, timely, simulated } = await desk.ask(qualityDoorOf(base), {
    measures: measures.map(({ name, state, among, holds }) => ({ name, state, among, holds })),
    terms: (measured[base.name]?.terms ?? []).map(({ event, days }) => ({ event, days })),
    since: addDays(desk.today, -365),
  })
  const known = new Map(measures.map((measure) => [measure.name, measure]))
  const register = base.name
  return {
    simulated,
    figures: [
      ...shares.map(({ area, name, reached, of }): Figure => {
        const { aspect, field } = known.get(name)!
        return { register, aspect, measure: name, organ: ownerOf(base, field), area, reached, total: of, days: 0 }
      }),
      ...timely.map(({ organ, event, reached, of, days }): Figure => ({
        register,
        aspect: 'timeliness',
        measure: event,
        organ,
        area: '',
        reached,
        total: of,
        days,
      })),
    ],
  }
}

function conflictOf(
  bases: ReadonlyMap<string, BaseRegister>,
  room: string,
  row: { register: string; field: string | null; organ: string | null; open: number },
) {
  const base = bases.get(row.register)
  if (!base) return []
  const organ = row.organ ?? ownerOf(base, row.field ?? base.label)
  return [{ register: base.name, aspect: 'conflict' as const, measure: room, organ, area: '', reached: 0, total: row.open, days: 0 }]
}

/** One row for each measure, organ and area. */
function merged(figures: readonly Figure[]): Figure[] {
  const sums = new Map<string, Figure>()
  for (const figure of figures) {
    const key = [figure.register, figure.aspect, figure.measure, figure.organ, figure.area].join('|')
    const known = sums.get(key)
    sums.set(key, known ? { ...known, reached: known.reached + figure.reached, total: known.total + figure.total } : figure)
  }
  return [...sums.values()]
}
