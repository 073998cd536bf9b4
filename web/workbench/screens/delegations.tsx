// 委托代办: what I gave and to whom, what was given to me, and the form for another.
import { Button } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/platform/delegation/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSessionMoves } from '../shell/session.ts'
import { ActHere } from './act-here.tsx'
import { DelegationForm } from './delegation-form.tsx'

type Mine = Out<typeof contract.mine>
type Line = Mine['given'][number]

const TONES: Record<Line['state'], Tone> = { coming: 'wait', running: 'good', over: 'ended', revoked: 'bad' }

export function Delegations() {
  const { t } = useSpeech()
  const read = useAnswer<Mine>('delegation.mine')
  return (
    <>
      <PageHead title={t('delegation.title')} lead={t('delegation.lead')} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data && (
        <>
          <Lines title={t('delegation.received')} none={t('delegation.noneReceived')} lines={read.data.received} id="received" />
          <Lines title={t('delegation.given')} none={t('delegation.noneGiven')} lines={read.data.given} id="given" />
          {read.data.mayGive.length > 0 && <DelegationForm mayGive={read.data.mayGive} longest={read.data.longest} />}
        </>
      )}
    </>
  )
}

function Lines({ title, none, lines, id }: { title: string; none: string; lines: readonly Line[]; id: 'given' | 'received' }) {
  const { t, w, language } = useSpeech()
  const { meta, question } = useHouse()
  const { switchPost } = useSessionMoves()
  const states = question('delegation.mine')?.output?.properties?.[id]?.items?.properties?.state?.['x-words']
  const rights = (names: readonly string[]) =>
    names.map((name) => w(meta.permissions.find((one) => one.name === name)?.title) || name).join('、')
  return (
    <section className="y-block" aria-labelledby={`delegation-${id}`}>
      <h2 id={`delegation-${id}`}>{title}</h2>
      {lines.length === 0 && <p className="y-faint">{none}</p>}
      <ul className="y-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="y-line-main">
              <strong>
                {id === 'given' ? t('delegation.to', { name: line.takerName }) : t('delegation.for', { name: line.giverName })}
                <span className="y-faint">
                  {' '}
                  {line.organName} · {line.postTitle}
                </span>
              </strong>
              <span>{rights(line.permissions)}</span>
              <span className="y-faint">
                {t('staff.term', { from: instantText(line.from, language), to: instantText(line.to, language) })} · {line.reason}
              </span>
            </span>
            <StatusMark tone={TONES[line.state]}>{w(states?.[line.state]) || line.state}</StatusMark>
            {id === 'received' && line.state === 'running' && (
              <Button type="primary" onClick={() => void switchPost({ delegation: line.id })}>
                {t('delegation.for', { name: line.giverName })}
              </Button>
            )}
            {(line.state === 'running' || line.state === 'coming') && (
              <ActHere
                name="delegation.revoke"
                fixed={{ delegation: line.id }}
                label={t(id === 'given' ? 'delegation.revoke' : 'delegation.layDown')}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
