// What this room knows of the others: the roof hands it the list, so that a room with new verbs, registers or generated
// files is never a reason to edit this one.
import type { Action, Register } from '#kernel/module/contract.ts'
import type { Module } from '#kernel/module/define-module.ts'
import { type Maker, makersIn } from '#kernel/module/makers.ts'

export type Surveyed = {
  /** Verbs that are done through changes, by name. */
  readonly verbs: ReadonlyMap<string, Action>
  readonly registers: ReadonlyMap<string, Register>
  /** The registers of the network. */
  readonly books: ReadonlyMap<string, Register>
  /** Rooms that make files for the network, as their questions. */
  readonly makers: readonly Maker[]
}

export function survey(rooms: readonly Module[]): Surveyed {
  const actions = rooms.flatMap((room) => room.actions.map(({ contract }) => contract))
  return {
    verbs: new Map(actions.filter(({ through }) => through === 'changes').map((contract) => [contract.name, contract])),
    registers: registersOf(rooms),
    books: registersOf(rooms.filter(({ wing }) => wing === 'network')),
    makers: makersIn(rooms),
  }
}

const registersOf = (rooms: readonly Module[]) =>
  new Map(rooms.flatMap((room) => (room.registers ?? []).map((register) => [register.name, register] as const)))
