// 地址规划: the plan as a tree, one level read when somebody opens it. Each line says how much of it was given onward and the largest part
// that is free; in a pool the next free prefix of a size is one question away.
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as registry from '#modules/network/registry/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { PLAN_BOOKS } from '../shell/navigation.ts'
import { NextFree } from './next-free.tsx'
import { BooksHead, NetworkTabs } from './network-head.tsx'
import { NoRight } from './no-right.tsx'

type Answer = Out<typeof registry.planTree>
type Node = Answer['nodes'][number]

const NETWORKS = ['extranet', 'intranet', 'internet', 'crypto'] as const

export function AddressPlan() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const [search, setSearch] = useSearchMap()
  const card = question('registry.plan-tree')
  if (!card?.allowed) return <NoRight title={t('space.title')} may="registry.read" />
  const words = card.output?.properties?.nodes?.items?.properties?.zone?.['x-words']
  const zone = NETWORKS.find((one) => one === search.zone) ?? 'extranet'
  return (
    <>
      <BooksHead title={t('space.title')} lead={t('space.lead')} books={PLAN_BOOKS} />
      <NetworkTabs label={t('space.network')} networks={NETWORKS} words={words} here={zone} onChoose={(one) => setSearch({ zone: one })} />
      <Level key={zone} zone={zone} />
      <p className="y-hint">{t('space.byChange')}</p>
    </>
  )
}

function Level({ zone, parent }: { zone: string; parent?: string }) {
  const [pages, setPages] = useState(1)
  return Array.from({ length: pages }, (_, i) => (
    <LevelPage key={i} zone={zone} parent={parent} page={i + 1} onMore={i + 1 === pages ? () => setPages(pages + 1) : undefined} />
  ))
}

type PageProps = { zone: string; parent: string | undefined; page: number; onMore: (() => void) | undefined }

const PAGE = 300

function LevelPage({ zone, parent, page, onMore }: PageProps) {
  const { t } = useSpeech()
  const read = useAnswer<Answer>('registry.plan-tree', { zone, ...(parent && { parent }), ...(page > 1 && { page }) })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={3} />
  const { nodes, total } = read.data
  const left = total - (page - 1) * PAGE - nodes.length
  if (total === 0) return <p className="y-note">{t('space.empty')}</p>
  return (
    <>
      <ul className={parent ? undefined : 'y-space'}>
        {nodes.toSorted(ipv6First).map((node) => (
          <Branch key={node.id} node={node} />
        ))}
      </ul>
      {left > 0 && onMore && (
        <button type="button" className="y-link" onClick={onMore}>
          {t('space.more', { n: left })}
        </button>
      )}
    </>
  )
}

const ipv6First = (a: Node, b: Node) => (a.family === b.family ? 0 : a.family === 'ipv6' ? -1 : 1)

function Branch({ node }: { node: Node }) {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  const share = `${(node.permille / 10).toFixed(1)}%`
  const isAsked = node.kind === 'prefix' && node.role === 'pool' && node.largest !== null
  return (
    <li>
      <div className="y-space-row">
        {node.children > 0 ? <Toggle prefix={node.prefix} open={open} onToggle={() => setOpen(!open)} /> : <span />}
        <What node={node} />
        <div className="y-space-bar" aria-hidden="true">
          <span style={{ width: share }} />
        </div>
        <span className="y-space-share y-faint">
          {t('space.used', { share })}
          <br />
          {node.largest === null ? t('space.full') : t('space.free', { part: node.largest })}
        </span>
        {isAsked && <NextFree prefix={node.id} family={node.family} within={node.prefix} />}
      </div>
      {open && <Level zone={node.zone} parent={node.id} />}
    </li>
  )
}

function Toggle({ prefix, open, onToggle }: { prefix: string; open: boolean; onToggle: () => void }) {
  const { t } = useSpeech()
  return (
    <button
      type="button"
      className="y-space-toggle"
      aria-expanded={open}
      aria-label={t(open ? 'space.shut' : 'space.open', { prefix })}
      onClick={onToggle}
    >
      {open ? '▾' : '▸'}
    </button>
  )
}

function What({ node: { id, kind, prefix, purpose, role, organ } }: { node: Node }) {
  const { w } = useSpeech()
  const { names, question } = useHouse()
  const roles = question('registry.plan-tree')?.output?.properties?.nodes?.items?.properties?.role?.anyOf?.[0]?.['x-words']
  const book = kind === 'block' ? 'registry.block' : 'registry.prefix'
  return (
    <span className="y-space-what">
      <KitLink to={`/registers/${book}/${id}`}>{prefix}</KitLink> <b>{purpose}</b>{' '}
      <span className="y-faint">{[role && w(roles?.[role]), names.organ(organ)].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
