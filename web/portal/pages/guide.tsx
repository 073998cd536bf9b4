// The questions that find one's own case (P5). The answers stand in the address, so that going back, printing and sending the
// page to somebody work without anything kept here.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Title } from '../parts/blocks.tsx'
import { Materials } from '../parts/materials.tsx'
import { Qr } from '../parts/qr.tsx'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nameIn } from './matters.tsx'

type Step = Answer<'guide'>

const GIVEN = /^[a-z-]{1,40}:[a-z-]{1,40}(,[a-z-]{1,40}:[a-z-]{1,40}){0,19}$/

export async function guide(v: Visit): Promise<Page> {
  const id = nameIn(v)
  const said = v.query.a ?? ''
  const answers = GIVEN.test(said) ? said.split(',') : []
  const step = await v.asking.must('guide', { id, ...(answers.length > 0 && { answers }) })
  const here = `/items/${id}/guide`
  const isEvent = step.kind === 'life-event'
  return {
    title: v.t('guide.title', { title: v.of(step.title) }),
    description: v.t('guide.listLead'),
    body: (
      <div className="printable">
        <Title lead={step.ask ? v.t('guide.step', { n: step.ask.step, most: step.ask.most }) : undefined}>
          {v.t('guide.title', { title: v.of(step.title) })}
        </Title>
        {step.ask && <Ask v={v} step={step} here={here} />}
        {step.barred && <Barred v={v} barred={step.barred} />}
        {step.materials && (
          <section>
            <h2>{v.t('guide.list')}</h2>
            <p>{v.t('guide.listLead')}</p>
            {step.materials.length === 0 ? <p>{v.t('guide.nothing')}</p> : <Materials v={v} materials={step.materials} personal />}
          </section>
        )}
        {step.materials && <Start v={v} id={id} given={step.given} />}
        {step.given.length > 0 && <Given v={v} given={step.given} here={here} />}
        <p className="no-print">
          <a href={`/${isEvent ? 'life' : 'items'}/${id}`}>{v.t('guide.back')}</a>
        </p>
      </div>
    ),
  }
}

const answersOf = (given: readonly { id: string; value: string }[]) => given.map(({ id, value }) => `${id}:${value}`).join(',')

const addressOf = (here: string, given: readonly { id: string; value: string }[]) =>
  given.length === 0 ? here : `${here}?${new URLSearchParams({ a: answersOf(given) })}`

/** The list leads to the form with these answers; printed, the code leads there from a telephone or a window. */
function Start({ v, id, given }: { v: Visit; id: string; given: Step['given'] }) {
  const to = `/me/apply/new?${new URLSearchParams({ errand: id, ...(given.length > 0 && { a: answersOf(given) }) })}`
  return (
    <section className="start">
      <div className="act">
        <a className="button" href={to}>
          {v.t('guide.start')}
        </a>
        <p>{v.t('matters.applyHow')}</p>
      </div>
      <figure>
        <Qr text={v.publicUrl + v.to(to)} label={v.t('guide.code')} />
        <figcaption>{v.t('guide.code')}</figcaption>
      </figure>
    </section>
  )
}

const Ask = ({ v, step, here }: { v: Visit; step: Step; here: string }) => (
  <section>
    <h2>{v.of(step.ask!.text)}</h2>
    <ul className="lines">
      {step.ask!.options.map(({ value, label }) => (
        <li key={value}>
          <a href={addressOf(here, [...step.given, { id: step.ask!.id, value }])}>{v.of(label)}</a>
        </li>
      ))}
    </ul>
  </section>
)

const Barred = ({ v, barred: { why, instead, basis } }: { v: Visit; barred: NonNullable<Step['barred']> }) => (
  <section>
    <h2>{v.t('guide.barred')}</h2>
    <p>
      {v.of(why)} <Zh v={v}>{`（《${basis.law}》${basis.article}）`}</Zh>
    </p>
    <h3>{v.t('guide.instead')}</h3>
    <p>{v.of(instead)}</p>
  </section>
)

const Given = ({ v, given, here }: { v: Visit; given: Step['given']; here: string }) => (
  <section>
    <h2>{v.t('guide.given')}</h2>
    <ul className="lines">
      {given.map(({ id, question, answer }, n) => (
        <li key={id}>
          {v.of(question)} <strong>{v.of(answer)}</strong>{' '}
          <a
            className="again"
            href={addressOf(here, given.slice(0, n))}
            aria-label={`${v.t('guide.again')}${v.t('frame.colon')}${v.of(question)}`}
          >
            {v.t('guide.again')}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
