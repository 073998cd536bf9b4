// 纵向网与例外: how far the goals are reached, as plain numbers with what they count; the networks beside the unified one and what became of
// them; the exceptions with their terms; and what the moratorium has refused, one click away.
import type { Out } from '#kernel/module/contract.ts'
import { type Day, daysBetween } from '#kernel/time/day.ts'
import type * as registry from '#modules/network/registry/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { GoalFigures } from './goal-figures.tsx'
import { NoRight } from './no-right.tsx'
import { VERTICAL_BOOKS } from '../shell/navigation.ts'

type Answer = Out<typeof registry.moratorium>
type Network = Answer['networks'][number]

const STATE_TONES = { running: 'wait', suspended: 'draft', migrating: 'running', closed: 'good' } as const
const STANDING_TONES = { open: 'running', used: 'ended', 'ran-out': 'bad' } as const

export function VerticalNetworks() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const read = useAnswer<Answer>('registry.moratorium')
  if (!read.allowed) return <NoRight title={t('vertical.title')} may="registry.read" />
  return (
    <>
      <PageHead
        title={t('vertical.title')}
        lead={t('vertical.lead')}
        actions={
          <>
            <KitLink to="/clauses/3.2.11">{t('vertical.refused')}</KitLink>
            {meta.registers
              .filter(({ name, allowed }) => allowed && VERTICAL_BOOKS.includes(name))
              .map(({ name, title }) => (
                <KitLink key={name} to={`/registers/${name}`}>
                  {w(title)}
                </KitLink>
              ))}
            <ActHere name="registry.register-vertical-network" />
            <ActHere name="registry.grant-exception" kind="primary" />
          </>
        }
      />
      <GoalFigures />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={6} />}
      {read.data && <Networks networks={read.data.networks} />}
      {read.data && <Exceptions exceptions={read.data.exceptions} asOf={read.data.asOf} />}
    </>
  )
}

/** The words that the contract has for a code. */
function useMoratoriumWords() {
  const { w } = useSpeech()
  const parts = useHouse().question('registry.moratorium')?.output?.properties
  const network = parts?.networks?.items?.properties
  return {
    reach: (code: string) => w(network?.reach?.['x-words']?.[code]) || code,
    state: (code: string) => w(network?.state?.['x-words']?.[code]) || code,
    standing: (code: string) => w(parts?.exceptions?.items?.properties?.standing?.['x-words']?.[code]) || code,
  }
}

function Networks({ networks }: { networks: Answer['networks'] }) {
  const { t, language } = useSpeech()
  const { reach, state } = useMoratoriumWords()
  const ended = ({ migratedOn, closedOn }: Network) => {
    if (migratedOn) return t('vertical.moved', { day: dayText(migratedOn, language) })
    return closedOn ? t('vertical.closed', { day: dayText(closedOn, language) }) : ''
  }
  return (
    <section className="y-block" aria-labelledby="vertical-networks">
      <h2 id="vertical-networks">{t('vertical.networks', { n: networks.length })}</h2>
      {networks.length === 0 && <p className="y-note">{t('vertical.none')}</p>}
      {networks.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('vertical.networks', { n: networks.length })}>
          <table className="y-rows y-rows-page y-rows-roomy">
            <thead>
              <tr>
                {(['name', 'organ', 'size', 'built', 'state'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`vertical.${column}`)}
                  </th>
                ))}
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {networks.map((network) => (
                <tr key={network.id}>
                  <th scope="row">
                    <KitLink to={`/registers/registry.vertical-network/${network.id}`}>{network.name}</KitLink>
                  </th>
                  <td>{network.organName}</td>
                  <td>
                    {reach(network.reach)}
                    <br />
                    <span className="y-faint y-nowrap">{t('vertical.sizeOf', { sites: network.sites, bandwidth: network.bandwidth })}</span>
                  </td>
                  <td className="y-nowrap">{dayText(network.builtOn, language)}</td>
                  <td>
                    <StatusMark tone={STATE_TONES[network.state]}>{state(network.state)}</StatusMark>
                    <br />
                    <span className="y-faint y-nowrap">{ended(network)}</span>
                  </td>
                  <td className="y-nowrap">
                    <Moves network={network} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const MOVES: Readonly<Record<Network['state'], readonly string[]>> = {
  running: ['suspend', 'migrate', 'close'],
  suspended: ['migrate', 'close'],
  migrating: ['close'],
  closed: [],
}

const Moves = ({ network: { id, state } }: { network: Network }) =>
  MOVES[state].map((move) => <ActHere key={move} name={`registry.${move}-vertical-network`} fixed={{ vertical: id }} kind="link" />)

function Exceptions({ exceptions, asOf }: { exceptions: Answer['exceptions']; asOf: string }) {
  const { t, language } = useSpeech()
  const { standing } = useMoratoriumWords()
  const left = (until: string) => t('vertical.daysLeft', { n: daysBetween(asOf as Day, until as Day) })
  return (
    <section className="y-block" aria-labelledby="vertical-exceptions">
      <h2 id="vertical-exceptions">{t('vertical.exceptions', { n: exceptions.length })}</h2>
      {exceptions.length === 0 && <p className="y-note">{t('vertical.noException')}</p>}
      <ul className="y-lines">
        {exceptions.map((one) => (
          <li key={one.id}>
            <span className="y-line-main">
              <span>
                <KitLink to={`/registers/registry.exception/${one.id}`}>{one.network}</KitLink>　{one.organName}
              </span>
              <span className="y-faint">
                {one.document} · {t('vertical.termOf', { from: dayText(one.grantedOn, language), until: dayText(one.untilDay, language) })}
                {one.standing === 'open' && ` · ${left(one.untilDay)}`}
              </span>
              <span className="y-faint">
                {t('vertical.reason')}：{one.reason}
                {one.serves && ` · ${t('vertical.serves', { what: one.serves })}`}
              </span>
            </span>
            <StatusMark tone={STANDING_TONES[one.standing]}>{standing(one.standing)}</StatusMark>
          </li>
        ))}
      </ul>
    </section>
  )
}
