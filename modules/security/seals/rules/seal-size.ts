// How wide a seal is, by whose it is. The figures stand in 国发〔1999〕25号, whose text could not be read here.
import type { Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { SealKind } from '../contract/fields.ts'

type Sizes = {
  /** The government of a province. */
  readonly government: number
  /** An organ of a province, or the government of a prefecture or county. */
  readonly province: number
  readonly below: number
  /** Seals for one business, of finance and for contracts; they must not be taken for the organ's own. */
  readonly special: number
  readonly representative: number
}

export const sizes = dated<Sizes>({
  from: '1999-10-31',
  value: { government: 50, province: 45, below: 42, special: 40, representative: 20 },
  law: '国发〔1999〕25号（国家行政机关印章规格）',
  remark: '原文未能核对，直径为待核实的设定值；法定代表人章的尺寸由平台规定',
})

/** The diameter in millimetres. */
export function sealSize(kind: SealKind, organ: { readonly id: string; readonly level: string }, today: Day): number {
  const { government, province, below, special, representative } = sizes.on(today).value
  if (kind === 'representative') return representative
  if (kind !== 'name') return special
  if (organ.id === 'provincial-government') return government
  return organ.level === 'province' || organ.level === 'prefecture' ? province : below
}

/** How long a seal is valid unless its maker says less; it never outlives the certificate that applies it. */
export const usualYears = dated({ from: '2004-06-09', value: 3, law: 'GB/T 38540-2020 §6.1', remark: '年限由平台规定' })
