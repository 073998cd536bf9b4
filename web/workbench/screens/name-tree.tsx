// 域名树: names on the left, one level read when somebody opens it; the chosen name with its system, state and records on
// the right. A silent name says why, with the clause.
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as registry from '#modules/network/registry/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { NAME_BOOKS } from '../shell/navigation.ts'
import { NameCard } from './name-card.tsx'
import { BooksHead, NetworkTabs } from './network-head.tsx'
import { NoRight } from './no-right.tsx'

type Answer = Out<typeof registry.nameTree>
type Node = Answer['children'][number]
type Choice = { readonly chosen: string | undefined; readonly choose: (domain: string) => void }

const NETWORKS = ['extranet', 'internet', 'intranet'] as const

export function NameTree() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const [search, setSearch] = useSearchMap()
  const card = question('registry.name-tree')
  if (!card?.allowed) return <NoRight title={t('names.title')} may="registry.read" />
  const words = card.input?.properties?.zone?.['x-words']
  const zone = NETWORKS.find((one) => one === search.zone) ?? 'extranet'
  const chosen = typeof search.domain === 'string' ? search.domain : undefined
  const choice: Choice = { chosen, choose: (domain) => setSearch({ zone, domain }) }
  return (
    <>
      <BooksHead title={t('names.title')} lead={t('names.lead')} books={NAME_BOOKS} />
      <NetworkTabs label={t('names.network')} networks={NETWORKS} words={words} here={zone} onChoose={(one) => setSearch({ zone: one })} />
      <div className="y-names">
        <section className="y-room" aria-label={t('names.tree')}>
          <Level key={zone} zone={zone} choice={choice} />
        </section>
        <section className="y-room" aria-live="polite">
          {chosen ? <NameCard key={chosen} domain={chosen} /> : <p className="y-faint">{t('names.choose')}</p>}
        </section>
      </div>
    </>
  )
}

type LevelProps = { readonly zone: string; readonly parent?: string; readonly after?: string; readonly choice: Choice }

/** One page of the names below a parent, and behind it the next where somebody asked for it. */
function Level({ zone, parent, after, choice }: LevelProps) {
  const { t } = useSpeech()
  const [more, setMore] = useState(false)
  const read = useAnswer<Answer>('registry.name-tree', { zone, ...(parent && { parent }), ...(after && { after }) })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={3} />
  const { children, parent: root } = read.data
  if (root === null) return <p className="y-faint">{t('names.noNames')}</p>
  const last = children.at(-1)?.label
  return (
    <>
      {parent === undefined && after === undefined && <h2 className="y-names-root">{root}</h2>}
      {children.length === 0 && <p className="y-faint">{t('names.empty')}</p>}
      <ul className={parent === undefined ? 'y-space' : undefined}>
        {children.map((node) => (
          <Branch key={node.name} zone={zone} node={node} choice={choice} />
        ))}
      </ul>
      {read.data.platform.length > 0 && <Platform names={read.data.platform} />}
      {read.data.more && !more && (
        <button type="button" className="y-link" onClick={() => setMore(true)}>
          {t('names.more')}
        </button>
      )}
      {more && <Level zone={zone} {...(parent && { parent })} {...(last && { after: last })} choice={choice} />}
    </>
  )
}

function Platform({ names }: { readonly names: Answer['platform'] }) {
  const { t } = useSpeech()
  return (
    <>
      <h3>{t('names.platform')}</h3>
      <ul className="y-plain">
        {names.map(({ name, addresses }) => (
          <li key={name}>
            {name} <span className="y-faint">{addresses.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Branch({ zone, node, choice }: { readonly zone: string; readonly node: Node; readonly choice: Choice }) {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  const { name, label, domain, below } = node
  const here = domain !== null && domain === choice.chosen
  return (
    <li>
      <div className={here ? 'y-names-row y-names-here' : 'y-names-row'}>
        {below > 0 ? (
          <button
            type="button"
            className="y-space-toggle"
            aria-expanded={open}
            aria-label={t(open ? 'names.shut' : 'names.open', { name })}
            onClick={() => setOpen(!open)}
          >
            {open ? '▾' : '▸'}
          </button>
        ) : (
          <span />
        )}
        <span className="y-space-what">
          {domain === null ? (
            <b>{label}</b>
          ) : (
            <button
              type="button"
              className="y-link"
              aria-pressed={here}
              aria-label={t('names.show', { name })}
              onClick={() => choice.choose(domain)}
            >
              {label}
            </button>
          )}{' '}
          <span className="y-faint">{[node.systemName, below > 0 && t('names.below', { n: below })].filter(Boolean).join(' · ')}</span>
        </span>
        <State node={node} />
      </div>
      {open && <Level zone={zone} parent={name} choice={choice} />}
    </li>
  )
}

function State({ node }: { readonly node: Node }) {
  const { t } = useSpeech()
  if (node.domain === null) return <span className="y-faint">{t('names.notGiven')}</span>
  return <span className={node.resolves ? 'y-names-speaks' : 'y-names-silent'}>{t(node.resolves ? 'names.resolves' : 'names.silent')}</span>
}
