// The contracts as the platform itself tells them (/api/meta): the command line knows no module of its own.
import type { Words } from '#kernel/text/text.ts'
import type { Api } from './api.ts'
import { UsageError } from './endings.ts'
import { nearest } from './suggest.ts'

export type Field = {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: Field
  readonly anyOf?: readonly Field[]
  readonly properties?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-en'?: string
  readonly 'x-unit'?: string
  readonly 'x-codes'?: string
  readonly 'x-refers'?: string
  readonly 'x-kind'?: string
  readonly 'x-words'?: Readonly<Record<string, Words>>
}

export type Refusal = { readonly code: string; readonly words: Words; readonly clauses: readonly string[]; readonly law?: string }
export type Contract = {
  readonly name: string
  readonly title: Words
  readonly path: string
  readonly may: string
  readonly input: Field
  readonly output?: Field
  readonly consequence?: Words
  readonly refusals?: readonly Refusal[]
  readonly clauses?: readonly string[]
  /** A question that comes with a document: asked by POST. */
  readonly mostBytes?: number
  readonly allowed: boolean
}
export type Register = {
  readonly name: string
  readonly title: Words
  readonly record: Field
  readonly label: string
  readonly columns: readonly string[]
  readonly facets: readonly string[]
  readonly may: string
  readonly adds?: string
  readonly allowed: boolean
}
export type Meta = {
  readonly modules: readonly { readonly name: string; readonly title: Words }[]
  readonly actions: readonly Contract[]
  readonly questions: readonly Contract[]
  readonly registers: readonly Register[]
}

export const metaOf = (api: Api): Promise<Meta> => api.json<Meta>('/api/meta')

/** The one of that name; else an error that says which could have been meant. */
export function named<T extends { readonly name: string }>(those: readonly T[], name: string, what: Words): T {
  const found = those.find((one) => one.name === name)
  if (found) return found
  const near = nearest(
    name,
    those.map((one) => one.name),
  )
  throw new UsageError(
    `没有名为 ${name} 的${what.zh}。${near.length > 0 ? `您是不是要找：${near.join('、')}？` : ''}`,
    `There is no ${what.en} named ${name}.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}`,
  )
}

export const anAction: Words = { zh: '办理事项', en: 'action' }
export const aQuestion: Words = { zh: '查询', en: 'question' }
export const aRegister: Words = { zh: '登记簿', en: 'register' }
