// 核验: whether what somebody says of themselves agrees with the register, without reading it. The answer is yes or no for each
// field, and never a value. A number that names nobody and one that does not match answer alike, and cost alike: the same
// statements, the same rows looked for, the same lines written.
import { sql } from 'kysely'
import { decide } from '../../access/decide.ts'
import type { ReadDesk } from '../../module/define-module.ts'
import { type Ground, ground, type Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import type { ReadingRight } from './reading.ts'
import type { Verdict } from './verdicts.ts'
import { baseRow, type BaseRow, keyTable, recordTable, tablesOfBase } from './table.ts'

export const compareRefusals = {
  fieldNotGranted: {
    code: 'kernel.compare-field-not-granted',
    kind: 'forbidden',
    words: words(
      '第 {row} 行的“{field}”不在该事项可核验的数据项之内。可核验：{fields}。',
      'Row {row}: “{field}” is not a field that may be compared for this matter. Those are: {fields}.',
    ),
    law: '政务数据共享条例 第25条',
  },
  valueMalformed: {
    code: 'kernel.compare-value-malformed',
    kind: 'invalid',
    words: words(
      '第 {row} 行：请为每个数据项写一个值（文字、数字或是否），至少一项。',
      'Row {row}: give each field one value (text, number or yes/no), and at least one field.',
    ),
  },
} as const satisfies Record<string, Refusal>

export type Asked = { readonly number: string; readonly values: unknown }
type Compared = { readonly number: string; readonly values: Readonly<Record<string, string | number | boolean>> }

/** A record that is nobody's: looks at it stand for numbers that named nobody. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

const isOne = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 300)

/** The fields of the right that hold one value; a list of shareholders is read, not compared. */
const comparable = (base: BaseRegister, right: ReadingRight) =>
  right.fields.filter((field) => {
    const { type, anyOf } = base.record.properties[field] as { type?: string; anyOf?: { type?: string }[] }
    return !['array', 'object'].includes(type ?? anyOf?.[0]?.type ?? '')
  })

/** Every row in order, or the grounds; what is refused is said of the asker's own words alone. */
export function compareGrounds(base: BaseRegister, right: ReadingRight, rows: readonly Asked[]): Ground[] {
  const granted = comparable(base, right)
  const titleOf = (field: string) => (base.record.properties[field] as { title?: string } | undefined)?.title ?? field
  const grounds: Ground[] = []
  for (const [i, { values }] of rows.entries()) {
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values)
    const given = isMap ? Object.entries(values) : []
    if (given.length === 0 || !given.every(([, value]) => isOne(value)))
      grounds.push(ground(compareRefusals.valueMalformed, { row: i + 1 }, `/rows/${i}/values`))
    for (const [field] of given) {
      if (granted.includes(field)) continue
      const named = { row: i + 1, field: titleOf(field).slice(0, 60), fields: granted.map(titleOf) }
      grounds.push(ground(compareRefusals.fieldNotGranted, named, `/rows/${i}/values`))
    }
    if (grounds.length >= 20) break
  }
  return grounds
}

/** The record of each row, or nobody: one statement that looks for a record also where the number names none. */
export async function recordsOf(desk: ReadDesk, base: BaseRegister, rows: readonly Asked[]): Promise<(BaseRow | undefined)[]> {
  const numbers = rows.map(({ number }) => number.trim().toUpperCase())
  const { rows: found } = await sql<Record<string, unknown> & { asked: number }>`select a.i::int as asked, r.*
    from unnest(${numbers}::text[]) with ordinality a(number, i)
    left join ${keyTable(base)} k on k.number = a.number
    left join lateral (select r.* from ${recordTable(base)} r
      where r.id = coalesce(k.record, ${NOBODY}::uuid) and r.prefecture = coalesce(k.prefecture, '4301')) r on true
    order by a.i`.execute(tablesOfBase(desk))
  return found.map(({ asked: _, ...row }) => {
    const record = typeof row.id === 'string' ? baseRow(base, row) : undefined
    const isReached = decide(desk.actor, base.may, { division: (record?.fields[base.placed] as string | undefined) ?? 'none' }).allowed
    return isReached ? record : undefined
  })
}

const plain = (value: unknown): string => String(value).normalize('NFKC').replace(/\s+/g, '').toUpperCase()

/** Field by field, the same work whether there is a record or not. */
export function compared(record: BaseRow | undefined, asked: Asked): { answers: { field: string; answer: Verdict }[]; isMiss: boolean } {
  const fields = record?.fields ?? {}
  const given = Object.entries((asked as Compared).values)
  const agrees = given.map(([field, value]) => plain(fields[field] ?? '') === plain(value) && fields[field] !== undefined)
  const knows = agrees.includes(true)
  const answers = given.map(([field], i) => ({
    field,
    answer: agrees[i] ? ('same' as const) : knows && fields[field] === undefined ? ('none' as const) : ('different' as const),
  }))
  return { answers, isMiss: !knows }
}
