// One change before its approver: why, what it does, and what would come of it; the same page tells afterwards what was done.
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/network/changes/contract.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { FileLines, RecordLines, Works } from './change-parts.tsx'
import { NoRight } from './no-right.tsx'

type Review = Out<typeof contract.review>

export function ChangeReview() {
  const { t, w, language } = useSpeech()
  const { procedure } = useHouse()
  const change = usePart('id')
  const read = useAnswer<Review>('changes.review', { change })
  if (!read.allowed) return <NoRight title={t('changes.title')} may="changes.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={8} />
  const one = read.data
  const { picture } = one
  const state = procedure('changes.changing')?.states[one.state]
  return (
    <>
      <PageHead
        title={one.title}
        trail={[{ to: '/changes', label: t('changes.title') }]}
        actions={<StatusMark tone={toneOf(state)}>{w(state?.title) || one.state}</StatusMark>}
      />
      <Told one={one} />
      <Decide one={one} />
      <Works change={change} total={one.works} />
      {picture && (
        <>
          <section className="y-block" aria-labelledby="change-records">
            <h2 id="change-records">{t('changes.records', { n: picture.records.length + picture.moreRecords })}</h2>
            <p className="y-faint">{t('changes.rehearsed', { at: instantText(picture.at, language), who: one.rehearsedBy ?? '' })}</p>
            <RecordLines lines={picture.records} />
            {picture.moreRecords > 0 && <p className="y-faint">{t('changes.moreRecords', { n: picture.moreRecords })}</p>}
          </section>
          <FileLines picture={picture} />
        </>
      )}
    </>
  )
}

function Told({ one }: { one: Review }) {
  const { t, language } = useSpeech()
  const rows: [string, string][] = [
    [t('changes.planned'), dayText(one.plannedOn, language)],
    [t('changes.proposer'), `${one.proposerName} · ${instantText(one.proposedAt, language)}`],
    [t('changes.approver'), [one.approverName, one.appliedAt && instantText(one.appliedAt, language)].filter(Boolean).join(' · ')],
    [t('changes.reason'), one.reason],
    [t('changes.outcome'), one.outcome ?? ''],
  ]
  return <FactList rows={rows} />
}

/** What may be done with it, by whom; the one who proposed it is told who decides. */
function Decide({ one }: { one: Review }) {
  const { t } = useSpeech()
  const { id: change, state, picture } = one
  if (state !== 'proposed' && state !== 'approved') return null
  return (
    <div className="y-change-decide">
      {state === 'proposed' && one.own && <p className="y-note">{t('changes.own')}</p>}
      <div className="y-form-foot">
        {state === 'proposed' && !one.own && picture && (
          <ActHere name="changes.approve-change" fixed={{ change, seen: picture.digest }} kind="primary" />
        )}
        {state === 'proposed' && !one.own && <LookAgain change={change} />}
        {!one.own && <ActHere name="changes.decline-change" fixed={{ change }} />}
        <ActHere name="changes.withdraw-change" fixed={{ change }} />
      </div>
    </div>
  )
}

function LookAgain({ change }: { change: string }) {
  const { t } = useSpeech()
  const { action } = useHouse()
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  if (!action('changes.look-again')?.allowed) return null
  const look = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await post('/api/changes/look-again', { change }, freshKey())
      await cache.invalidateQueries({ queryKey: ['answer', 'changes.review'] })
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button loading={busy} onClick={() => void look()}>
        {t('changes.again')}
      </Button>
      {failure !== undefined && <ProblemNotice error={failure} />}
    </>
  )
}
