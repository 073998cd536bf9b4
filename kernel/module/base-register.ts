// A base register (基础登记簿): a book of record of which many organs are the source, each of its own fields. A record is the fold
// of its life events (birth, move, death; establishment, change, deregistration): each counts from a day and was recorded at an
// instant, nothing is overwritten, and so the record can be read as of any day and as it was known at any instant.
//
// The card is data and runs in the browser. What is read of it goes by right, under a purpose, and every look is written
// (reading.ts); what a room must bring besides is a table of this shape, its rules and its own verbs:
//
//   <schema>.<noun>        id, prefecture, version, created_at, updated_at, state, simulated, merged_into, entered_kind,
//                          entered_on, entered_organ, entered_actor, entered_name, batch, batch_row, entered_xact, and a column
//                          a field; partitioned by prefecture; primary key (id, prefecture)
//   <schema>.<noun>_event  the life events after the first; the first is the row itself until something happens to it
//   <schema>.<noun>_key    every number that names a record, in use or former: the number is the primary key
import type { Ground, Refusal } from '../refusal/refusal.ts'
import type { Words } from '../text/text.ts'
import type { May } from './contract.ts'
import type { TObject } from './field.ts'

/** Where a record stands in its life; `merged`: found to be the same as another, which is read in its place. */
export const baseStates = {
  living: { zh: '正常', en: 'In life' },
  ended: { zh: '已终止', en: 'Ended' },
  gone: { zh: '已迁出', en: 'Moved away' },
  merged: { zh: '已并入', en: 'Merged' },
} as const satisfies Record<string, Words>
export type BaseState = keyof typeof baseStates

/** A kind of life event. */
export type LifeEvent = {
  readonly title: Words
  /** The fields that such an event may set. */
  readonly sets: readonly string[]
  /** Those of them that it must set. */
  readonly needs?: readonly string[]
  /** It begins a record. */
  readonly opens?: true
  /** It leaves the record in this state. */
  readonly leaves?: BaseState
  /** It says that something recorded earlier was wrong: whoever read those fields is told. */
  readonly corrects?: true
  /** Other organs than the fields' own source that may record it: a merge is for the lead organ. */
  readonly by?: readonly string[]
  readonly law?: string
}

/** Fields that are granted together. */
export type FieldGroup = {
  readonly title: Words
  readonly fields: readonly string[]
  /** Sensitive personal information: a right to read it is confirmed by the lead organ of the base (个人信息保护法 第28条至第30条). */
  readonly sensitive?: true
}

export type BaseRegister<R extends TObject = TObject> = {
  readonly kind: 'base-register'
  /** `population.person`; tables as above. */
  readonly name: string
  readonly title: Words
  /** Every field: title, code table, mask. What is required here must be there from the first event on. */
  readonly record: R
  /** The field that names a record to a person. */
  readonly label: string
  /** The field that holds the number in use; unique among all numbers ever held. */
  readonly number: string
  /** The field whose code (GB/T 2260, six digits) says where the record lies: reach of officials, and the partition. */
  readonly placed: string
  /** Fields that the kernel works out and nobody writes: field → from which. */
  readonly derived: Readonly<Record<string, string>>
  /** Every field stands in exactly one group. */
  readonly groups: Readonly<Record<string, FieldGroup>>
  /** Field → the organs that are its source: they alone write it, the others are told. */
  readonly sources: Readonly<Record<string, readonly string[]>>
  readonly events: Readonly<Record<string, LifeEvent>>
  /** The events that a batch may carry: those that concern one record and follow no rule across records. */
  readonly loads?: readonly string[]
  /** The rules of one record by itself, asked of every new row of a batch. */
  readonly check?: (record: Readonly<Record<string, unknown>>) => readonly Ground[]
  /** What its tables hold beside the number: unique index (its partitions' begin with its name) → refusal. */
  readonly held?: Readonly<Record<string, Refusal>>
  /** The permission to read, scoped by `placed`; its use asks a purpose. */
  readonly may: May
}

export const baseRegister = <R extends TObject>(card: Omit<BaseRegister<R>, 'kind'>): BaseRegister<R> => ({
  kind: 'base-register',
  ...card,
})

/** The group a field is granted with. */
export const groupOf = (base: BaseRegister, field: string): string | undefined =>
  Object.keys(base.groups).find((name) => base.groups[name]!.fields.includes(field))

/** The fields of the groups that are sensitive. */
export const sensitiveFields = (base: BaseRegister): string[] =>
  Object.values(base.groups).flatMap(({ sensitive, fields }) => (sensitive ? fields : []))
