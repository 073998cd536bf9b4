// What a kind of certificate is: typed code, as a matter is. Its name, whose it is, who issues it, what stands on it, how long it
// holds and by which law (GB/T 36902 目录信息, GB/T 36903 元数据); the template of its file is drawn from the same card.
import type { Words } from '#kernel/text/text.ts'

export type CertificateField = {
  readonly id: string
  readonly title: Words
  readonly kind?: 'day' | 'long-text'
  /** Characters at most; 200 when absent. */
  readonly max?: number
  readonly optional?: true
}

export type CertificateKind = {
  readonly id: string
  readonly title: Words
  /** `any`: whoever carries on the trade, a person or a firm. */
  readonly holder: 'person' | 'firm' | 'any'
  /** The organ that defines it in the province, whose credit code begins its type code, and its number there (GB/T 36904). */
  readonly definedBy: { readonly organ: string; readonly sequence: string }
  /** Organs that issue it; the ones below them by the same law keep an office there. */
  readonly issuers: readonly string[]
  readonly fields: readonly CertificateField[]
  /** How long it holds unless its issuer says less; absent: until it ceases (长期). */
  readonly months?: number
  /** One holder has one in force. */
  readonly single?: true
  readonly basis: { readonly law: string; readonly article: string; readonly remark?: string }
  /** What the number on it begins with. */
  readonly letters: string
  /** The lie of its paper. */
  readonly paper: 'upright' | 'across'
}
