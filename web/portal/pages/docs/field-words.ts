// What a form says of a field is what the contract says: its title, its hint, its choices.
import { type Words, words } from '#kernel/text/text.ts'
import type { Visit } from '../../visit.ts'
import type { AskedField } from '../own/asked-field.tsx'

type Schema = {
  readonly title?: string
  readonly 'x-en'?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly 'x-words'?: Readonly<Record<string, Words>>
  readonly 'x-widget'?: string
}
type Input = { readonly properties: Readonly<Record<string, object>>; readonly required?: readonly string[] }

export const fieldWords = (v: Visit) => ({
  fieldOf(input: Input, name: string): Omit<AskedField, 'value' | 'wrong'> {
    const schema = input.properties[name] as Schema
    const choice = schema.enum !== undefined || schema['x-widget'] === 'organ'
    const options = (schema.enum ?? []).map((value) => ({ value, label: v.of(schema['x-words']?.[value] ?? words(value, value)) }))
    return {
      id: name,
      title: v.of(words(schema.title ?? name, schema['x-en'] ?? name)),
      kind: choice ? 'choice' : schema['x-widget'] === 'textarea' ? 'long-text' : 'text',
      options,
      optional: !input.required?.includes(name),
      ...(v.language === 'zh' && schema.description && { hint: schema.description }),
    }
  },
})
