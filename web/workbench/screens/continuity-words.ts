import type { Out } from '#kernel/module/contract.ts'
import type { standing } from '#modules/security/continuity/contract.ts'
import { useSpeech } from '#web/kit/language.tsx'

export type Standing = Out<typeof standing>

const UNITS = [
  ['continuity.days', 86_400],
  ['continuity.hours', 3_600],
  ['continuity.minutes', 60],
] as const

/** Seconds as a person says them: 42 s, 30 min, 2 d. */
export function useDuration(): (seconds: number | null) => string {
  const { t } = useSpeech()
  return (seconds) => {
    if (seconds === null) return '—'
    const [key, size] = UNITS.find(([, unit]) => seconds >= 2 * unit || (seconds === unit && unit > 60)) ?? ['continuity.seconds', 1]
    return t(key, { n: Number((seconds / size).toFixed(seconds / size < 10 ? 1 : 0)) })
  }
}
