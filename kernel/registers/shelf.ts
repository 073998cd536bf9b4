// What stands under the policy by name: the registers and the cases as shelves, and which permission each contract takes.
import type { Shelf } from '../access/shelf.ts'
import type { Register } from '../module/contract.ts'
import type { Module } from '../module/define-module.ts'
import { columnOf, tableOf } from './table.ts'

/** A register as a shelf of the policy. */
const shelfOf = ({ name, may, label, organField, levelField }: Register): Shelf => ({
  name,
  may,
  table: tableOf(name),
  label: columnOf(label),
  ...(organField !== undefined && { organ: columnOf(organField) }),
  ...(levelField !== undefined && { level: columnOf(levelField) }),
})

/** The cases of all rooms. */
const cases: Shelf = {
  name: 'case',
  may: 'cases.read',
  table: 'kernel.case',
  organ: 'organ',
  division: 'division',
  level: 'level',
  label: 'title',
}

export type Names = {
  /** Permission or contract → the permission it takes. */
  readonly actions: ReadonlyMap<string, string>
  /** Registers by name, and `case`. */
  readonly shelves: ReadonlyMap<string, Shelf>
}

export function namesIn(modules: readonly Module[]): Names {
  const contracts = modules.flatMap(({ actions, questions }) => [...actions, ...questions].map(({ contract }) => contract))
  const permissions = modules.flatMap((module) => module.permissions.map(({ name }) => name))
  const registers = modules.flatMap((module) => module.registers ?? [])
  return {
    actions: new Map([
      ...contracts.filter(({ may }) => may !== 'rooms').map(({ name, may }) => [name, may] as const),
      ...permissions.map((name) => [name, name] as const),
    ]),
    shelves: new Map([...registers.map((register) => [register.name, shelfOf(register)] as const), [cases.name, cases]]),
  }
}
