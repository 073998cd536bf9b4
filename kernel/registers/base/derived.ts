// What the kernel works out of other fields, the same way for one record and for a loaded million.
import { divisionOfAddress } from '../../people/localities.ts'
import { pinyinOf } from '../../text/pinyin.ts'
import type { BaseRegister } from '../../module/base-register.ts'

/** The value of a derived field: `pinyin` of a name, `division` of the code of a village or of an address. */
export function derivedOf(field: string, from: unknown): string | undefined {
  if (typeof from !== 'string') return undefined
  return field === 'pinyin' ? pinyinOf(from) : divisionOfAddress(from)
}

/** The fields with those that are worked out of them; what an event left empty is no field. */
export function withDerived(base: BaseRegister, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...fields }
  for (const [field, from] of Object.entries(base.derived)) whole[field] = derivedOf(field, fields[from])
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined && value !== null))
}
