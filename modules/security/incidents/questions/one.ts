import { organNames } from '#kernel/people/desk-organs.ts'
import { dayAt } from '#kernel/time/day.ts'
import { several } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { gradeByEffects } from '../rules/grade-incident.ts'
import { cardOf } from '../shown.ts'
import { answer, readIncident, reportsOf, timeline } from '../store.ts'
import { unknownParts } from '../unknown-parts.ts'

export const one = answer(contract.one, async (desk, { incident }) => {
  const row = await readIncident(desk, incident, contract.permissions.read.name)
  const organs = await organNames(desk, desk.today)
  const { systems } = row.system ? await desk.ask(several, { systems: [row.system] }) : { systems: [] }
  const reports = await reportsOf(desk, incident)
  return {
    now: desk.now,
    incident: {
      ...cardOf(row, organs, desk.now),
      system: row.system,
      systemName: systems[0]?.name ?? null,
      source: row.source,
      found: row.found,
      effects: row.effects,
      reasons: row.effects ? gradeByEffects(row.effects, dayAt(row.found_at)).reasons : [],
      closedAt: row.closed_at,
      cause: row.cause,
      lessons: row.lessons,
    },
    entries: (await timeline(desk, incident)).map(({ seq, at, by_name: by, kind, text }) => ({ seq, at, by, kind, text })),
    reports: reports.map(({ at, by_name: by, late, onward_due_at: onwardDueAt, parts }, i) => ({
      at,
      by,
      late,
      onwardDueAt,
      parts,
      unknown: unknownParts(reports.slice(0, i + 1)),
    })),
  }
})
