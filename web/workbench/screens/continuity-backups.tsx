import { instantText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { type Standing, useDuration } from './continuity-words.ts'

const size = (bytes: number) => (bytes < 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / 2 ** 30).toFixed(1)} GiB`)

export function ContinuityBackups({ standing: { backups } }: { standing: Standing }) {
  const { t, language } = useSpeech()
  const duration = useDuration()
  return (
    <section className="y-block">
      <h2>
        {backups.length === 0 ? t('continuity.backups') : <KitLink to="/registers/continuity.backup">{t('continuity.backups')}</KitLink>}
      </h2>
      {backups.length === 0 ? (
        <p>{t('continuity.noBackups')}</p>
      ) : (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('continuity.backups')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                <th scope="col">{t('continuity.at')}</th>
                <th scope="col">{t('continuity.proven')}</th>
                <th scope="col" className="y-num">
                  {t('continuity.size')}
                </th>
                <th scope="col" className="y-num">
                  {t('continuity.took')}
                </th>
              </tr>
            </thead>
            <tbody>
              {backups.map((one) => (
                <tr key={one.id}>
                  <td className="y-nowrap">
                    <KitLink to={`/registers/continuity.backup/${one.id}`}>{instantText(one.takenAt, language)}</KitLink>
                  </td>
                  <td className="y-nowrap">{one.verifiedAt ? instantText(one.verifiedAt, language) : t('continuity.unproven')}</td>
                  <td className="y-num">{size(one.bytes)}</td>
                  <td className="y-num">{duration(one.seconds)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
