// How a certificate stands, as a status and in words.
import type { Out } from '#kernel/module/contract.ts'
import { type myCertificate, type Standing, standings } from '#modules/services/certificates/contract.ts'
import { Status } from '../../../parts/blocks.tsx'
import { dayWords } from '../../../parts/format.ts'
import type { Visit } from '../../../visit.ts'

export type Certificate = Out<typeof myCertificate>

const tones = {
  valid: 'done',
  suspended: 'waits',
  expired: 'stopped',
  replaced: 'stopped',
  cancelled: 'stopped',
  revoked: 'stopped',
} as const

export const StandingText = ({ v, state }: { v: Visit; state: Standing }) => <Status tone={tones[state]}>{v.of(standings[state])}</Status>

export const spanWords = (v: Visit, from: string, until: string | null): string =>
  until === null
    ? v.t('cert.from', { from: dayWords(v.language, from) })
    : v.t('cert.span', { from: dayWords(v.language, from), until: dayWords(v.language, until) })

/** A day that stands on a certificate, as people write it; anything else as it is. */
export const plainValue = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayWords('zh', value) : value)
