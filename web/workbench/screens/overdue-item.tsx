// A decision that did not come in its term, before the head of the organ: what it is about, and that it was looked into.
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { ActHere } from './act-here.tsx'

export function OverdueItem({ story }: { story: CaseStory }) {
  const { t, w } = useSpeech()
  const state = useHouse().procedure(story.procedure)?.states[story.case.state]
  const part = story.steps.flatMap(({ detail }) => partIn(detail))[0]
  return (
    <>
      <PageHead
        title={story.case.title}
        trail={[{ to: '/work', label: t('work.title') }]}
        actions={<StatusMark tone={toneOf(state)}>{w(state?.title) || story.case.state}</StatusMark>}
      />
      <div className="y-two">
        <section className="y-side" aria-labelledby="late-next">
          <h2 id="late-next">{t('cases.next')}</h2>
          <p className="y-hint">{t(state?.ends ? 'cases.nothingNext' : 'cases.late.lead')}</p>
          <div className="y-case-acts">
            {part && <KitLink to={`/applications/${part}`}>{t('cases.late.open')}</KitLink>}
            {!state?.ends && <ActHere name="applications.settle-overdue" fixed={{ id: story.case.id }} tells={[]} />}
          </div>
        </section>
        <ProcessPanel story={story} />
      </div>
    </>
  )
}

const partIn = (detail: unknown): string[] =>
  typeof detail === 'object' && detail !== null && 'part' in detail && typeof detail.part === 'string' ? [detail.part] : []
