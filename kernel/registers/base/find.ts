// Searching a base register: by a number, or by a name with or without a county. What is searched by must be a field of the
// right, or the search itself would tell it. A bare family name is a list of the province and is refused.
import { sql } from 'kysely'
import { toSql } from '../../access/to-sql.ts'
import { containing } from '../../db/like.ts'
import type { ReadDesk } from '../../module/define-module.ts'
import { type Ground, ground, grounds, type Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'
import { columnOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import type { ReadingRight } from './reading.ts'
import { baseRow, type BaseRow, keyTable, recordTable, tablesOfBase } from './table.ts'

export const MOST_FOUND = 50

export type Search = { readonly number?: string; readonly name?: string; readonly division?: string }

export const searchRefusals = {
  empty: {
    code: 'kernel.search-empty',
    kind: 'invalid',
    words: words('请填写号码，或填写姓名（名称）。', 'Give a number, or a name.'),
  },
  narrow: {
    code: 'kernel.search-too-wide',
    kind: 'invalid',
    words: words(
      '只凭一个姓氏不能检索全省，请写全姓名，或再选县（市、区）。',
      'A family name alone is too wide: give the whole name, or a county too.',
    ),
    law: '个人信息保护法 第6条',
  },
  fieldNotGranted: {
    code: 'kernel.search-field-not-granted',
    kind: 'forbidden',
    words: words(
      '该事项的用数权不含“{title}”，不能凭它检索。',
      'The right for this matter does not hold “{titleEn}”: it cannot be searched by.',
    ),
    law: '政务数据共享条例 第25条',
  },
} as const satisfies Record<string, Refusal>

/** What the official reaches: records of the division served. */
export const inReach = (base: BaseRegister, desk: ReadDesk) =>
  toSql(desk.actor, base.may, { division: sql.ref(`r.${columnOf(base.placed)}`) })

export function searchGrounds(base: BaseRegister, right: ReadingRight, { number, name, division }: Search): Ground[] {
  const lacks = (field: string, at: string) => {
    const { title, 'x-en': en } = base.record.properties[field] as { title?: string; 'x-en'?: string }
    return !right.fields.includes(field) && ground(searchRefusals.fieldNotGranted, { title: title ?? field, titleEn: en ?? field }, at)
  }
  const isBare = name !== undefined && [...name].length === 1 && number === undefined && division?.length !== 6
  return grounds(
    number === undefined && name === undefined && ground(searchRefusals.empty, {}, 'name'),
    isBare && ground(searchRefusals.narrow, {}, 'name'),
    number !== undefined && lacks(base.number, 'number'),
    name !== undefined && lacks(base.label, 'name'),
    division !== undefined && lacks(base.placed, 'division'),
  )
}

/** The first fifty in reach, and one more where there are more. */
export async function found(desk: ReadDesk, base: BaseRegister, { number, name, division }: Search): Promise<BaseRow[]> {
  const where = [inReach(base, desk)]
  if (number) where.push(sql`r.id = (select record from ${keyTable(base)} where number = ${number.trim().toUpperCase()})`)
  if (name) where.push(sql`${sql.ref(`r.${columnOf(base.label)}`)} like ${containing(name).slice(1)}`)
  if (division) where.push(sql`${sql.ref(`r.${columnOf(base.placed)}`)} like ${`${division}%`} and r.prefecture = ${division.slice(0, 4)}`)
  const { rows } = await sql<Record<string, unknown>>`select r.* from ${recordTable(base)} r where ${sql.join(where, sql` and `)}
    order by r.${sql.ref(columnOf(base.label))}, r.id limit ${MOST_FOUND + 1}`.execute(tablesOfBase(desk))
  return rows.map((row) => baseRow(base, row))
}
