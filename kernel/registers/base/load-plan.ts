// What a batch is checked against, made once from the card: which column is which field, whether the sender is its source, and
// how a row becomes an event. What concerns every row is refused once, before the first.
import type { Actor } from '../../access/actor.ts'
import { type Ground, filled, ground, type Refusal } from '../../refusal/refusal.ts'
import { type Words, words } from '../../text/text.ts'
import type { Day } from '../../time/day.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { checkEvent } from './check-event.ts'
import { CellFault, cellReader, type CellReader, type FieldSchema, wholeSchema } from './load-cell.ts'
import type { Places } from './load-codes.ts'
import { loadRefusals } from './load-refusals.ts'

/** Why a row did not go in; `field` is empty where it concerns the whole row. */
export type Reason = Words & { readonly field: string }

/** A row that may become an event. `sets` lacks the number where a record is found by it. */
export type LoadRow = {
  readonly row: number
  readonly cells: readonly string[]
  readonly number: string
  readonly effective: Day
  readonly sets: Record<string, unknown>
}
export type RefusedRow = { readonly row: number; readonly cells: readonly string[]; readonly reasons: readonly Reason[] }

/** A line as its reader found it; `fault` when it is no row at all. */
export type RawRow = { readonly row: number; readonly cells: readonly string[]; readonly fault?: Words }

export type LoadColumn = { readonly field: string; readonly title: string; readonly titleEn: string; readonly must: boolean }

/** Columns of the file in which rows come back; they may be left in it when it is sent again. */
export const remarks = { row: '原行号', reasons: '退回原因' } as const
const isRemark = (heading: string) => heading.trim() === remarks.row || heading.trim() === remarks.reasons

const EFFECTIVE = 'effective'
const dayColumn = { type: 'string', format: 'date', title: '生效日期', 'x-en': 'Counts from' } as const

const schemaOf = (base: BaseRegister, field: string): FieldSchema & { title: string; 'x-en': string } => {
  const schema = base.record.properties[field] as FieldSchema
  const { title = field } = schema
  const whole = wholeSchema(schema)
  return { ...whole, title, 'x-en': whole['x-en'] ?? title }
}

/** The columns that an organ may send of a kind of event, the number first. */
export function columnsOf(base: BaseRegister, kind: string, organ: string | undefined): LoadColumn[] {
  const event = base.events[kind]!
  const mayAll = organ !== undefined && event.by?.includes(organ)
  const fields = event.sets.filter((field) => field !== base.number && (mayAll || base.sources[field]?.includes(organ ?? '')))
  if (fields.length === 0) return []
  const column = (field: string, must: boolean) => {
    const { title, 'x-en': titleEn } = schemaOf(base, field)
    return { field, title, titleEn, must }
  }
  return [
    column(base.number, true),
    { field: EFFECTIVE, title: dayColumn.title, titleEn: dayColumn['x-en'], must: false },
    ...fields.map((field) => column(field, event.needs?.includes(field) ?? false)),
  ]
}

/** What a heading stands for, as the card names it; undefined when nobody knows it. */
export function titleOfHeading(base: BaseRegister, heading: string): Words | undefined {
  const field = fieldsByName(base).get(heading.trim())
  if (field === undefined) return undefined
  const { title, 'x-en': en } = field === EFFECTIVE ? dayColumn : schemaOf(base, field)
  return words(title, en)
}

/** A column is headed by the title of its field, or by the field's own name. */
const fieldsByName = (base: BaseRegister): Map<string, string> =>
  new Map<string, string>([
    [EFFECTIVE, EFFECTIVE],
    [dayColumn.title, EFFECTIVE],
    ...Object.keys(base.record.properties).flatMap((field) => [[field, field] as const, [schemaOf(base, field).title, field] as const]),
  ])

/** Kinds of events of the card that this organ may send in batches: it is the source of all that such an event needs. */
export const loadsOf = (base: BaseRegister, organ: string | undefined): string[] =>
  (base.loads ?? []).filter((kind) => {
    const columns = columnsOf(base, kind, organ).map(({ field }) => field)
    return columns.length > 0 && (base.events[kind]!.needs ?? []).every((field) => columns.includes(field))
  })

type Sender = { readonly actor: Actor; readonly today: Day }
type Given = { readonly kind: string; readonly headings: readonly string[]; readonly effective?: Day | undefined }

export type LoadPlan = {
  readonly base: BaseRegister
  readonly kind: string
  readonly opens: boolean
  /** Every ground on which no row of it can go in. */
  readonly grounds: readonly Ground[]
  readonly read: (raw: RawRow) => LoadRow | RefusedRow
}

export function planOf(base: BaseRegister, sender: Sender, { kind, headings, effective }: Given, places: Places): LoadPlan {
  const event = base.events[kind]!
  const opens = event.opens === true
  const byName = fieldsByName(base)
  const fields = headings.map((heading) => byName.get(heading.trim()))
  const grounds = [...headingGrounds(headings, fields), ...sourceGrounds(base, sender, kind, fields)]
  if (!fields.includes(base.number)) grounds.push(ground(loadRefusals.columnMissing, titled(schemaOf(base, base.number)), base.number))
  if (!fields.includes(EFFECTIVE) && effective === undefined) grounds.push(ground(loadRefusals.columnMissing, titled(dayColumn), EFFECTIVE))
  const readers = fields.map((field): CellReader | undefined => {
    if (field === undefined) return undefined
    return cellReader(field === EFFECTIVE ? dayColumn : schemaOf(base, field), places)
  })
  const needs = (event.needs ?? []).filter((field) => opens || field !== base.number)
  const read = rowReader({ base, kind, opens, fields, readers, needs, today: sender.today, effective, width: headings.length })
  return { base, kind, opens, grounds, read }
}

const titled = ({ title, 'x-en': titleEn }: { title: string; 'x-en': string }) => ({ title, titleEn })

function headingGrounds(headings: readonly string[], fields: readonly (string | undefined)[]): Ground[] {
  const unknown = headings
    .filter((heading, i) => fields[i] === undefined && !isRemark(heading))
    .map((heading) => heading.slice(0, 60) || '（空）')
  const twice = headings.filter((_, i) => fields[i] !== undefined && fields.indexOf(fields[i]) < i)
  return [
    ...(unknown.length > 0 ? [ground(loadRefusals.unknownColumns, { columns: unknown.slice(0, 20) })] : []),
    ...(twice.length > 0 ? [ground(loadRefusals.columnTwice, { columns: twice.slice(0, 20) })] : []),
  ]
}

/** The organ must be the source of every column that it sends: the rules of one event, asked once for the batch. */
function sourceGrounds(base: BaseRegister, { actor, today }: Sender, kind: string, fields: readonly (string | undefined)[]): Ground[] {
  const opens = base.events[kind]!.opens === true
  const sent = fields.filter((field) => field !== undefined && field !== EFFECTIVE && (opens || field !== base.number)) as string[]
  const sets = Object.fromEntries(sent.map((field) => [field, '']))
  return checkEvent(base, { actor, today }, { kind, effective: today, sets })
}

type Reading = {
  readonly base: BaseRegister
  readonly kind: string
  readonly opens: boolean
  readonly fields: readonly (string | undefined)[]
  readonly readers: readonly (CellReader | undefined)[]
  readonly needs: readonly string[]
  readonly today: Day
  readonly effective: Day | undefined
  readonly width: number
}

export const reasonOf = (refusal: Refusal, detail: NonNullable<Ground['detail']> = {}, field = ''): Reason => ({
  field,
  zh: filled(refusal.words.zh, detail),
  en: filled(refusal.words.en, detail, ', '),
})

/** The reason that a rule's ground gives, under the name of its column. */
export const reasonOfGround = (g: Ground): Reason => reasonOf(g, g.detail, g.field)

function rowReader({ base, kind, opens, fields, readers, needs, today, effective, width }: Reading): LoadPlan['read'] {
  const named = needs.map((field) => ({ field, ...titled(schemaOf(base, field)) }))
  const number = { field: base.number, ...titled(schemaOf(base, base.number)) }
  const { title: event, titleEn: eventEn } = { title: base.events[kind]!.title.zh, titleEn: base.events[kind]!.title.en }
  const check = opens ? base.check : undefined
  return ({ row, cells, fault }) => {
    if (fault) return { row, cells, reasons: [{ field: '', ...fault }] }
    if (cells.length !== width) return { row, cells, reasons: [reasonOf(loadRefusals.ragged, { cells: cells.length, columns: width })] }
    const reasons: Reason[] = []
    const sets: Record<string, unknown> = {}
    let counts = effective
    for (let i = 0; i < width; i += 1) {
      const cell = cells[i]!.trim()
      const field = fields[i]
      if (cell === '' || field === undefined) continue
      const value = readers[i]!(cell)
      if (value instanceof CellFault) reasons.push({ field, ...value.words })
      else if (field === EFFECTIVE) counts = value as Day
      else sets[field] = value
    }
    const failed = (field: string) => reasons.some((reason) => reason.field === field)
    if (sets[base.number] === undefined && !opens && !failed(base.number))
      reasons.push(reasonOf(loadRefusals.noNumber, number, number.field))
    for (const { field, title, titleEn } of named)
      if (sets[field] === undefined && !failed(field)) reasons.push(reasonOf(loadRefusals.empty, { event, eventEn, title, titleEn }, field))
    if (counts === undefined) {
      if (!failed(EFFECTIVE)) reasons.push(reasonOf(loadRefusals.empty, { event, eventEn, ...titled(dayColumn) }, EFFECTIVE))
    } else if (counts > today) reasons.push(reasonOf(loadRefusals.inFuture, { day: counts }, EFFECTIVE))
    if (check && reasons.length === 0) reasons.push(...check(sets).map(reasonOfGround))
    if (reasons.length > 0) return { row, cells, reasons }
    const found = sets[base.number] as string
    if (!opens) delete sets[base.number]
    return { row, cells, number: found, effective: counts!, sets }
  }
}
