import * as contract from '../contract.ts'
import { answer, standingOf } from '../store.ts'

export const gradesOf = answer(contract.gradesOf, async (desk, { systems }) => ({
  grades: (await standingOf(desk, systems)).flatMap(({ system, grade, critical }) =>
    grade === null ? [] : [{ system, grade, critical: critical ?? false }],
  ),
}))
