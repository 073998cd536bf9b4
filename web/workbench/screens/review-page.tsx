// One review before its expert: what is proposed, what resembles it, and the expert's verdict.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rowFieldsOf, type Field } from '#web/forms/field-schema.ts'
import { dayText } from '#web/forms/value-text.ts'
import { post } from '#web/kit/api/client.ts'
import type { ActionCard } from '#web/kit/api/meta.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { ClauseLinks } from '#web/kit/record-form/grounds.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { usePart } from '../address.ts'
import { Evidence } from './evidence.tsx'
import { ReviewState } from './my-reviews.tsx'
import { NoRight } from './no-right.tsx'
import { NotFound } from './not-found.tsx'
import { useMyReviews, type MyReview } from './reviews-waiting.ts'

const SAID = ['need', 'reuse', 'estimate']

export function ReviewPage() {
  const { t, language } = useSpeech()
  const { question } = useHouse()
  const id = usePart('id')
  const reviews = useMyReviews()
  const review = reviews.all.find(({ project }) => project === id)
  if (!reviews.allowed) return <NoRight title={t('reviews.title')} may={question('projects.reviews-for-me')?.may ?? ''} />
  if (reviews.isPending) return <Loading />
  if (reviews.error) return <ProblemNotice error={reviews.error} retry={reviews.retry} />
  if (!review) return <NotFound />
  const rows = reviews.field('reviews')
  const fields = rows ? rowFieldsOf(rows) : []
  const evidence = fields.find(({ name }) => name === 'evidence')
  return (
    <>
      <PageHead title={review.name} trail={[{ to: '/reviews', label: t('reviews.title') }]} lead={review.organName} />
      <div className="y-two">
        <div>
          <Facts fields={SAID.flatMap((name): Field[] => fields.filter((field) => field.name === name))} values={review} />
          <section className="y-block" aria-labelledby="evidence-title">
            <h2 id="evidence-title">{t('evidence.title')}</h2>
            {review.evidenceOn ? (
              <>
                <p className="y-faint">{t('evidence.storedOn', { day: dayText(review.evidenceOn, language) })}</p>
                <Evidence evidence={review.evidence} field={evidence} />
              </>
            ) : (
              <p className="y-note">{t('reviews.noEvidence')}</p>
            )}
          </section>
        </div>
        <Verdict review={review} />
      </div>
    </>
  )
}

function Verdict({ review }: { review: MyReview }) {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const opine = action('projects.record-opinion')
  const aside = action('projects.declare-conflict')
  const mayAct = review.isOpen && review.verdict === null
  const prefill = new URLSearchParams({
    prefill: JSON.stringify({ project: review.project }),
    back: '/reviews',
    of: 'projects.project',
    at: 'project',
  })
  return (
    <aside className="y-process" aria-label={t('reviews.mine')}>
      <p className="y-process-now">
        <span className="y-faint">{t('reviews.mine')}</span>
        <ReviewState review={review} />
      </p>
      {review.opinion && <blockquote className="y-opinion">{review.opinion}</blockquote>}
      {mayAct && opine?.allowed && review.evidenceOn && <OpinionForm action={opine} project={review.project} />}
      {mayAct && aside?.allowed && (
        <p>
          <KitLink to={`/do/${aside.name}?${prefill.toString()}`}>{w(aside.title)}</KitLink>
          <span className="y-hint">　{w(aside.consequence)}</span>
        </p>
      )}
    </aside>
  )
}

function OpinionForm({ action, project }: { action: ActionCard; project: string }) {
  const { w } = useSpeech()
  const { session } = useHouse()
  const cache = useQueryClient()
  const initial = useMemo(() => ({ project }), [project])
  return (
    <section aria-label={w(action.title)}>
      <RecordForm
        schema={action.input}
        settled={['project']}
        initial={initial}
        draft={`${action.name}.${session.official.id}.${project}`}
        submit={w(action.title)}
        onSubmit={async (values, key) => {
          await post(action.path ?? `/api/${action.name.replace('.', '/')}`, values, key)
          await cache.invalidateQueries({ queryKey: ['answer', 'projects.reviews-for-me'] })
        }}
        before={
          <p className="y-consequence">
            {w(action.consequence)} <ClauseLinks clauses={action.clauses} />
          </p>
        }
      />
    </section>
  )
}
