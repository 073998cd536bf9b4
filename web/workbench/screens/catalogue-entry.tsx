// One information resource: what it holds, item by item, under which terms, and the way to ask for it.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { fieldsOf, rowFieldsOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { History } from '#web/kit/history/history.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { usePart } from '../address.ts'
import { catalogueCard } from './compound.ts'
import { NotFound } from './not-found.tsx'
import { actionLink, actionsOn } from './subjects.ts'
import { RecordSide } from './record-page.tsx'
import type { RecordRow } from './register-columns.tsx'

const ASKS = /\.(apply|request|ask)-|-request|-application/

export function CatalogueEntry() {
  const { t, w } = useSpeech()
  const go = useGo()
  const { meta, organName } = useHouse()
  const id = usePart('id')
  const card = catalogueCard(meta)
  const read = useQuery({
    queryKey: ['record', card?.name, id],
    queryFn: ({ signal }) => get<{ record: RecordRow }>(`/api/registers/${card?.name}/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
  })
  if (!card) return <NotFound />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  if (read.isPending) return <Loading />
  const { record } = read.data
  const here = `/catalogue/${id}`
  const actions = actionsOn(meta, card)
  const asks = actions.find((action) => ASKS.test(action.name))
  const link = (name: string) =>
    actionLink(
      meta,
      actions.find((action) => action.name === name)!,
      { register: card.name, id, record },
      here,
    )
  const fields = fieldsOf(card.record)
  const tables = fields.filter((field) => rowFieldsOf(field).length > 0)
  return (
    <>
      <PageHead
        title={String(record[card.label] ?? w(card.title))}
        trail={[{ to: '/catalogue', label: t('catalogue.title') }]}
        lead={card.organField && organName(String(record[card.organField] ?? ''))}
        actions={
          asks && (
            <Button type="primary" onClick={() => go(link(asks.name))}>
              {w(asks.title)}
            </Button>
          )
        }
      />
      <div className="y-two">
        <div>
          <Facts fields={[...fields.filter((field) => !tables.includes(field)), ...tables]} values={record} />
          <section className="y-block" aria-labelledby="entry-history">
            <h2 id="entry-history">{t('history.title')}</h2>
            <History register={card.name} id={id} schema={card.record} />
          </section>
        </div>
        <RecordSide card={card} record={record} here={here} />
      </div>
    </>
  )
}
