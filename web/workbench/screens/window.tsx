// 窗口帮代办: one page for one visitor, from who it is to the paper they take home.
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/applications/contract.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { takeAway } from '#web/kit/file-bytes.ts'
import { NoRight } from './no-right.tsx'
import { WindowBegin } from './window-begin.tsx'
import { WindowDraft } from './window-draft.tsx'

type Sent = Out<typeof contract.submitForVisitor>

export function WindowPage() {
  const { t } = useSpeech()
  const [draft, setDraft] = useState<string>()
  const [sent, setSent] = useState<Sent>()
  if (!useHouse().action('applications.start-for-visitor')?.allowed) return <NoRight title={t('window.title')} may="applications.assist" />
  const next = () => {
    setDraft(undefined)
    setSent(undefined)
  }
  return (
    <>
      <PageHead title={t('window.title')} lead={t('window.lead')} />
      {sent ? <Done sent={sent} next={next} /> : draft ? <WindowDraft id={draft} done={setSent} /> : <WindowBegin begun={setDraft} />}
    </>
  )
}

function Done({ sent, next }: { sent: Sent; next: () => void }) {
  const { t } = useSpeech()
  const [failure, setFailure] = useState<unknown>()
  const print = async () => {
    setFailure(undefined)
    try {
      const { name, file } = await get<Out<typeof contract.visitorReceipt>>('/api/applications/visitor-receipt', {
        application: sent.application,
      })
      takeAway(name, file)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <section className="y-block" aria-live="polite">
      <p className="y-note y-note-good">{t('window.done', { number: sent.number })}</p>
      {failure ? <ProblemNotice error={failure} /> : null}
      <p className="y-window-acts">
        <Button type="primary" onClick={() => void print()}>
          {t('window.print')}
        </Button>
        <Button onClick={next}>{t('window.next')}</Button>
      </p>
    </section>
  )
}
