import { randomInt } from 'node:crypto'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { baseRefusals } from '#kernel/registers/base/refusals.ts'
import { establishLegalPerson as contract } from '../contract/registration.ts'
import { begin } from '../record.ts'
import { type Coded, givenCode, LETTERS, PLACES } from '../rules/given-code.ts'
import { nameIsFree } from '../rules/name-is-free.ts'
import { registrarOf } from '../rules/registrar-of-kind.ts'
import { registrationItems } from '../rules/registration-items.ts'
import { freeCodes, holdName, type LegalPersonsDesk, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const establishLegalPerson = on(contract, async (desk, { evidence, simulated = false, ...given }) => {
  const { kind, name } = given
  const uscc = given.uscc ?? (await drawn(desk, { kind, village: given.registeredVillage, simulated }))
  const isTaken = await holdName(desk, name)
  const sets = await weigh(desk, {
    sets: { ...given, uscc, authority: given.authority ?? desk.actor.organ ?? registrarOf(kind) },
    simulated,
    day: given.establishedOn,
    also: (after) => [...registrationItems({ kind, fields: after }), ...nameIsFree({ name, kind, isTaken })],
  })
  return { ...(await begin(desk, { kind: 'establishment', effective: given.establishedOn, sets, evidence }, simulated)), uscc }
})

const LOTS = 8

/**
 * A code that nobody bears or bore, drawn by lot: whoever numbers in turn makes every establishment wait for the one before. Two that
 * draw the same at once are held apart by the key of numbers.
 */
async function drawn(desk: LegalPersonsDesk, facts: Omit<Coded, 'lot'>): Promise<string> {
  const lot = () => Array.from({ length: PLACES }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const codes = Array.from({ length: LOTS }, () => givenCode({ ...facts, lot: lot() }))
  const [free] = await freeCodes(desk, codes)
  return free ?? refuse(ground(baseRefusals.numberTaken, { number: codes[0]! }, 'uscc'))
}
