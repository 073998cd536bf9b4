// The drills as they went: a bar for each time to recover, and the same as a table.
import { useHouse } from '#web/kit/house.tsx'
import { instantText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { type Standing, useDuration } from './continuity-words.ts'

const [HEIGHT, STEP, BAR] = [120, 28, 18]

export function ContinuityDrills({ standing: { drills } }: { standing: Standing }) {
  const { t, w, language } = useSpeech()
  const duration = useDuration()
  const schema = useHouse().meta.questions.find(({ name }) => name === 'continuity.standing')?.output.properties?.drills?.items?.properties
  if (drills.length === 0) {
    return (
      <section className="y-block">
        <h2>{t('continuity.drills')}</h2>
        <p>{t('continuity.noDrills')}</p>
      </section>
    )
  }
  return (
    <section className="y-block">
      <h2>
        <KitLink to="/registers/continuity.drill">{t('continuity.drills')}</KitLink>
      </h2>
      <Bars drills={drills.toReversed()} />
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('continuity.drills')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('continuity.at')}</th>
              <th scope="col">{t('continuity.kind')}</th>
              <th scope="col">{t('continuity.outcome')}</th>
              <th scope="col">{t('continuity.reached')}</th>
              <th scope="col" className="y-num">
                {t('continuity.rto')}
              </th>
              <th scope="col" className="y-num">
                {t('continuity.rpo')}
              </th>
            </tr>
          </thead>
          <tbody>
            {drills.slice(0, 10).map((one) => (
              <tr key={one.id}>
                <td className="y-nowrap">
                  <KitLink to={`/registers/continuity.drill/${one.id}`}>{instantText(one.ranAt, language)}</KitLink>
                </td>
                <td className="y-nowrap">{w(schema?.kind?.['x-words']?.[one.kind])}</td>
                <td className="y-nowrap">
                  <StatusMark tone={one.outcome === 'passed' ? 'good' : 'bad'}>{w(schema?.outcome?.['x-words']?.[one.outcome])}</StatusMark>
                </td>
                <td className="y-nowrap">{one.level > 0 ? t('continuity.level', { n: one.level }) : '—'}</td>
                <td className="y-num">{duration(one.rtoSeconds)}</td>
                <td className="y-num">{duration(one.rpoSeconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A failed drill has no time; it stands as a cross on the line. */
function Bars({ drills }: { drills: Standing['drills'] }) {
  const { t } = useSpeech()
  const most = Math.max(1, ...drills.map(({ rtoSeconds }) => rtoSeconds ?? 0))
  const width = drills.length * STEP + 48
  return (
    <figure className="y-figure">
      <figcaption>{t('continuity.chart')}</figcaption>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('continuity.chart')}>
        <svg width={width} height={HEIGHT + 2} role="img" aria-label={t('continuity.chart')}>
          <line x1="40" x2={width} y1={HEIGHT} y2={HEIGHT} stroke="var(--c-line)" />
          <text x="34" y="12" textAnchor="end" fontSize="12" fill="var(--c-text-2)">
            {most.toFixed(most < 10 ? 1 : 0)}
          </text>
          <text x="34" y={HEIGHT} textAnchor="end" fontSize="12" fill="var(--c-text-2)">
            0
          </text>
          {drills.map((one, i) => {
            const x = 44 + i * STEP
            const height = ((one.rtoSeconds ?? 0) / most) * (HEIGHT - 8)
            return one.outcome === 'passed' ? (
              <rect key={one.id} x={x} y={HEIGHT - height} width={BAR} height={height} fill="var(--c-brand)" />
            ) : (
              <path key={one.id} d={`M${x + 3} ${HEIGHT - 15}l12 12m0-12l-12 12`} stroke="var(--c-err)" strokeWidth="2.500" />
            )
          })}
        </svg>
      </div>
    </figure>
  )
}
