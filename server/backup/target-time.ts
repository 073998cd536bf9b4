// The moment to restore to, as a person writes it. Without an offset it is China's time, like everything the platform shows.
import { chinaClock } from '#kernel/time/day.ts'
import { BackupTrouble } from './backup-trouble.ts'

const SHAPE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/

/** `latest`, or the instant that a text says. Refuses what is no time, and the future. */
export function targetTime(text: string, now: Date): Date | 'latest' {
  if (text === 'latest') return 'latest'
  const [, day = '', minute = '', second = ':00', offset = '+08:00'] = SHAPE.exec(text.trim()) ?? []
  const at = new Date(`${day}T${minute}${second}${offset}`)
  if (Number.isNaN(at.getTime()) || !isCalendarDay(day)) {
    throw new BackupTrouble(
      `${JSON.stringify(text.slice(0, 60))} 不是时间：请写成 2026-11-26 10:05（北京时间）或 2026-11-26T10:05:00+08:00，或写 latest。`,
      `${JSON.stringify(text.slice(0, 60))} is no time: write 2026-11-26 10:05 (China’s time), 2026-11-26T10:05:00+08:00, or latest.`,
    )
  }
  if (at > now) {
    throw new BackupTrouble(
      `${chinaTime(at)} 还没有到：只能恢复到过去的时刻。`,
      `${chinaTime(at)} has not come yet: only a moment of the past can be restored.`,
    )
  }
  return at
}

/** 2026-02-30 is read as 2 March by the runtime. */
const isCalendarDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** An instant as it is read in China: 2026-11-26 10:05:00.123. */
export const chinaTime = (at: Date): string =>
  chinaClock(at)
    .replace('T', ' ')
    .replace(/\.000$/, '')
