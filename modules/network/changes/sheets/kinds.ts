// A sheet is a list that some verb of the network takes: each verb with one list of records is a kind of sheet, its columns the
// fields of one record with the verb's own fields before them. So a room with a new book brings its sheet with it.
import type { Action } from '#kernel/module/contract.ts'
import type { TObject, TSchema } from '#kernel/module/field.ts'
import { type Column, columnsOf } from '#kernel/registers/cells.ts'

export type SheetKind = {
  readonly verb: Action
  /** The verb's field that holds the list. */
  readonly list: string
  readonly item: TObject
  /** Records in one work. */
  readonly most: number
  readonly columns: readonly SheetColumn[]
}
export type SheetColumn = Column & {
  readonly en: string
  readonly must: boolean
  /** Whether it is the verb's, and so the same for all rows of one work. */
  readonly shared: boolean
}

type Listed = { type?: string; items?: TSchema & { type?: string }; maxItems?: number }

export function kindOf(verb: Action): SheetKind | undefined {
  const fields = Object.entries(verb.input.properties as Record<string, TSchema & Listed>)
  const lists = fields.filter(([, field]) => field.type === 'array' && field.items?.type === 'object')
  const [only, another] = lists
  if (!only || another) return undefined
  const [list, { items, maxItems = 200 }] = only
  const item = items as TObject
  // What is an object of its own (a review, a document) belongs to the whole change and stands in no cell.
  const shared = fields.filter(([name, field]) => name !== list && isCell(field)).map(([name]) => name)
  return {
    verb,
    list,
    item,
    most: maxItems,
    columns: [...columnsIn(verb.input, shared, true), ...columnsIn(item, Object.keys(item.properties), false)],
  }
}

const isCell = ({ type, anyOf }: { type?: string; anyOf?: unknown }) => type !== 'object' && type !== 'array' && anyOf === undefined

const columnsIn = (record: TObject, fields: string[], shared: boolean): SheetColumn[] =>
  columnsOf(record, fields).map((column) => ({
    ...column,
    en: (column.schema as { 'x-en'?: string })['x-en'] ?? column.field,
    must: (record.required ?? []).includes(column.field),
    shared,
  }))

/** The kinds of sheet by the name of their verb. */
export const kindsOf = (verbs: Iterable<Action>): ReadonlyMap<string, SheetKind> =>
  new Map(
    [...verbs].flatMap((verb) => {
      const kind = kindOf(verb)
      return kind ? [[verb.name, kind] as const] : []
    }),
  )
