// One project before its gates, and everything the other rooms hold of it: which gates are passed, which is open to me,
// why the others are locked; its review, money, tenders, data, verdict, and what its system is granted.
import { useQuery } from '@tanstack/react-query'
import { fieldOf } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useRecordLabel } from '#web/forms/register-picker.tsx'
import { usePart } from '../address.ts'
import { GateList, type Gate } from './gate-list.tsx'
import { GrantsRoom } from './grants-room.tsx'
import { NoRight } from './no-right.tsx'
import { MoneyRoom, RecordsRoom, TenderRoom, VerdictRoom, type Money, type Tendering } from './project-rooms.tsx'
import { RecordSide } from './record-page.tsx'
import { DuplicatesPanel, ReviewPanel, type Review } from './review-panel.tsx'
import type { RecordRow } from './register-columns.tsx'

const PROJECT = 'projects.project'
const SUM = fieldOf('sum', { type: 'string', 'x-kind': 'money' })

export function ProjectGates() {
  const { t } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const gates = useAnswer<{ gates: Gate[] }>('projects.gates', { project: id })
  const one = useAnswer<{ project: RecordRow; review: Review | null }>('projects.one', { project: id })
  const story = useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal),
    retry: false,
    enabled: gates.allowed,
  })
  const label = useRecordLabel(PROJECT, id)
  const notes = useNotes(id)
  if (!gates.allowed) return <NoRight title={t('projects.title')} may={house.question('projects.gates')?.may ?? ''} />
  const card = house.register(PROJECT)
  const record = one.data?.project
  const system = typeof record?.system === 'string' ? record.system : undefined
  const isPreparing =
    story.data && ['drafted', 'signed', 'submitted', 'under-review', 'review-failed', 'reviewed'].includes(story.data.case.state)
  return (
    <>
      <PageHead
        title={story.data?.case.title ?? label ?? t('projects.name')}
        trail={[{ to: '/projects', label: t('projects.title') }]}
        lead={
          story.data &&
          [story.data.case.number, story.data.case.organName ?? house.organName(story.data.case.organ)].filter(Boolean).join('　')
        }
        actions={
          <>
            <KitLink to={`/registers/${PROJECT}/${id}`}>{t('projects.record')}</KitLink>
            {system && <KitLink to={`/registers/systems.information-system/${system}`}>{t('projects.system')}</KitLink>}
          </>
        }
      />
      <div className="y-two">
        <section aria-labelledby="gates-title">
          <h2 id="gates-title">{t('projects.gates')}</h2>
          {gates.isPending && <Loading />}
          {gates.error && <ProblemNotice error={gates.error} retry={gates.retry} />}
          {gates.data && <GateList gates={gates.data.gates} standing={{ id, system, record, story: story.data }} notes={notes} />}
          <div className="y-rooms">
            {one.data?.review && <ReviewPanel review={one.data.review} />}
            {isPreparing && <DuplicatesPanel project={id} />}
            <MoneyRoom project={id} />
            <TenderRoom project={id} />
            {system && (
              <>
                <GrantsRoom system={system} linked />
                <VerdictRoom system={system} />
                <RecordsRoom register="catalogue.resource" system={system} columns={['name', 'attribute', 'state']} />
                <RecordsRoom register="exchange.service" system={system} columns={['resourceName', 'state']} />
                <RecordsRoom
                  register="catalogue.authorisation"
                  system={system}
                  columns={['resourceName', 'purpose', 'validUntil', 'state']}
                />
              </>
            )}
          </div>
        </section>
        {card && record && <RecordSide card={card} record={record} here={`/projects/${id}`} only={[]} />}
      </div>
    </>
  )
}

/** What has happened at the gates that pass no state of the project: contracts signed, money given. */
function useNotes(project: string): Record<string, string | undefined> {
  const { t } = useSpeech()
  const { names } = useHouse()
  const money = useAnswer<Money>('funds.of-project', { project })
  const tenders = useAnswer<Tendering>('tenders.of-project', { project })
  const sum = (value: string) => valueText(SUM, value, names)
  const { data } = money
  return {
    payment: data && data.allocations.length > 0 ? t('gate.money', { allocated: sum(data.allocated), paid: sum(data.paid) }) : undefined,
    tender: tenders.data && tenders.data.contracts.length > 0 ? t('gate.contracts', { n: tenders.data.contracts.length }) : undefined,
  }
}
