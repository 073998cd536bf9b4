// What the kernel works out of other fields, the same way for one record and for a loaded million.
import { divisionOfAddress } from '../../people/localities.ts'
import { pinyinOf } from '../../text/pinyin.ts'

/** The value of a derived field: `pinyin` of a name, `division` of the code of a village or of an address. */
export function derivedOf(field: string, from: unknown): string | undefined {
  if (typeof from !== 'string') return undefined
  return field === 'pinyin' ? pinyinOf(from) : divisionOfAddress(from)
}
