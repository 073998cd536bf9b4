// 摆渡: this side's channels, whom it believes, what waits for a decision, and the ways to send and to take in.
import { useQuery } from '@tanstack/react-query'
import type { Out } from '#kernel/module/contract.ts'
import type { standing } from '#modules/network/ferry/contract.ts'
import { fieldOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

type Standing = Out<typeof standing>
const ACTS = ['ferry.open-channel', 'ferry.declare-schema', 'ferry.propose-sender'] as const

export function Ferry() {
  const { t, w } = useSpeech()
  const { meta, action, question } = useHouse()
  const read = useAnswer<Standing>('ferry.standing')
  if (!read.allowed) return <NoRight title={t('ferry.title')} may={question('ferry.standing')?.may ?? 'ferry.read'} />
  const side = fieldOf('side', read.field('side')?.schema ?? {})
  const sideWords = side.schema['x-words']?.[read.data?.side ?? '']
  const goes = read.data?.side === 'intranet' ? 'ferry.propose-release' : 'ferry.export-files'
  return (
    <>
      <PageHead
        title={t('ferry.title')}
        lead={read.data && t('ferry.lead', { side: w(sideWords) })}
        actions={
          <>
            {read.data && action(goes)?.allowed && (
              <KitLink to="/ferry/export">{t(read.data.side === 'intranet' ? 'ferry.propose' : 'ferry.export')}</KitLink>
            )}
            {action('ferry.import-package')?.allowed && <KitLink to="/ferry/import">{t('ferry.import')}</KitLink>}
          </>
        }
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={6} />}
      {read.data && (
        <>
          {read.data.quarantined > 0 && (
            <p>
              <StatusMark tone="bad">{t('ferry.held', { n: read.data.quarantined })}</StatusMark>{' '}
              <KitLink to="/registers/ferry.quarantine?state=held">{t('ferry.seeHeld')}</KitLink>
            </p>
          )}
          {read.data.proposed > 0 && <ToReview />}
          <Channels standing={read.data} words={side.schema['x-words'] ?? {}} />
          <Senders senders={read.data.senders} />
          <section className="y-block">
            <h2>{t('ferry.books')}</h2>
            <p className="y-ferry-acts">
              {meta.registers
                .filter(({ name, allowed }) => allowed && name.startsWith('ferry.'))
                .map(({ name, title }) => (
                  <KitLink key={name} to={`/registers/${name}`}>
                    {w(title)}
                  </KitLink>
                ))}
            </p>
            <p className="y-ferry-acts">
              {ACTS.map((name) => (
                <ActHere key={name} name={name} />
              ))}
            </p>
          </section>
        </>
      )}
    </>
  )
}

function Channels({ standing: { channels }, words }: { standing: Standing; words: Readonly<Record<string, { zh: string; en: string }>> }) {
  const { t, w } = useSpeech()
  return (
    <section className="y-block" aria-labelledby="ferry-channels">
      <h2 id="ferry-channels">{t('ferry.channels')}</h2>
      {channels.length === 0 ? (
        <p className="y-faint">{t('ferry.noChannels')}</p>
      ) : (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('ferry.channels')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                <th scope="col">{t('ferry.channel')}</th>
                <th scope="col">{t('ferry.direction')}</th>
                <th scope="col" className="y-num">
                  {t('ferry.last')}
                </th>
                <th scope="col" className="y-num">
                  {t('ferry.waiting')}
                </th>
              </tr>
            </thead>
            <tbody>
              {channels.map(({ id, name, title, direction, peer, lastNumber, waiting }) => (
                <tr key={id}>
                  <th scope="row">
                    <KitLink to={`/registers/ferry.channel/${id}`}>{title}</KitLink> <span className="y-faint">{name}</span>
                  </th>
                  <td className="y-nowrap">{t(`ferry.${direction}`, { peer: w(words[peer]) })}</td>
                  <td className="y-num">{lastNumber}</td>
                  <td className="y-num">{direction === 'out' ? waiting : '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Senders({ senders }: { senders: Standing['senders'] }) {
  const { t } = useSpeech()
  return (
    <section className="y-block" aria-labelledby="ferry-senders">
      <h2 id="ferry-senders">{t('ferry.senders')}</h2>
      {senders.length === 0 ? (
        <p className="y-faint">{t('ferry.noSenders')}</p>
      ) : (
        <ul className="y-plain">
          {senders.map(({ title, state }) => (
            <li key={title}>
              {title}{' '}
              <StatusMark tone={state === 'trusted' ? 'good' : 'wait'}>
                {t(state === 'trusted' ? 'ferry.trusted' : 'ferry.proposed')}
              </StatusMark>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Waiting = { readonly id: string; readonly title: string; readonly proposedByName: string }

function ToReview() {
  const { t } = useSpeech()
  const read = useQuery({
    queryKey: ['register', 'ferry.release', 'proposed'],
    queryFn: ({ signal }) => get<{ rows: Waiting[] }>('/api/registers/ferry.release', { state: 'proposed', size: 50 }, signal),
  })
  return (
    <section className="y-block" aria-labelledby="ferry-review">
      <h2 id="ferry-review">{t('ferry.toReview')}</h2>
      {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      <ul className="y-plain">
        {read.data?.rows.map(({ id, title, proposedByName }) => (
          <li key={id}>
            <KitLink to={`/ferry/releases/${id}`}>{title}</KitLink>{' '}
            <span className="y-faint">
              {t('ferry.proposedBy')}：{proposedByName}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
