// What this room knows of the others: the base registers on the roof's list, so that a new one is disputed without an edit here.
import type { Module } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { refusals } from './refusals.ts'

export type Bases = ReadonlyMap<string, BaseRegister>

export const basesIn = (rooms: readonly Module[]): Bases =>
  new Map(rooms.flatMap(({ bases = [] }) => bases.map((base) => [base.name, base] as const)))

export const baseNamed = (bases: Bases, register: string): BaseRegister =>
  bases.get(register) ?? refuse(ground(refusals.noSuchRegister, { register, known: [...bases.keys()] }, 'register'))

type Said = {
  readonly title?: string
  readonly 'x-en'?: string
  readonly enum?: readonly string[]
  readonly 'x-words'?: Readonly<Record<string, { zh: string }>>
}
const schemaOf = (base: BaseRegister, field: string): Said => {
  const schema = (base.record.properties as Record<string, unknown>)[field] as Said & { anyOf?: Said[] }
  return schema?.anyOf ? { ...schema.anyOf[0], ...(schema.title && { title: schema.title }) } : (schema ?? {})
}

/** The shape of one field without the null that lets it stand empty: a form draws it. */
export const fieldSchema = (base: BaseRegister, field: string): object => schemaOf(base, field)

export const titlesOf = (base: BaseRegister, field: string): { title: string; titleEn: string } => {
  const { title = field, 'x-en': titleEn = field } = schemaOf(base, field)
  return { title, titleEn }
}

/** `人口基础信息·姓名`: names the field and nobody. */
export const whatOf = (base: BaseRegister, field: string): string => `${base.title.zh}·${titlesOf(base, field).title}`

/** A value as a person reads it. */
export function textOf(base: BaseRegister, field: string, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value).slice(0, 4000)
  return (schemaOf(base, field)['x-words']?.[value]?.zh ?? value).slice(0, 4000)
}

/** The verb with which a register's sources correct it; its room lets this one do it (`alsoThrough`). */
export const correctVerb = ({ name }: BaseRegister): string => {
  const [module, noun] = name.split('.') as [string, string]
  return `${module}.correct-${noun}`
}
