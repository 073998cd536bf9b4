import { casesReadable } from '#kernel/cases/read.ts'
import { decide } from '#kernel/access/decide.ts'
import { bindTo, defineModule, type Module } from '#kernel/module/define-module.ts'
import { searchRegisters } from '#kernel/registers/search.ts'
import { words } from '#kernel/text/text.ts'
import { clauses } from '#policy/clauses.ts'
import * as contract from './contract.ts'

/** Ctrl+K: records of every register, cases, clauses. Two statements, whatever the number of registers and case types. */
export function searchRoom(rooms: readonly Module[]): Module {
  const registers = rooms.flatMap((room) => room.registers ?? [])
  const readers = new Map<string, string[]>()
  for (const { name, may } of rooms.flatMap((room) => room.procedures ?? [])) readers.set(may, [...(readers.get(may) ?? []), name])
  const everything = bindTo<unknown>().answer(contract.everything, async (desk, { q }) => {
    const open = registers.filter(({ may }) => decide(desk.actor, may).allowed)
    const hits = await searchRegisters(desk, open, q)
    const cases = await casesReadable(desk, readers, { page: 1, size: 5, q, sort: '-movedAt' })
    const found = clauses
      .filter(({ id, words: text, en }) => id.startsWith(q) || text.includes(q) || en.toLowerCase().includes(q.toLowerCase()))
      .slice(0, 5)
    const groups = [
      ...open.map((register) => ({
        kind: 'register',
        title: register.title,
        hits: hits
          .filter((hit) => hit.register === register.name)
          .map(({ id, label }) => ({ id, label, hint: register.title.zh, link: `/registers/${register.name}/${id}` })),
      })),
      {
        kind: 'case',
        title: words('办件', 'Cases'),
        hits: cases.rows.map(({ id, title, number }) => ({ id, label: title, hint: number, link: `/cases/${id}` })),
      },
      {
        kind: 'clause',
        title: words('政策条款', 'Clauses'),
        hits: found.map(({ id, words: text }) => ({ id, label: `${id} ${text}`.slice(0, 200), hint: '', link: `/clauses/${id}` })),
      },
    ]
    return { groups: groups.filter((group) => group.hits.length > 0) }
  })
  return defineModule({
    name: 'search',
    wing: 'platform',
    title: words('搜索', 'Search'),
    lead: [],
    clauses: [],
    zone: 'both',
    uses: [],
    permissions: [],
    actions: [],
    questions: [everything],
  })
}
