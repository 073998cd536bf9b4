import type { GrantKind } from '#kernel/module/grant.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import { several } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { saidOf, unsoundProjects } from '../draft-of.ts'
import { gatesOf, nextGate } from '../gates-of.ts'
import { missingDocuments } from '../rules/acceptance-documents.ts'
import { documentsOf } from '../store/papers.ts'
import { pipelinePage } from '../store/projects.ts'
import { answer } from '../store/tables.ts'

/** A page of projects, each at its gate. The number of statements does not depend on the number of projects. */
export const pipeline = answer(contract.pipeline, async (desk, { page = 1, size = 50, ...search }) => {
  const { rows, total } = await pipelinePage(desk, { page, size, ...search })
  const ids = [...new Set(rows.map(({ system }) => system))]
  const { systems } = await desk.ask(several, { systems: ids })
  const zones = new Map(systems.map(({ id, zone }) => [id, zone]))
  const names = await organNames(desk, desk.today)
  const documents = await documentsOf(
    desk,
    rows.map(({ id }) => id),
  )
  const unsound = await unsoundProjects(desk, rows)
  const said = new Map<GrantKind, ReadonlyMap<string, readonly Ground[]>>()
  for (const kind of ['construction', 'acceptance'] as const) said.set(kind, await desk.standing(kind, ids))
  return {
    total,
    rows: rows.map((row) => {
      const present = documents.filter(({ project }) => project === row.id).map(({ document }) => document)
      const isDraft = ['drafted', 'signed', 'review-failed'].includes(row.state)
      const next = nextGate(
        gatesOf({
          state: row.state,
          revokedOn: row.revoked_on,
          day: desk.today,
          unsound: isDraft ? unsound(row, zones.get(row.system)!) : [],
          documents: present,
          tender: [],
          payment: [],
          construction: said.get('construction')?.get(row.system) ?? [],
          acceptance: said.get('acceptance')?.get(row.system) ?? [],
          review: [],
        }),
      )
      const isBuilding = row.state === 'under-construction' || row.state === 'completed'
      return {
        id: row.id,
        name: row.name,
        organ: row.organ,
        organName: names.get(row.organ) ?? row.organ,
        system: row.system,
        state: row.state,
        estimate: row.total,
        approvedEstimate: row.approved_estimate,
        gate: next.gate,
        isLocked: next.state === 'locked',
        grounds: saidOf(next.grounds),
        missingDocuments: isBuilding ? missingDocuments(present, desk.today) : [],
        movedOn: dayAt(row.updated_at as Instant),
      }
    }),
  }
})
