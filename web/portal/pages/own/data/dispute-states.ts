// The words of a dispute's state, read from the very answer that carries it.
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'
import { disputeRegister } from '#modules/resources/disputes/contract.ts'

const states = (disputeRegister.record.properties.state as { readonly 'x-words'?: Readonly<Record<string, Words>> })['x-words'] ?? {}

export const stateWords = (state: string): Words => states[state] ?? words(state, state)
