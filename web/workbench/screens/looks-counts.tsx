// Looks counted by matter, readers out of their usual measure, and holds that wait for their review.
import type { Out } from '#kernel/module/contract.ts'
import { ways } from '#kernel/registers/base/ways.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

export function LookCounts({ asked }: { asked: Readonly<Record<string, string>> }) {
  const { t, w, language } = useSpeech()
  const counts = useAnswer<Out<typeof reading.lookCounts>>('reading.look-counts', asked).data
  const holds = useAnswer<Out<typeof reading.holds>>('reading.holds').data?.rows ?? []
  return (
    <div className="y-look-counts">
      {counts && counts.byMatter.length > 0 && (
        <section aria-label={t('looks.byMatter')}>
          <h2>{t('looks.byMatter')}</h2>
          <table className="y-rows">
            <thead>
              <tr>
                <th scope="col">{t('looks.matter')}</th>
                <th scope="col">{t('looks.way')}</th>
                <th scope="col" className="y-num">
                  {t('looks.times')}
                </th>
                <th scope="col" className="y-num">
                  {t('looks.readers')}
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.byMatter.map(({ matter, title, way, looks, readers }) => (
                <tr key={`${matter}/${way}`}>
                  <td>
                    <KitLink to={`/looks?matter=${matter}`}>{title}</KitLink>
                  </td>
                  <td>{w(ways[way])}</td>
                  <td className="y-num">{looks}</td>
                  <td className="y-num">{readers}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {counts && counts.unusual.length > 0 && (
        <section aria-label={t('looks.unusual')}>
          <h2>{t('looks.unusual')}</h2>
          <p className="y-hint">{t('looks.unusualLead')}</p>
          <ul className="y-lines">
            {counts.unusual.map(({ actor, actorName, organName, today, usual }) => (
              <li key={actor}>
                <KitLink to={`/looks?actor=${actor}`}>{[organName, actorName].filter(Boolean).join(' ')}</KitLink>　{t('looks.today')}{' '}
                {today}　{t('looks.usual')} {usual}
              </li>
            ))}
          </ul>
        </section>
      )}
      {holds.length > 0 && (
        <section aria-label={t('looks.holds')}>
          <h2>{t('looks.holds')}</h2>
          <ul className="y-lines">
            {holds.map(({ register, record, organ, organName, matter, matterTitle, looks, reviewBy, overdue }) => (
              <li key={[register, record, organ, matter].join('/')}>
                <KitLink to={`/looks?record=${record}`}>{`${organName}：${matterTitle} …${record.slice(-6)}`}</KitLink>　{t('looks.times')}{' '}
                {looks}　{t('looks.reviewBy', { day: dayText(reviewBy, language) })}{' '}
                {overdue && <StatusMark tone="bad">{t('looks.overdue')}</StatusMark>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
