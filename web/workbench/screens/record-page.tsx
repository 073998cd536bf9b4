// Any record of any register (W6): its facts by section, the process of its case if it has one, what can be done with
// it, and its history.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import type { RegisterCard } from '#web/kit/api/meta.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { History } from '#web/kit/history/history.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink, useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { usePart } from '../address.ts'
import { NoRight } from './no-right.tsx'
import { NotFound } from './not-found.tsx'
import type { RecordRow } from './register-columns.tsx'
import { actionLink, actionsOn, procedureOfRegister } from './subjects.ts'

export function RecordPage() {
  const { t, w, language } = useSpeech()
  const house = useHouse()
  const name = usePart('name')
  const id = usePart('id')
  const card = house.register(name)
  const read = useQuery({
    queryKey: ['record', name, id],
    queryFn: ({ signal }) => get<{ record: RecordRow }>(`/api/registers/${name}/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
  })
  if (!card) return <NotFound />
  if (!card.allowed) return <NoRight title={w(card.title)} may={card.may} />
  if (read.isPending) return <Loading />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const { record } = read.data
  return (
    <>
      <PageHead
        title={String(record[card.label] ?? w(card.title))}
        trail={[{ to: `/registers/${name}`, label: w(card.title) }]}
        actions={name === 'systems.information-system' && <KitLink to={`/systems/${id}/network`}>{t('held.see')}</KitLink>}
        lead={record.updatedAt && t('record.version', { n: record.version ?? 1, at: instantText(String(record.updatedAt), language) })}
      />
      <div className="y-two">
        <div>
          <Facts fields={fieldsOf(card.record)} values={record} />
          <section className="y-block" aria-labelledby="record-history">
            <h2 id="record-history">{t('history.title')}</h2>
            <History register={name} id={id} schema={card.record} />
          </section>
        </div>
        <RecordSide card={card} record={record} here={`/registers/${name}/${id}`} />
      </div>
    </>
  )
}

/** The column beside a record: the process of its case, and the other things this post may do with it (all, or
 * `only` those named). */
export function RecordSide({
  card,
  record,
  here,
  only,
}: {
  card: RegisterCard
  record: RecordRow
  here: string
  only?: readonly string[]
}) {
  const { t, w } = useSpeech()
  const go = useGo()
  const house = useHouse()
  const procedure = procedureOfRegister(house.meta, card.name)
  const story = useQuery({
    queryKey: ['case', record.id],
    queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id: record.id }, signal),
    enabled: Boolean(procedure),
    retry: false,
  })
  const subject = { register: card.name, id: record.id, record }
  const linkOf = (name: string) => {
    const action = house.action(name)
    return action ? actionLink(house.meta, action, subject, here) : `/do/${name}`
  }
  const actions = actionsOn(house.meta, card).filter(({ name }) => !only || only.includes(name))
  if (!story.data && actions.length === 0) return null
  return (
    <div className="y-column">
      {story.data && <ProcessPanel story={story.data} linkOf={linkOf} />}
      {actions.length > 0 && (
        <section className="y-side" aria-labelledby="record-actions">
          <h2 id="record-actions">{t('record.edit')}</h2>
          <ul className="y-moves">
            {actions.map((action) => (
              <li key={action.name}>
                <Button block onClick={() => go(linkOf(action.name))}>
                  {w(action.title)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
