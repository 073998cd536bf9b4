import * as contract from '../contract.ts'
import { acceptedOnlyConformant } from '../rules/accepted-only-conformant.ts'
import { answer, latestVerdicts, standardsOn } from '../store.ts'

export const verdictOf = answer(contract.verdictOf, async (desk, { system }) => {
  const row = (await latestVerdicts(desk, [system])).get(system)
  if (!row) return { inForce: false, latest: null }
  const { id, verdict, checks, tester, signed_by: signedBy, from_day: fromDay, until_day: untilDay, remark } = row
  const inForce = acceptedOnlyConformant({ day: desk.today, latest: { verdict, fromDay, untilDay } }).length === 0
  return { inForce, latest: { id, verdict, checks, tester, signedBy, fromDay, untilDay, remark } }
})

export const list = answer(contract.list, async (desk, { day = desk.today }) => ({
  standards: (await standardsOn(desk, day)).map(({ id, code, title, kind, required, on_trial, from_day, to_day, source }) => ({
    id,
    code,
    title,
    kind,
    required,
    onTrial: on_trial,
    fromDay: from_day,
    toDay: to_day,
    source,
  })),
}))
