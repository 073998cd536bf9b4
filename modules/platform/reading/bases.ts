import type { Module } from '#kernel/module/define-module.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'

/** The base registers of the house, each with the organ that leads it. */
export type Bases = {
  of(register: string): BaseRegister
  leadOf(register: string): string
  readonly all: readonly BaseRegister[]
}

export function basesOf(rooms: readonly Module[]): Bases {
  const all = rooms.flatMap(({ bases = [] }) => bases)
  const leads = new Map(rooms.flatMap(({ lead, bases = [] }) => bases.map(({ name }) => [name, lead[0]!])))
  return {
    all,
    of: (register) =>
      all.find(({ name }) => name === register) ??
      refuse(ground(refusals.noRegister, { register, known: all.map(({ name }) => name) }, '/register')),
    leadOf: (register) => leads.get(register) ?? '',
  }
}
