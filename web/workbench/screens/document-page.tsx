// An official document: the page as it stands on paper, its course, who put their name to it, its files, and who has signed
// for it. An organ that received it sees the same page and its own receipt.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { Files, type OfficialDocument, Receipts, Signatures } from './document-parts.tsx'
import { Preview } from './document-preview.tsx'
import { NoRight } from './no-right.tsx'
import { actionLink } from './subjects.ts'

export function DocumentPage() {
  const { t, w } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const read = useAnswer<OfficialDocument>('office.one', { document: id })
  if (!read.allowed) return <NoRight title={t('document.page')} may={house.question('office.one')?.may ?? ''} />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading />
  const { document, organName, own } = read.data
  const register = house.register(own ? 'office.document' : 'office.incoming')
  return (
    <>
      <PageHead
        title={document.title}
        trail={register ? [{ to: `/registers/${register.name}`, label: w(register.title) }] : []}
        lead={[document.number ?? t('document.noNumber'), organName].join('　')}
      />
      <div className="y-two">
        <div>
          <Preview id={id} title={document.title} version={document.version} />
          <Text document={document} />
        </div>
        <div className="y-column">
          <Course read={read.data} here={`/documents/${id}`} />
          <Files document={read.data} />
          <Signatures hands={read.data.hands} />
          <Receipts receipts={read.data.receipts} />
        </div>
      </div>
    </>
  )
}

/** The fields as they were written; folded away, because the page says the same. */
function Text({ document }: { document: OfficialDocument['document'] }) {
  const { t } = useSpeech()
  const card = useHouse().register('office.document')
  const [open, setOpen] = useState(false)
  if (!card) return null
  return (
    <details className="y-block" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('document.showText')}</summary>
      {open && <Facts fields={fieldsOf(card.record)} values={document} />}
    </details>
  )
}

function Course({ read, here }: { read: OfficialDocument; here: string }) {
  const house = useHouse()
  const subject = read.own
    ? { register: 'office.document', id: read.document.id, record: read.document }
    : { register: 'office.incoming', id: read.incoming?.id ?? '', record: read.incoming ?? undefined }
  const story = useQuery({
    queryKey: ['case', subject.id],
    queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id: subject.id }, signal),
    enabled: subject.id !== '',
    retry: false,
  })
  if (!story.data) return null
  const linkOf = (name: string) => {
    const action = house.action(name)
    return action ? actionLink(house.meta, action, subject, here) : `/do/${name}`
  }
  return <ProcessPanel story={story.data} linkOf={linkOf} />
}
