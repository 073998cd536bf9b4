import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { namesIn } from '#kernel/registers/shelf.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import { explainIn } from './questions/explain.ts'
import { log } from './questions/log.ts'
import { whoCanIn } from './questions/who-can.ts'

/** 权限判定: the roof tells it which permissions, acts and registers there are. */
export function decisionsRoom(rooms: readonly Module[]): Module {
  const declared = [...rooms.flatMap((room) => room.permissions), ...Object.values(permissions)]
  const known = {
    ...namesIn(rooms),
    titles: new Map(declared.map(({ name, title }) => [name, title] as const)),
  }
  return defineModule({
    name: 'decisions',
    wing: 'platform',
    title: words('权限判定', 'Decisions'),
    lead: ['informatisation-office'],
    clauses: ['3.6.3'],
    zone: 'both',
    uses: [],
    permissions: Object.values(permissions),
    actions: [],
    questions: [explainIn(known), whoCanIn(known), log],
  })
}
