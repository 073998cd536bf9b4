// One project before its gates: which are passed, which is open, and why the others are locked.
import { useQuery } from '@tanstack/react-query'
import { dayText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { Icon } from '#web/kit/icon.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { Grounds, type GroundLike } from '#web/kit/record-form/grounds.tsx'
import { useRecordLabel } from '#web/forms/register-picker.tsx'
import { usePart } from '../address.ts'
import { RecordSide } from './record-page.tsx'
import type { RecordRow } from './register-columns.tsx'

type Gate = { gate: string; title: string; titleEn?: string; state: 'done' | 'open' | 'locked'; day?: string | null; grounds?: GroundLike[] }

const PROJECT = 'projects.project'

export function ProjectGates() {
  const { t } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const gates = useQuery({ queryKey: ['gates', id], queryFn: ({ signal }) => get<{ gates: Gate[] }>('/api/projects/gates', { project: id }, signal) })
  const story = useQuery({ queryKey: ['case', id], queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal), retry: false })
  const label = useRecordLabel(PROJECT, id)
  const title = story.data?.case.title ?? label ?? t('projects.name')
  const card = house.register(PROJECT)
  const record = useQuery({
    queryKey: ['record', PROJECT, id],
    queryFn: ({ signal }) => get<{ record: RecordRow }>(`/api/registers/${PROJECT}/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  return (
    <>
      <PageHead
        title={title}
        trail={[{ to: '/projects', label: t('projects.title') }]}
        lead={story.data && [story.data.case.number, story.data.case.organName ?? house.organName(story.data.case.organ)].filter(Boolean).join('　')}
        actions={<KitLink to={`/registers/${PROJECT}/${id}`}>{t('projects.record')}</KitLink>}
      />
      <div className="y-two">
        <section aria-labelledby="gates-title">
          <h2 id="gates-title">{t('projects.gates')}</h2>
          {gates.isPending && <Loading />}
          {gates.isError && <ProblemNotice error={gates.error} retry={() => void gates.refetch()} />}
          {gates.data && <GateList gates={gates.data.gates} />}
        </section>
        {card && record.data && <RecordSide card={card} record={record.data.record} here={`/projects/${id}`} />}
      </div>
    </>
  )
}

const SHAPE = { done: 'check', open: 'open', locked: 'lock' } as const
const STATE = { done: 'projects.done', open: 'projects.open', locked: 'projects.locked' } as const

function GateList({ gates }: { gates: readonly Gate[] }) {
  const { t, language } = useSpeech()
  return (
    <ol className="y-gates">
      {gates.map((gate) => (
        <li key={gate.gate} className={`y-gate y-gate-${gate.state}`}>
          <span className="y-gate-shape">
            <Icon name={SHAPE[gate.state]} />
          </span>
          <div>
            <p className="y-timeline-head">
              <b>{language === 'en' ? (gate.titleEn ?? gate.title) : gate.title}</b>
              <span className="y-faint">
                {t(STATE[gate.state])}
                {gate.day ? `　${dayText(gate.day, language)}` : ''}
              </span>
            </p>
            {gate.grounds && gate.grounds.length > 0 && <Grounds grounds={gate.grounds} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
