// How long there is to report: hours and minutes in words, anew every ten seconds by the server's clock. The mark says by its
// shape and word what the colour says.
import { useEffect, useState } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'

type Clock = { readonly reportDueAt: string | null; readonly reportedAt: string | null; readonly late: boolean }

export function ReportCountdown({ clock: { reportDueAt, reportedAt, late }, now }: { clock: Clock; now: string }) {
  const { t } = useSpeech()
  const [ahead] = useState(() => Date.parse(now) - Date.now())
  const [at, setAt] = useState(() => Date.parse(now))
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now() + ahead), 10_000)
    return () => clearInterval(timer)
  }, [ahead])
  if (reportDueAt === null) return <span className="y-faint">{t('incidents.noClock')}</span>
  if (reportedAt !== null) return <StatusMark tone={late ? 'bad' : 'good'}>{t(late ? 'incidents.late' : 'incidents.inTime')}</StatusMark>
  const minutes = Math.round((Date.parse(reportDueAt) - at) / 60_000)
  const [h, m] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const time = t(h > 0 ? 'incidents.hoursMinutes' : 'incidents.minutes', { h, m })
  return (
    <span
      className={minutes < 0 ? 'y-countdown y-countdown-late' : minutes < 60 ? 'y-countdown y-countdown-soon' : 'y-countdown'}
      role="timer"
    >
      {t(minutes < 0 ? 'incidents.over' : 'incidents.left', { time })}
    </span>
  )
}
