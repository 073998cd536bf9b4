// Any case under any procedure: on the left the record it is about, on the right its process.
import { useQuery } from '@tanstack/react-query'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import type { RegisterCard } from '#web/kit/api/meta.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { pageOf } from '#web/kit/page-of.ts'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { usePart } from '../address.ts'
import type { RecordRow } from './register-columns.tsx'
import { ApplicationPage } from './application-page.tsx'
import { DisclosureRequest } from './disclosure-request.tsx'
import { OverdueItem } from './overdue-item.tsx'
import { RatingPage } from './rating-page.tsx'
import { ReportPage } from './report-page.tsx'
import { actionLink, registerOfProcedure } from './subjects.ts'

/** Their record has the id of its case, and a page of its own that shows what is to be done next. */
const pages: Readonly<Record<string, (given: { story: CaseStory }) => React.ReactNode>> = {
  'applications.handling': ApplicationPage,
  'applications.overdue': OverdueItem,
  'disclosure.answering': DisclosureRequest,
  'ratings.rectifying': RatingPage,
  'reports.handling': ReportPage,
}

export function CasePage() {
  const { w } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const read = useQuery({ queryKey: ['case', id], queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal) })
  const procedure = read.data && house.procedure(read.data.procedure)
  const card = procedure && registerOfProcedure(house.meta, procedure)
  const record = useQuery({
    queryKey: ['record', card?.name, id],
    queryFn: ({ signal }) => get<{ record: RecordRow }>(`/api/registers/${card?.name}/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  if (read.isPending) return <Loading />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const story = read.data
  const Own = pages[story.procedure]
  if (Own) return <Own story={story} />
  const linkOf = (name: string) => {
    const action = house.action(name)
    return action
      ? actionLink(house.meta, action, { register: card?.name ?? story.procedure, id, record: record.data?.record }, `/cases/${id}`)
      : `/do/${name}`
  }
  return (
    <>
      <PageHead
        title={story.case.title}
        trail={[{ to: '/work', label: w(procedure?.title) || story.procedure }]}
        lead={[story.case.number, story.case.organName ?? house.organName(story.case.organ)].filter(Boolean).join('　')}
      />
      <div className="y-two">
        <CaseRecord card={card} record={record.data?.record} waits={Boolean(card?.allowed) && record.isPending} />
        <ProcessPanel story={story} linkOf={linkOf} />
      </div>
    </>
  )
}

function CaseRecord({ card, record, waits }: { card: RegisterCard | undefined; record: RecordRow | undefined; waits: boolean }) {
  const { t } = useSpeech()
  return (
    <section aria-label={t('case.subjectRecord')}>
      {waits && <Loading rows={5} />}
      {card && record && (
        <>
          <Facts fields={fieldsOf(card.record)} values={record} />
          <p>
            <KitLink to={pageOf(card.name, record.id, record)}>{t('case.openRecord')}</KitLink>
          </p>
        </>
      )}
    </section>
  )
}
