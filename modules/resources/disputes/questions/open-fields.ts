import { baseNamed, type Bases } from '../bases.ts'
import { openFor as roomsContract, openOn as contract } from '../contract.ts'
import { isReached, standingOf } from '../standing.ts'
import { answer, fieldsShownTo, openFieldsOf } from '../store.ts'

/** Fields under dispute, for the rooms that show or compare the records. */
export const openFor = answer(roomsContract, async (desk, { register, records }) => {
  const rows = await openFieldsOf(desk, register, records)
  return { rows: rows.map(({ record, field, filed_on: since, due_on: due }) => ({ record, field, since, due })) }
})

/** The same of one record in reach, for its reader: of fields that the reader's organ has no right to, not even the name. */
export const openOn = (bases: Bases) =>
  answer(contract, async (desk, { register, record }) => {
    const base = baseNamed(bases, register)
    const found = await standingOf(desk, base, record)
    if (!found || !isReached(desk, base, found.row)) return { fields: [] }
    const rows = await openFieldsOf(desk, register, found.ids)
    const shown = await fieldsShownTo(desk, register, desk.actor.organ ?? '')
    return {
      fields: rows.filter(({ field }) => shown.has(field)).map(({ field, filed_on: since, due_on: due }) => ({ field, since, due })),
    }
  })
