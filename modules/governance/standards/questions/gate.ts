import { gate } from '#kernel/module/grant.ts'
import { acceptedOnlyConformant } from '../rules/accepted-only-conformant.ts'
import { answer, latestVerdicts } from '../store.ts'

/** Standards have a say in one step: acceptance. */
export const standardsGate = answer(gate('standards'), async (desk, { kind, systems }) => {
  if (kind !== 'acceptance') return { blocked: [] }
  const verdicts = await latestVerdicts(desk, systems)
  const blocked = systems.flatMap((system) => {
    const row = verdicts.get(system)
    const latest = row && { verdict: row.verdict, fromDay: row.from_day, untilDay: row.until_day }
    const grounds = acceptedOnlyConformant({ day: desk.today, latest })
    return grounds.length > 0 ? [{ system, grounds: grounds as never }] : []
  })
  return { blocked }
})
