// What is said of the shares around a legal person. A ring of companies that hold one another is lawful, save that a subsidiary holds
// its listed parent (公司法 第141条): it is not refused but shown.
import type { Remark } from './due-days.ts'

export type ShareEdge = {
  readonly way: 'holders' | 'holdings'
  readonly level: number
  /** The firm whose share it is. */
  readonly firm: string
  readonly holderKind: 'person' | 'legal-person' | 'other'
  readonly holder: string | null
  readonly holderName: string
  readonly permille: number
  readonly subscribed: string
  readonly ring: boolean
}

export function ringRemark(edges: readonly ShareEdge[]): Remark[] {
  const names = [...new Set(edges.filter(({ ring }) => ring).map(({ holderName }) => holderName))]
  if (names.length === 0) return []
  return [
    {
      zh: `登记后形成循环持股（经 ${names.join('、')}）。请核实出资是否真实。`,
      en: `The shares now go round in a ring (through ${names.join(', ')}): check that the capital is real.`,
      law: '公司法 第141条',
    },
  ]
}

/** What an absorbed company held in others passes to the absorber, and is registered there. */
export function holdingsRemark(edges: readonly ShareEdge[]): Remark[] {
  const held = new Set(edges.filter(({ way, level }) => way === 'holdings' && level === 1).map(({ firm }) => firm)).size
  if (held === 0) return []
  return [
    {
      zh: `被吸收的公司还持有 ${held} 家单位的股权，请办理股权变更，改由存续公司持有。`,
      en: `The absorbed company holds shares in ${held} others: transfer them to the absorber.`,
      law: '公司法 第221条',
    },
  ]
}
