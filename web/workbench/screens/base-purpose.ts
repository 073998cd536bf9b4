// Why a reader looks into a base register: the matter and the stated purpose. They are kept in the page's memory alone, never in
// an address, a history or a store of the browser: whoever loads the page anew, or sits down after somebody, states them again.
import { useSyncExternalStore } from 'react'

export type BasePurpose = { readonly matter: string; readonly purpose: string }

const stated = new Map<string, BasePurpose>()
const listeners = new Set<() => void>()

/** States the matter and the purpose, or takes them back. */
export function statePurpose(register: string, purpose: BasePurpose | undefined): void {
  if (purpose) stated.set(register, purpose)
  else stated.delete(register)
  for (const told of listeners) told()
}

/** Forgets all of them: at sign-out, and when the post is changed. */
export function forgetPurposes(): void {
  stated.clear()
  for (const told of listeners) told()
}

const subscribe = (told: () => void) => {
  listeners.add(told)
  return () => void listeners.delete(told)
}

/** What was stated for a register (`population.person`), if anything. */
export const useBasePurpose = (register: string): BasePurpose | undefined => useSyncExternalStore(subscribe, () => stated.get(register))
