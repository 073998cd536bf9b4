// What an application says, for what is checked of it and what follows from it: the values by field, whoever held or typed them, and
// what an earlier part of it left behind.
import { personBase, personDoor } from '#modules/resources/population/contract.ts'
import type { ApplicationRow } from './rows.ts'
import type { Said } from './rules/checks.ts'
import type { Read } from './store.ts'
import { partsOf, recordOf } from './store/acts.ts'

export const valuesOf = ({ typed, held }: Pick<ApplicationRow, 'typed' | 'held'>): Record<string, string> => ({
  ...typed,
  ...Object.fromEntries(Object.entries(held).map(([field, { value }]) => [field, value])),
})

export async function saidIn(desk: Read, application: ApplicationRow): Promise<{ said: Said; childRecord: string | undefined }> {
  const { holder, holder_name: name, answers } = application
  const creditCode = holder.startsWith('legal-person/') ? holder.slice('legal-person/'.length) : undefined
  const outcomes = (await partsOf(desk, [application.id])).map(({ outcome }) => outcome)
  const entered = outcomes.find((outcome) => typeof outcome?.idNumber === 'string')
  const founded = outcomes.find((outcome) => typeof outcome?.uscc === 'string')
  const newFirm = founded ? { uscc: founded.uscc as string, name: founded.firmName as string } : undefined
  const ownNumber = creditCode === undefined ? await numberOf(desk, holder) : undefined
  const ownName = name.replace(/^示例·?/u, '')
  const childNumber = entered?.idNumber as string | undefined
  return {
    said: { answers, values: valuesOf(application), creditCode, ownNumber, ownName, childNumber, newFirm },
    childRecord: entered?.person as string | undefined,
  }
}

/** The applicant's own number, by the record that their account is tied to; nothing else of it is looked at. */
async function numberOf(desk: Read, holder: string): Promise<string | undefined> {
  const record = await recordOf(desk, holder, personBase.name)
  if (record === undefined) return undefined
  const { rows } = await desk.ask(personDoor.whole, { ids: [record] })
  const number = (rows[0]?.fields as Record<string, unknown> | undefined)?.[personBase.number]
  return typeof number === 'string' ? number : undefined
}
