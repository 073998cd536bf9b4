import { recordOfCitizen } from '#kernel/registers/base/own.ts'
import { maskOf } from '#kernel/registers/base/mask.ts'
import { outagesNow, awayGround } from '#kernel/registers/base/outages.ts'
import { rowOf } from '#kernel/registers/base/read.ts'
import { writeOwnLook } from '#kernel/registers/base/reading.ts'
import { tablesOfBase } from '#kernel/registers/base/table.ts'
import { refuse } from '#kernel/refusal/refusal.ts'
import { spouseOfOwn as contract } from '../contract-spouse.ts'
import { personBase } from '../person.ts'
import { answer } from '../store.ts'

const FIELDS = ['name', 'idNumber', 'registeredAddress'] as const
type Said = Record<(typeof FIELDS)[number], string>

/** Married is who names the other and is named by them, both living. */
export const spouse = answer(contract, async (desk, { matter, purpose }) => {
  const away = (await outagesNow(desk)).get(personBase.name)
  if (away) refuse(awayGround(personBase, away))
  const db = tablesOfBase(desk)
  const own = await recordOfCitizen(desk, personBase)
  const row = own === undefined ? undefined : await rowOf(db, personBase, own)
  const named = row?.fields.spouse as string | undefined
  const found = named === undefined ? undefined : await rowOf(db, personBase, named)
  if (!found || found.state !== 'living' || found.fields.spouse !== own) return { found: null }
  const said = (of: (field: string, value: string) => unknown): Said =>
    Object.fromEntries(FIELDS.map((field) => [field, String(of(field, found.fields[field] as string))])) as Said
  await writeOwnLook(desk, personBase, { record: found.id, fields: FIELDS, matter, purpose })
  return { found: { whole: said((_field, value) => value), shown: said((field, value) => maskOf(personBase, field, value)) } }
})
