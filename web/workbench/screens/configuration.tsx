// 配置发布: what would change on the devices, line by line; the release that waits for a second person; the releases made.
import { Select } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import { type Network, networkWords } from '#kernel/module/generated.ts'
import type * as contract from '#modules/network/configuration/contract.ts'
import { releaseStates } from '#modules/network/configuration/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useState } from 'react'
import { ActHere } from './act-here.tsx'
import { ConfigurationFiles, type State } from './configuration-files.tsx'
import { NoRight } from './no-right.tsx'

const TONES: Readonly<Record<keyof typeof releaseStates, Tone>> = {
  proposed: 'wait',
  released: 'good',
  superseded: 'ended',
  withdrawn: 'draft',
}

export function Configuration() {
  const { t, w } = useSpeech()
  const [network, setNetwork] = useState<Network>('extranet')
  const now = useAnswer<State>('configuration.state', { network })
  if (!now.allowed) return <NoRight title={t('configuration.title')} may="configuration.read" />
  const choices = (Object.keys(networkWords) as Network[]).map((value) => ({ value, label: w(networkWords[value]) }))
  return (
    <>
      <PageHead
        title={t('configuration.title')}
        lead={t('configuration.lead')}
        actions={
          <Select
            aria-label={t('configuration.network')}

            value={network}
            options={choices}
            onChange={setNetwork}
          />
        }
      />
      {now.error ? (
        <ProblemNotice error={now.error} retry={now.retry} />
      ) : !now.data ? (
        <Loading rows={6} />
      ) : (
        <Standing network={network} state={now.data} />
      )}
      <Past network={network} />
    </>
  )
}

/** The release that waits, if one does; else the network as it is now. Both against what runs. */
function Standing({ network, state }: { network: Network; state: State }) {
  const { t, language } = useSpeech()
  const { last, proposed } = state
  const shown = useAnswer<State>('configuration.state', { network, release: proposed?.id }, proposed !== null)
  const running = last ? t('configuration.last', { n: last.number, at: instantText(last.at, language) }) : t('configuration.never')
  const differing = proposed ? shown.data : state
  return (
    <>
      <p>{running}</p>
      {proposed ? <Waiting proposed={proposed} /> : state.differing.length > 0 && <Offer network={network} />}
      {shown.error ? <ProblemNotice error={shown.error} retry={shown.retry} /> : null}
      {differing ? <ConfigurationFiles network={network} release={proposed?.id} state={differing} /> : <Loading rows={4} />}
    </>
  )
}

const Offer = ({ network }: { network: Network }) => (
  <div className="y-form-foot">
    <ActHere name="configuration.propose-release" fixed={{ network }} kind="primary" />
  </div>
)

function Waiting({ proposed }: { proposed: NonNullable<State['proposed']> }) {
  const { t } = useSpeech()
  const { id: release, number, settled, proposerName, own, reason, current } = proposed
  return (
    <div className="y-change-decide">
      <p>
        <strong>{t('configuration.waiting', { n: number, who: proposerName, reason })}</strong>
      </p>
      {own && <p className="y-note">{t('configuration.own')}</p>}
      {!current && <p className="y-note">{t('configuration.moved')}</p>}
      <div className="y-form-foot">
        {!own && current && <ActHere name="configuration.approve-release" fixed={{ release, seen: settled }} kind="primary" />}
        {!own && <ActHere name="configuration.decline-release" fixed={{ release }} />}
        <ActHere name="configuration.withdraw-release" fixed={{ release }} />
      </div>
    </div>
  )
}

function Past({ network }: { network: Network }) {
  const { t, w, language } = useSpeech()
  const read = useAnswer<Out<typeof contract.releases>>('configuration.releases', { network })
  const releases = read.data?.releases ?? []
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (releases.length === 0) return null
  return (
    <section className="y-block" aria-labelledby="configuration-past">
      <h2 id="configuration-past">{t('configuration.past')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('configuration.past')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              {(['number', 'state', 'people', 'at', 'digest', 'signature'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`configuration.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {releases.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.number}</th>
                <td className="y-nowrap">
                  <StatusMark tone={TONES[one.state]}>{w(releaseStates[one.state])}</StatusMark>
                </td>
                <td className="y-nowrap">
                  {one.proposerName} / {one.approverName ?? '—'}
                </td>
                <td className="y-nowrap">{one.releasedAt ? instantText(one.releasedAt, language) : '—'}</td>
                <td className="y-faint y-digest">{one.digest ? `${one.digest.slice(0, 16)}…` : '—'}</td>
                <td className="y-nowrap">{one.signed ? t('configuration.signed') : t('configuration.unsigned')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
