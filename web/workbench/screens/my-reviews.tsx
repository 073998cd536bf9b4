// 我的评审: the reviews an expert is named for, those that still wait first.
import { Loading } from '#web/kit/loading.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { NoRight } from './no-right.tsx'
import { useMyReviews, type MyReview } from './reviews-waiting.ts'

export function MyReviews() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const reviews = useMyReviews()
  if (!reviews.allowed) return <NoRight title={t('reviews.title')} may={question('projects.reviews-for-me')?.may ?? ''} />
  const rest = reviews.all.filter((one) => !reviews.waiting.includes(one))
  return (
    <>
      <PageHead title={t('reviews.title')} lead={t('reviews.lead')} />
      {reviews.isPending && <Loading />}
      {reviews.error && <ProblemNotice error={reviews.error} retry={reviews.retry} />}
      {!reviews.isPending && reviews.all.length === 0 && !reviews.error && (
        <section className="y-empty">
          <p className="y-empty-head">{t('reviews.none')}</p>
          <p>{t('reviews.noneWhy')}</p>
        </section>
      )}
      <ReviewRows reviews={[...reviews.waiting, ...rest]} title={t('reviews.title')} />
    </>
  )
}

export function ReviewRows({ reviews, title }: { reviews: readonly MyReview[]; title: string }) {
  const { t } = useSpeech()
  if (reviews.length === 0) return null
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="y-rows y-rows-page">
        <thead>
          <tr>
            <th scope="col">{t('projects.name')}</th>
            <th scope="col">{t('case.organ')}</th>
            <th scope="col">{t('reviews.mine')}</th>
            <th scope="col">{t('evidence.title')}</th>
          </tr>
        </thead>
        <tbody>
          {reviews.map((one) => (
            <tr key={one.project}>
              <th scope="row">
                <KitLink to={`/reviews/${one.project}`}>{one.name}</KitLink>
              </th>
              <td>{one.organName}</td>
              <td>
                <ReviewState review={one} />
              </td>
              <td>
                {one.evidenceOn
                  ? t('reviews.alike', { n: one.evidence.length, most: (one.evidence[0]?.score ?? 0) / 10 })
                  : t('reviews.noEvidenceYet')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function ReviewState({ review }: { review: MyReview }) {
  const { t } = useSpeech()
  if (review.verdict === 'pass') return <StatusMark tone="good">{t('reviews.agreed')}</StatusMark>
  if (review.verdict === 'fail') return <StatusMark tone="bad">{t('reviews.disagreed')}</StatusMark>
  return <StatusMark tone={review.isOpen ? 'wait' : 'ended'}>{t(review.isOpen ? 'reviews.waiting' : 'reviews.over')}</StatusMark>
}
