// One name beside the tree: whose it is, whether it is answered and why not, and what it says.
import type { Out } from '#kernel/module/contract.ts'
import type * as registry from '#modules/network/registry/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { ClauseLinks } from '#web/kit/record-form/grounds.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'

type Card = Out<typeof registry.nameCard>

export function NameCard({ domain }: { readonly domain: string }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  const read = useAnswer<Card>('registry.name-card', { domain })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={4} />
  const { name, system, systemName, organ, resolves, silent, records } = read.data
  return (
    <>
      <h2 className="y-names-name">{name}</h2>
      <p>
        <span className={resolves ? 'y-names-speaks' : 'y-names-silent'}>{t(resolves ? 'names.resolves' : 'names.silent')}</span>{' '}
        <KitLink to={`/systems/${system}/network`}>{systemName}</KitLink> <span className="y-faint">{names.organ(organ)}</span>
      </p>
      {!resolves && (
        <div className="y-note y-note-bad">
          <b>{t('names.why')}</b>
          {silent.length === 0 && <p>{t('names.withdrawn')}</p>}
          <ul className="y-plain">
            {silent.map((it) => (
              <li key={it.words.en}>
                {w(it.words)} <ClauseLinks clauses={it.clauses} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('names.records')}</h3>
      <Records records={records} domain={name} />
      <p className="y-names-acts">
        <ActHere name="registry.add-record" fixed={{ domain }} />
        <ActHere name="registry.withdraw-domain" fixed={{ domain }} />
        <KitLink to={`/registers/registry.domain/${domain}`}>{t('names.entry')}</KitLink>
      </p>
    </>
  )
}

function Records({ records, domain }: { readonly records: Card['records']; readonly domain: string }) {
  const { t } = useSpeech()
  const hostOf = (name: string) => (name === domain ? t('names.itself') : name.slice(0, -domain.length - 1))
  if (records.length === 0) return <p className="y-faint">{t('names.noRecords')}</p>
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={t('names.records')}>
      <table className="y-rows">
        <thead>
          <tr>
            <th scope="col">{t('names.host')}</th>
            <th scope="col">{t('names.type')}</th>
            <th scope="col">{t('names.value')}</th>
            <th scope="col">{t('names.ttl')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ id, name, type, value, ttl }) => (
            <tr key={`${name} ${type} ${value}`}>
              <th scope="row">{id === null ? hostOf(name) : <KitLink to={`/registers/registry.record/${id}`}>{hostOf(name)}</KitLink>}</th>
              <td>{type}</td>
              <td className="y-names-value">{value}</td>
              <td className="y-nowrap">{t('names.seconds', { n: ttl })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
