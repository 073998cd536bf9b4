// From which states a vertical network goes where. A closed one is closed for good: reopening it would be building one.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { type VerticalState, verticalStates } from '../vertical-words.ts'

const moves = {
  change: ['running', 'suspended', 'migrating'],
  suspend: ['running'],
  migrate: ['running', 'suspended'],
  close: ['running', 'suspended', 'migrating'],
} as const satisfies Record<string, readonly VerticalState[]>

/** The ground against a move from this state, if there is one. */
export const inState = (move: keyof typeof moves, state: VerticalState): Ground[] =>
  grounds(
    !(moves[move] as readonly VerticalState[]).includes(state) &&
      ground(kernelRefusals.notInState, { state: verticalStates[state].zh, stateEn: verticalStates[state].en }),
  )
