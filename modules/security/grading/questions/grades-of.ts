import { filled, type Ground } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refusedFor } from '../rules/grants-need-grade.ts'
import { standingFacts } from '../standing-facts.ts'
import { answer, filedSystems, standingOf } from '../store.ts'

export const gradesOf = answer(contract.gradesOf, async (desk, { systems }) => ({
  grades: (await standingOf(desk, systems)).flatMap(({ system, grade, critical }) =>
    grade === null ? [] : [{ system, grade, critical: critical ?? false }],
  ),
}))

export const stoppedSystems = answer(contract.stoppedSystems, async (desk) => {
  const standing = await standingOf(desk, await filedSystems(desk))
  const judged = standing.map((row) => ({ system: row.system, grounds: refusedFor('exchange-right', standingFacts(row, desk.today)) }))
  return {
    stopped: judged.filter(({ grounds }) => grounds.length > 0).map(({ system, grounds }) => ({ system, why: grounds.map(inWords) })),
  }
})

/** A ground as a person reads it. */
const inWords = ({ words, detail }: Ground) => filled(words.zh, detail, ',')
