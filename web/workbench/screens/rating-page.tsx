// One bad rating from what was said to the call to whoever said it: on top what is to be done now by whoever looks, on the right its
// clock and its steps. Who rated stands nowhere on it.
import { dueInWords } from '#kernel/time/due.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Out } from '#kernel/module/contract.ts'
import type { Static } from '#kernel/module/field.ts'
import { callBacks, codes, reasons, replyKinds } from '#modules/services/ratings/contract.ts'
import type { Code, contact, rectificationRecord } from '#modules/services/ratings/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { get, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheRatings } from '#web/kit/dictionary/of-the-ratings.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { usePart } from '../address.ts'
import { LookForReason } from './look-for-reason.tsx'
import { NoRight } from './no-right.tsx'

withWords(ofTheRatings)

type Rectification = Static<typeof rectificationRecord>
type Shown = { readonly one: Rectification; readonly id: string; readonly story: CaseStory }

const REPLY = 'ratings.reply-to-rating'
const RECORD = 'ratings.record-call-back'

/** The standard's code is 1 for the best; people read stars the other way. */
const starsOf = (code: Code) => 6 - Number(code)

export function RatingPage() {
  const { t, w } = useSpeech()
  const id = usePart('id')
  const house = useHouse()
  const card = house.register('ratings.rectification')
  const record = useQuery({
    queryKey: ['record', card?.name, id],
    queryFn: ({ signal }) => get<{ record: Rectification }>(`/api/registers/ratings.rectification/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
  })
  const story = useQuery({ queryKey: ['case', id], queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal) })
  if (!card?.allowed) return <NoRight title={t('ratings.title')} may="ratings.read" />
  if (record.error) return <ProblemNotice error={record.error} retry={() => void record.refetch()} />
  if (story.error) return <ProblemNotice error={story.error} retry={() => void story.refetch()} />
  if (!record.data || !story.data) return <Loading rows={8} />
  const one = record.data.record
  const state = house.procedure('ratings.rectifying')?.states[one.state]
  return (
    <>
      <PageHead
        title={one.title}
        trail={[{ to: '/registers/ratings.rectification', label: t('ratings.title') }]}
        lead={`${house.organName(one.organ)} · ${t('ratings.number')} ${one.number}`}
        actions={<StatusMark tone={toneOf(state)}>{w(state?.title) || one.state}</StatusMark>}
      />
      <div className="y-two">
        <div className="y-column">
          <ToDo one={one} id={id} story={story.data} />
          <Told one={one} />
        </div>
        <ProcessPanel story={story.data} />
      </div>
    </>
  )
}

/** What is to be done now, by whoever looks: a form, or whom it waits for. */
function ToDo(shown: Shown) {
  const { t, language } = useSpeech()
  const { organName } = useHouse()
  const { one, story } = shown
  const may = (name: string) => story.moves.some(({ action, allowed }) => action === name && allowed)
  if (may(REPLY)) return <Reply {...shown} />
  if (may(RECORD)) return <CallBack {...shown} />
  if (one.state === 'opened')
    return (
      <p className="y-note">{dueInWords(one.dueOn, language, (day) => t('ratings.waitsReply', { organ: organName(one.organ), day }))}</p>
    )
  if (one.state === 'replied') return <p className="y-note">{t('ratings.waitsCall')}</p>
  return <p className="y-note y-note-good">{t('ratings.closed')}</p>
}

function Reply({ one, id }: Shown) {
  const { t, language } = useSpeech()
  return (
    <section className="y-side" aria-labelledby="rating-reply">
      <h2 id="rating-reply">{t('ratings.reply')}</h2>
      <p className="y-hint">{dueInWords(one.dueOn, language, (day) => t('ratings.replyUntil', { day }))}</p>
      <Verb name={REPLY} id={id} />
    </section>
  )
}

function CallBack({ id }: Shown) {
  const { t } = useSpeech()
  return (
    <section className="y-side" aria-labelledby="rating-call">
      <h2 id="rating-call">{t('ratings.call')}</h2>
      <p className="y-hint">{t('ratings.callHow')}</p>
      <LookForReason<Out<typeof contact>>
        id="rating-why"
        path="/api/ratings/contact"
        input={{ rectification: id }}
        why={t('ratings.why')}
        look={t('ratings.look')}
        shown={({ telephone }) => (
          <p className="y-look-found">
            {telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : t('ratings.noTelephone')}{' '}
            <span className="y-faint">{t('ratings.looked')}</span>
          </p>
        )}
      />
      <Verb name={RECORD} id={id} />
    </section>
  )
}

function Verb({ name, id }: { name: string; id: string }) {
  const { w } = useSpeech()
  const cache = useQueryClient()
  const verb = useHouse().action(name)
  if (!verb) return null
  return (
    <RecordForm
      schema={verb.input}
      initial={{ rectification: id }}
      settled={['rectification']}
      submit={w(verb.title)}
      before={<p className="y-consequence">{w(verb.consequence)}</p>}
      onSubmit={async (values, key) => {
        await post(`/api/${name.replace('.', '/')}`, values, key)
        await cache.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== 'session' && of !== 'meta' })
      }}
    />
  )
}

function Told({ one }: { one: Rectification }) {
  const { t, w, language } = useSpeech()
  const day = (value: string | null | undefined) => (value ? dayText(value, language) : '')
  return (
    <>
      <Part id="rating-said" title={t('ratings.said')}>
        <Stars code={one.code} />
        <p className="y-faint">{[day(one.openedOn), ...one.reasons.map((reason) => w(reasons[reason]))].join(' · ')}</p>
        <p className="y-prose">{one.remark ?? t('ratings.noRemark')}</p>
      </Part>
      {one.kind && (
        <Part id="rating-found" title={t('ratings.found')}>
          <p className="y-faint">{[day(one.repliedOn), w(replyKinds[one.kind])].join(' · ')}</p>
          <p className="y-prose">{one.measures}</p>
        </Part>
      )}
      {one.callBack && (
        <Part id="rating-called" title={t('ratings.called')}>
          <p className="y-faint">{[day(one.calledOn), w(callBacks[one.callBack])].join(' · ')}</p>
          <p className="y-prose">{one.callNote}</p>
        </Part>
      )}
      {one.kind && (
        <Part id="rating-again" title={t('ratings.again')}>
          {one.secondCode ? <Stars code={one.secondCode} /> : <p className="y-hint">{t('ratings.notAgain')}</p>}
        </Part>
      )}
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section className="y-side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Stars({ code }: { code: Code }) {
  const { t, w } = useSpeech()
  const n = starsOf(code)
  return (
    <p>
      <span role="img" aria-label={t('ratings.stars', { n })}>
        {'★'.repeat(n) + '☆'.repeat(5 - n)}
      </span>{' '}
      <strong>{w(codes[code])}</strong>
    </p>
  )
}
