// How a column of the template is filled in, said from the card: the words of its codes, its table, its form.
import type { BaseRegister } from '../../module/base-register.ts'
import { type FieldSchema, wholeSchema } from './load-cell.ts'

export function hintOf(base: BaseRegister, field: string): string {
  const given = base.record.properties[field] as FieldSchema | undefined
  if (!given) return '年-月-日；整批同一天的，可不设此列'
  const schema = wholeSchema(given)
  if (schema.enum) return schema.enum.map((code) => schema['x-words']?.[code]?.zh ?? code).join('、')
  if (schema.format === 'date') return '年-月-日'
  if (schema.type === 'boolean') return '是、否'
  if (schema['x-codes']) return schema['x-codes']
  if (schema.format === 'uuid') return '记录编号'
  return schema.maxLength ? `最多 ${schema.maxLength} 字` : ''
}
