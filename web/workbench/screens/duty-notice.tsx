// On the first page of whoever is on duty: that they are, until when, and how much waits.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/security/incidents/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

export function DutyNotice() {
  const { t, language } = useSpeech()
  const responds = useHouse().action('incidents.confirm-incident')?.allowed ?? false
  const { data } = useAnswer<Out<typeof contract.board>>('incidents.board', {}, responds)
  if (!data || !responds) return null
  const { onDuty, mine, incidents, alarms } = data
  return (
    <p className={!onDuty || alarms.length > 0 ? 'y-note y-note-bad' : 'y-note'} role="status">
      {mine && onDuty ? t('incidents.mine', { until: instantText(onDuty.toAt, language) }) : onDuty ? '' : t('incidents.nobody')}{' '}
      {t('incidents.mineOpen', { n: incidents.length, m: alarms.length })} <KitLink to="/incidents">{t('incidents.goBoard')}</KitLink>
    </p>
  )
}
