// The review of a project as its organiser and its readers see it: who sits, who has spoken, who is missing, and what
// resembles the project.
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { dayText } from '#web/forms/value-text.ts'
import { Evidence, type Likeness } from './evidence.tsx'

type Expert = { expert: string; expertName: string; organ: string; declared: boolean; verdict: string | null; opinion: string | null }
export type Review = {
  round: number
  openedOn: string
  concludedOn: string | null
  passed: boolean | null
  evidenceOn: string | null
  finding: string | null
  organs: string[]
  signed: string[]
  experts: Expert[]
}

export function ReviewPanel({ review }: { review: Review }) {
  const { t, language } = useSpeech()
  const { organName } = useHouse()
  const seated = review.experts.filter(({ declared }) => !declared)
  const silent = seated.filter(({ verdict }) => verdict === null)
  const unsigned = review.organs.filter((organ) => !review.signed.includes(organ))
  return (
    <section className="y-room" aria-labelledby="review-title">
      <h2 id="review-title">{t('review.title')}</h2>
      <p className="y-hint">
        {t('review.round', { n: review.round, day: dayText(review.openedOn, language) })}
        {review.concludedOn && `　${t(review.passed ? 'review.passed' : 'review.failed', { day: dayText(review.concludedOn, language) })}`}
      </p>
      {!review.concludedOn && silent.length > 0 && (
        <p className="y-note">
          {t('review.silent', { n: silent.length, of: seated.length, who: silent.map(({ expertName }) => expertName).join('、') })}
        </p>
      )}
      {review.organs.length > 0 && (
        <p>
          {unsigned.length > 0
            ? t('review.unsigned', { who: unsigned.map(organName).join('、') })
            : t('review.signed', { who: review.organs.map(organName).join('、') })}
        </p>
      )}
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('review.experts')}>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('review.expert')}</th>
              <th scope="col">{t('case.organ')}</th>
              <th scope="col">{t('review.verdict')}</th>
              <th scope="col">{t('process.opinion')}</th>
            </tr>
          </thead>
          <tbody>
            {review.experts.map((one) => (
              <tr key={one.expert}>
                <th scope="row">{one.expertName}</th>
                <td>{organName(one.organ)}</td>
                <td>
                  <Said expert={one} />
                </td>
                <td>{one.opinion}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {review.finding && <blockquote className="y-opinion">{review.finding}</blockquote>}
    </section>
  )
}

function Said({ expert }: { expert: Expert }) {
  const { t } = useSpeech()
  if (expert.declared) return <StatusMark tone="ended">{t('review.aside')}</StatusMark>
  if (expert.verdict === 'pass') return <StatusMark tone="good">{t('reviews.agreed')}</StatusMark>
  if (expert.verdict === 'fail') return <StatusMark tone="bad">{t('reviews.disagreed')}</StatusMark>
  return <StatusMark tone="wait">{t('review.notYet')}</StatusMark>
}

export function DuplicatesPanel({ project }: { project: string }) {
  const { t, language } = useSpeech()
  const found = useAnswer<{ evidence: Likeness[]; computedOn: string | null }>('projects.duplicates', { project })
  if (!found.data) return null
  return (
    <section className="y-room y-room-wide" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{t('evidence.title')}</h2>
      {found.data.computedOn && <p className="y-faint">{t('evidence.computedOn', { day: dayText(found.data.computedOn, language) })}</p>}
      <Evidence evidence={found.data.evidence} field={found.field('evidence')} />
    </section>
  )
}
