// One application for disclosure before its officer: what is to be done now and by when, what was asked for, and the reply, of which
// only what its kind must say is asked.
import { useQuery } from '@tanstack/react-query'
import type { Out } from '#kernel/module/contract.ts'
import type { requestCard } from '#modules/services/disclosure/contract.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { dayText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheDisclosure } from '#web/kit/dictionary/of-the-disclosure.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { DisclosureReply } from './disclosure-reply.tsx'
import { NoRight } from './no-right.tsx'

withWords(ofTheDisclosure)

type One = Out<typeof requestCard>

/** What may be done at each stage beside the reply, the likeliest first. */
const acts: Readonly<Partial<Record<One['stage'], readonly string[]>>> = {
  submitted: ['confirm-receipt'],
  received: ['ask-correction', 'consult', 'extend-term', 'ask-reasons'],
  consulting: ['record-opinion', 'consult', 'extend-term', 'ask-reasons'],
}

export function DisclosureRequest() {
  const { t, w } = useSpeech()
  const id = usePart('id')
  const house = useHouse()
  const read = useAnswer<One>('disclosure.request-card', { request: id })
  const story = useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal),
    retry: false,
  })
  if (!read.allowed) return <NoRight title={t('disclosure.title')} may="disclosure.read-requests" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={8} />
  const one = read.data
  const state = house.procedure('disclosure.answering')?.states[one.stage]
  return (
    <>
      <PageHead
        title={one.wanted}
        trail={[{ to: '/registers/disclosure.request', label: t('disclosure.title') }]}
        lead={`${one.organName} · ${one.number}`}
        actions={
          <>
            {one.left !== null && !state?.ends && (
              <span className={one.left < 0 ? 'y-case-late' : 'y-faint'}>
                {t(one.left < 0 ? 'disclosure.over' : 'disclosure.left', { n: Math.abs(one.left) })}
              </span>
            )}
            <StatusMark tone={toneOf(state)}>{w(state?.title) || one.stage}</StatusMark>
          </>
        }
      />
      <div className="y-two">
        <div className="y-column">
          <ToDo one={one} id={id} />
          {one.reply && <Replied reply={one.reply} />}
          <Asked id={id} one={one} />
        </div>
        {story.data ? <ProcessPanel story={story.data} /> : <Loading rows={4} />}
      </div>
    </>
  )
}

function ToDo({ one, id }: { one: One; id: string }) {
  const { t, language } = useSpeech()
  const house = useHouse()
  const day = one.dueOn ? dayText(one.dueOn, language) : undefined
  const isOpen = one.stage === 'received' || one.stage === 'consulting'
  const isLate = isOpen && (one.left ?? 0) < 0
  return (
    <section className="y-side" aria-labelledby="request-next">
      <h2 id="request-next">{t('disclosure.next')}</h2>
      <p className={isLate ? 'y-note y-note-bad' : 'y-hint'}>
        {t(`disclosure.do.${one.stage}`)} {isOpen && day && t(isLate ? 'disclosure.do.late' : 'disclosure.do.until', { day })}
      </p>
      <div className="y-case-acts">
        {(acts[one.stage] ?? []).map((name, i) => (
          <ActHere
            key={name}
            name={`disclosure.${name}`}
            fixed={{ request: id }}
            kind={i === 0 && one.stage === 'submitted' ? 'primary' : 'default'}
            tells={[]}
          />
        ))}
      </div>
      {isOpen && house.action('disclosure.reply')?.allowed && <DisclosureReply one={one} id={id} />}
    </section>
  )
}

function Replied({ reply }: { reply: NonNullable<One['reply']> }) {
  const { t, language } = useSpeech()
  return (
    <section className="y-side" aria-labelledby="request-reply">
      <h2 id="request-reply">{t('disclosure.reply')}</h2>
      <p className="y-faint">{t('disclosure.answeredOn', { day: dayText(reply.on, language) })}</p>
      <FactList rows={reply.said.map(({ name, text }) => [name, text])} />
    </section>
  )
}

/** As the applicant wrote it; where it stands is on the page already. */
const STANDS: ReadonlySet<string> = new Set(['number', 'organ', 'state', 'replyKind', 'answeredOn', 'dueOn', 'publicReply', 'holder'])

function Asked({ id, one }: { id: string; one: One }) {
  const { t, w, language } = useSpeech()
  const card = useHouse().register('disclosure.request')
  const record = useQuery({
    queryKey: ['record', 'disclosure.request', id],
    queryFn: ({ signal }) => get<{ record: Record<string, unknown> }>(`/api/registers/disclosure.request/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  const answers = useHouse().question('disclosure.request-card')?.output?.properties?.consults?.items?.properties?.answer?.['x-words']
  return (
    <>
      <section className="y-side" aria-labelledby="request-asked">
        <h2 id="request-asked">{t('disclosure.asked')}</h2>
        {card && record.data && (
          <Facts fields={fieldsOf(card.record).filter(({ name }) => !STANDS.has(name))} values={record.data.record} />
        )}
        {one.applicationsInYear > 1 && <p className="y-faint">{t('disclosure.often', { n: one.applicationsInYear })}</p>}
      </section>
      {one.consults.length > 0 && (
        <section className="y-side" aria-labelledby="request-consults">
          <h2 id="request-consults">{t('disclosure.consults')}</h2>
          <FactList
            rows={one.consults.map(({ name, until, answer }) => [
              name,
              [w(answers?.[answer]) || answer, until && answer === 'open' ? dayText(until, language) : ''].filter(Boolean).join(' · '),
            ])}
          />
        </section>
      )}
    </>
  )
}
