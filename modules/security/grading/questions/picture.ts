import { decide } from '#kernel/access/decide.ts'
import type { Out } from '#kernel/module/contract.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import type { Day } from '#kernel/time/day.ts'
import { several } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { nextAssessment } from '../rules/assessment-clock.ts'
import { gradeMatrix } from '../rules/grade-matrix.ts'
import { criticalNeedsCrypto, grantsNeedAssessment, grantsNeedFiling, grantsNeedGrade } from '../rules/grants-need-grade.ts'
import { standingFacts } from '../standing-facts.ts'
import { answer, pastDue, type StandingRow, standingOf } from '../store.ts'

type Picture = Out<typeof contract.gradePicture>
type Overdue = Picture['overdue'][number]

const matrix = Object.entries(gradeMatrix).flatMap(([object, cells]) =>
  Object.entries(cells).map(([degree, grade]) => ({ object, degree, grade })),
) as Picture['matrix']

const cell = <O, D>(object: O | null, degree: D | null) => (object === null || degree === null ? null : { object, degree })

export const picture = answer(contract.gradePicture, async (desk) => {
  const { systems } = await desk.ask(several, {})
  const mine = systems.filter(({ ownerOrgan }) => decide(desk.actor, contract.permissions.read.name, { organ: ownerOrgan }).allowed)
  const organs = await organNames(desk, desk.today)
  const standing = new Map(
    (
      await standingOf(
        desk,
        mine.map(({ id }) => id),
      )
    ).map((row) => [row.system, row]),
  )
  const late = await pastDue(desk)
  const named = mine.map(({ id, name, ownerOrgan }) => ({
    row: standing.get(id)!,
    system: id,
    name,
    organ: ownerOrgan,
    organName: organs.get(ownerOrgan) ?? ownerOrgan,
  }))
  return {
    matrix,
    systems: named.map(({ row, ...system }) => ({
      ...system,
      grading: row.grading,
      grade: row.grade,
      state: row.state,
      critical: row.critical ?? false,
      information: cell(row.information_object, row.information_degree),
      service: cell(row.service_object, row.service_degree),
      filedOn: row.filed_on,
      nextAssessment: dueOf(row, desk.today),
      openHigh: row.open_high,
      transitionUntil: row.until,
    })),
    overdue: named
      .flatMap(({ row, system, name, organName }): Overdue[] => [
        ...ofTheGate(row, desk.today).map((item) => ({ system, name, organName, ...item })),
        ...late
          .filter((item) => item.system === system)
          .map(({ kind, since, what }) => ({
            system,
            name,
            organName,
            kind,
            since,
            what,
            stops: kind === 'finding' && row.late_due !== null,
          })),
      ])
      .toSorted((a, b) => Number(b.stops) - Number(a.stops) || (a.since ?? '9999').localeCompare(b.since ?? '9999')),
  }
})

const dueOf = ({ grade, filed_on, assessed_on }: StandingRow, day: Day) =>
  grade === null || filed_on === null ? null : nextAssessment(grade, filed_on, assessed_on, day)

/** What the gate itself would say of a system in use. */
function ofTheGate(row: StandingRow, day: Day): Pick<Overdue, 'kind' | 'since' | 'what' | 'stops'>[] {
  const facts = standingFacts(row, day)
  const item = (kind: Overdue['kind'], since: Day | null, found: readonly { words: { zh: string } }[], what: string) =>
    found.length > 0 ? [{ kind, since, what, stops: true }] : []
  return [
    ...item('grade', null, grantsNeedGrade(facts), '尚未定级'),
    ...item('filing', null, grantsNeedFiling(facts), `第${row.grade}级，尚未备案`),
    ...item('assessment', dueOf(row, day), grantsNeedAssessment(facts), `第${row.grade}级，等级测评逾期`),
    ...item('crypto', row.crypto_on, criticalNeedsCrypto(facts), '密码应用安全性评估'),
  ]
}
