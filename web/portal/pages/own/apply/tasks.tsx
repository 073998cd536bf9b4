// The list of what is to be done for an application (P6), in any order, with the draft's number and last day.
import { spoken } from '#kernel/id/spoken.ts'
import { dropDraft } from '#modules/services/applications/contract.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Status, Title } from '../../../parts/blocks.tsx'
import { dayWords } from '../../../parts/format.ts'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import type { Fault } from '../own.ts'
import { type Draft, draftOf, nextStep, pathOf, type Step, stepsOf } from './draft.ts'

export const tasks = ({ v, doing }: Here): Promise<Page> =>
  about(v, draftOf(v, doing), (draft) => {
    const steps = stepsOf(v, draft)
    const done = steps.filter(({ state }) => state === 'done').length
    const next = nextStep(steps)
    return {
      title: v.of(draft.title),
      description: v.t('apply.tasksLead'),
      body: (
        <>
          <Title lead={v.t('apply.tasksLead')}>{v.of(draft.title)}</Title>
          {v.query.done === 'saved' && (
            <p role="status" className="note">
              {v.t('apply.saved')}
            </p>
          )}
          <p>{v.t('apply.doneOf', { n: done, of: steps.length - 1 })}</p>
          <ol className="tasks">
            {steps.map((step) => (
              <Task key={step.path} v={v} draft={draft} step={step} />
            ))}
          </ol>
          <p>
            <a className="button" href={pathOf(v, draft.id, next.path)}>
              {next.path === '/check' ? v.t('apply.checkNow') : v.t(done === 0 ? 'apply.begin' : 'apply.goOn')}
            </a>
          </p>
          <p className="quiet">
            {v.t('apply.keptUntil', { number: spoken(draft.id), day: dayWords(v.language, draft.expiresOn) })}{' '}
            <a href={pathOf(v, draft.id, '/drop')}>{v.t('apply.drop')}</a>
          </p>
          <Handlers v={v} draft={draft} />
        </>
      ),
    }
  })

const words = { done: 'apply.state.done', partly: 'apply.state.partly', open: 'apply.state.open', shut: 'apply.state.shut' } as const

const Task = ({ v, draft, step: { path, title, state } }: { v: Visit; draft: Draft; step: Step }) => (
  <li>
    {state === 'shut' ? <span className="quiet">{title}</span> : <a href={pathOf(v, draft.id, path)}>{title}</a>}
    {state === 'done' ? (
      <Status tone="done">{v.t(words.done)}</Status>
    ) : (
      <span className={state === 'shut' ? 'quiet' : undefined}>{v.t(words[state])}</span>
    )}
  </li>
)

/** Who handles it, so that nobody has to know the organs before. */
const Handlers = ({ v, draft }: { v: Visit; draft: Draft }) => (
  <section>
    <h2>{v.t('apply.handledBy')}</h2>
    <ul className="lines">
      {draft.parts.map(({ title, organ, days }) => (
        <li key={title.zh}>
          {v.of(title)} · <Zh v={v}>{organ}</Zh>
          {days !== null && <span className="quiet"> · {v.t('apply.withinDays', { n: days })}</span>}
        </li>
      ))}
    </ul>
  </section>
)

const dropPage = (v: Visit, own: Here['own'], draft: Draft, faults: readonly Fault[]): Page => ({
  title: titleWith(v, v.t('apply.dropTitle'), faults),
  description: v.of(dropDraft.consequence!),
  ...statusWith(faults),
  body: (
    <>
      <Title lead={v.of(dropDraft.consequence!)}>{v.t('apply.dropTitle')}</Title>
      <Faults v={v} faults={faults} />
      <p>
        <strong>{v.of(draft.title)}</strong>
      </p>
      <Form own={own} action={pathOf(v, draft.id, '/drop')} once={freshKey()}>
        <button className="grave">{v.t('apply.dropButton')}</button>
      </Form>
      <p>
        <a href={pathOf(v, draft.id)}>{v.t('apply.toTasks')}</a>
      </p>
    </>
  ),
})

export const dropAsked = ({ v, own, doing }: Here): Promise<Page> => about(v, draftOf(v, doing), (draft) => dropPage(v, own, draft, []))

export const drop: OwnForm['run'] = ({ v, own, doing, filled }) =>
  orAgain(
    v,
    async () => {
      await doing.act(dropDraft, { id: v.parameters.draft ?? '' }, filled.text('key'))
      return { to: v.to('/me?done=dropped') }
    },
    ({ faults }) => about(v, draftOf(v, doing), (draft) => dropPage(v, own, draft, faults)),
  )
