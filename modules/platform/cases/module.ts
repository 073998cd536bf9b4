import type { Procedure } from '#kernel/module/contract.ts'
import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { countClocks, countsAnew } from '#kernel/cases/count-anew.ts'
import { words } from '#kernel/text/text.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { permissions } from './contract.ts'
import { counts, mine, relatedFor } from './questions/lists.ts'
import { exceptionsFor } from './questions/exceptions.ts'
import { oneFor } from './questions/one.ts'

/** 我的工作: reads the cases of every room; the roof tells it which procedures and actions there are. */
export function casesRoom(rooms: readonly Module[]): Module {
  const procedures = new Map<string, Procedure>(rooms.flatMap((room) => (room.procedures ?? []).map((p) => [p.name, p] as const)))
  const actions = new Map(rooms.flatMap((room) => room.actions.map(({ contract }) => [contract.name, contract] as const)))
  const readers = new Map<string, string[]>()
  for (const { name, may } of procedures.values()) readers.set(may, [...(readers.get(may) ?? []), name])
  return defineModule({
    name: 'cases',
    wing: 'platform',
    title: words('我的工作', 'My work'),
    lead: [],
    clauses: [],
    zone: 'both',
    uses: ['calendar'],
    permissions: Object.values(permissions),
    actions: [],
    questions: [mine, counts, exceptionsFor(procedures), relatedFor(readers), oneFor({ procedures, actions, readers })],
    ...countsAnew('cases', yearConfirmed, (desk, from, after) => countClocks(desk, procedures, from, after)),
  })
}
