// The evidence line by line: what was compared, how near it is, how much it counts. The bar repeats the figure; the words come first.
import { useSpeech } from '#web/kit/language.tsx'
import { bandWords, type Pair } from './matching-words.tsx'

export function MatchingEvidence({ one }: { one: Pair }) {
  const { t, w } = useSpeech()
  const most = Math.max(12, ...one.lines.map(({ points }) => Math.abs(points)))
  return (
    <section className="y-block" aria-labelledby="matching-evidence">
      <h2 id="matching-evidence">{t('matching.evidence')}</h2>
      <p>
        <b>{t('matching.sum', { n: one.score, band: w(bandWords[one.band]) })}</b>
      </p>
      <p className="y-faint">{t('matching.scale', { certain: one.certain, possible: one.possible })}</p>
      <ul className="y-match-evidence">
        {one.lines.map((line) => (
          <li key={line.comparison} className={line.points < 0 ? 'y-match-against' : 'y-match-for'}>
            <span className="y-match-what">{w(line.title)}</span>
            <span className="y-match-how">{w(line.words)}</span>
            <span className="y-match-points">{line.points > 0 ? `+${line.points}` : String(line.points).replace('-', '−')}</span>
            <svg className="y-match-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(Math.abs(line.points) / most) * 100} height="6" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
