import * as contract from '../contract.ts'
import { apply } from '../signing/apply.ts'
import { signFile } from '../signing/sign.ts'
import { heldBy } from '../store/holders.ts'
import { sealsInUse } from '../store/seals.ts'
import { answer } from '../store/tables.ts'

/** Writes the line of the ledger inside the asking action: sealed and entered, or neither. */
export const applySeal = answer(contract.applySeal, apply)

export const signDocument = answer(contract.signDocument, signFile)

export const sealsOf = answer(contract.sealsOf, async (desk, { organ }) => {
  const [seals, mine] = [await sealsInUse(desk, organ), await heldBy(desk, desk.actor.id)]
  return { seals: seals.map(({ id, name, kind, size }) => ({ id, name, kind, size, isMine: mine.has(id) })) }
})
