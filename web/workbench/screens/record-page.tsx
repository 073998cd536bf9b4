// Any record of any register (W6): its facts by section, what can be done with it, its history beside it.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { History } from '#web/kit/history/history.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink, useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { usePart } from '../address.ts'
import { NoRight } from './no-right.tsx'
import { NotFound } from './not-found.tsx'
import { prefillLink, actionsOn } from './prefill.ts'
import type { RecordRow } from './register-columns.tsx'

export function RecordPage() {
  const { t, w, language } = useSpeech()
  const go = useGo()
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
  const actions = actionsOn(house.meta, card)
  const here = `/registers/${name}/${id}`
  const hasCase = house.meta.procedures.some((procedure) => procedure.name === name)
  return (
    <>
      <PageHead
        title={String(record[card.label] ?? id)}
        trail={[{ to: `/registers/${name}`, label: w(card.title) }]}
        lead={record.updatedAt && t('record.version', { n: record.version ?? 1, at: instantText(String(record.updatedAt), language) })}
        actions={hasCase && <KitLink to={`/cases/${id}`}>{t('do.openCase')}</KitLink>}
      />
      <div className="y-two">
        <section aria-label={t('record.facts')}>
          <Facts fields={fieldsOf(card.record)} values={record} />
        </section>
        <div className="y-side">
          {actions.length > 0 && (
            <section aria-labelledby="record-actions">
              <h2 id="record-actions">{t('record.edit')}</h2>
              <ul className="y-moves">
                {actions.map((action) => (
                  <li key={action.name}>
                    <Button block onClick={() => go(prefillLink(action, { register: name, id, record }, here))}>
                      {w(action.title)}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="record-history">
            <h2 id="record-history">{t('history.title')}</h2>
            <History register={name} id={id} schema={card.record} />
          </section>
        </div>
      </div>
    </>
  )
}
