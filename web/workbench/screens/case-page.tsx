// Any case under any procedure: on the left the record it is about, on the right its process.
import { useQuery } from '@tanstack/react-query'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { usePart } from '../address.ts'
import { prefillLink } from './prefill.ts'
import type { RecordRow } from './register-columns.tsx'

export function CasePage() {
  const { w } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const read = useQuery({ queryKey: ['case', id], queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal) })
  if (read.isPending) return <Loading />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const story = read.data
  const procedure = house.procedure(story.procedure)
  const linkOf = (name: string) => {
    const action = house.action(name)
    return action ? prefillLink(action, { register: story.procedure, id }, `/cases/${id}`) : `/do/${name}`
  }
  return (
    <>
      <PageHead
        title={story.case.title}
        trail={[{ to: '/work', label: w(procedure?.title) || story.procedure }]}
        lead={[story.case.number, story.case.organName ?? house.organName(story.case.organ)].filter(Boolean).join('　')}
      />
      <div className="y-two">
        <CaseRecord register={story.procedure} id={id} />
        <ProcessPanel story={story} linkOf={linkOf} />
      </div>
    </>
  )
}

/** The record that carries the same id as the case, when its register is known and may be read. */
function CaseRecord({ register, id }: { register: string; id: string }) {
  const { t } = useSpeech()
  const card = useHouse().register(register)
  const read = useQuery({
    queryKey: ['record', register, id],
    queryFn: ({ signal }) => get<{ record: RecordRow }>(`/api/registers/${register}/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  return (
    <section aria-label={t('case.subjectRecord')}>
      {card?.allowed && read.isPending && <Loading rows={5} />}
      {card && read.data && (
        <>
          <Facts fields={fieldsOf(card.record)} values={read.data.record} />
          <p>
            <KitLink to={`/registers/${register}/${id}`}>{t('case.openRecord')}</KitLink>
          </p>
        </>
      )}
    </section>
  )
}
