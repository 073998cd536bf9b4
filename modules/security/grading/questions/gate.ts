import { gate } from '#kernel/module/grant.ts'
import { isGuarded, refusedFor } from '../rules/grants-need-grade.ts'
import { standingFacts } from '../standing-facts.ts'
import { answer, standingOf } from '../store.ts'

/** This room's say in every grant (3.6.8): one statement, however many systems. */
export const gradingGate = answer(gate('grading'), async (desk, { kind, systems }) => {
  if (!isGuarded(kind, desk.today)) return { blocked: [] }
  const standing = await standingOf(desk, systems)
  const blocked = standing.map((row) => ({
    system: row.system,
    grounds: refusedFor(kind, standingFacts(row, desk.today)).map((no) => ({ ...no, clauses: [...(no.clauses ?? [])] })),
  }))
  return { blocked: blocked.filter(({ grounds }) => grounds.length > 0) }
})
