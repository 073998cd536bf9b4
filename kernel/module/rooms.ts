// The rooms of the house by what they can do: built once from the list on the roof, a name claimed twice is an error.
import type { BoundAction, BoundListener, BoundQuestion, Module } from './define-module.ts'

export type InRoom<T> = { readonly bound: T; readonly module: Module }

export type Rooms = {
  readonly modules: readonly Module[]
  readonly actions: ReadonlyMap<string, InRoom<BoundAction>>
  readonly questions: ReadonlyMap<string, InRoom<BoundQuestion>>
  readonly listeners: ReadonlyMap<string, InRoom<BoundListener>>
  readonly gates: readonly InRoom<BoundQuestion>[]
  /** Names of the listeners of an event. */
  heardBy(event: string): readonly string[]
}

export function roomsOf(modules: readonly Module[]): Rooms {
  const actions = new Map<string, InRoom<BoundAction>>()
  const questions = new Map<string, InRoom<BoundQuestion>>()
  const listeners = new Map<string, InRoom<BoundListener>>()
  const heardBy = new Map<string, string[]>()
  for (const module of modules) {
    for (const bound of module.actions) claim(actions, bound.contract.name, { bound, module })
    for (const bound of module.questions) claim(questions, bound.contract.name, { bound, module })
    for (const bound of module.listens ?? []) {
      const name = `${module.name}.${bound.name}`
      claim(listeners, name, { bound, module })
      heardBy.set(bound.event.name, [...(heardBy.get(bound.event.name) ?? []), name])
    }
  }
  const gates = modules.flatMap((module) => (module.gates ?? []).map((bound) => ({ bound, module })))
  return { modules, actions, questions, listeners, gates, heardBy: (event) => heardBy.get(event) ?? [] }
}

function claim<T>(names: Map<string, T>, name: string, value: T): void {
  if (names.has(name)) throw new Error(`two rooms claim the name ${name}`)
  names.set(name, value)
}
