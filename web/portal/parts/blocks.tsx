// The blocks that pages are made of.
import type { ReactNode } from 'react'
import type { Part } from '../asking.ts'
import type { Visit } from '../visit.ts'
import { InstantText } from './text.tsx'

type At = { readonly v: Visit }

export const Title = ({ children, lead }: { children: ReactNode; lead?: ReactNode }) => (
  <div className="title">
    <h1>{children}</h1>
    {lead && <p className="lead">{lead}</p>}
  </div>
)

/** A part of a page that was asked for: shown when it came, left out when there is none, and said when it was lost. */
export function Asked<T>({ v, part, title, children }: At & { part: Part<T>; title?: string; children: (answer: T) => ReactNode }) {
  if (part.is === 'here') return <>{children(part.answer)}</>
  if (part.is === 'none') return null
  return (
    <section>
      {title && <h2>{title}</h2>}
      <p className="quiet">{v.t('frame.lost')}</p>
    </section>
  )
}

export type Row = { readonly key: string; readonly cells: readonly ReactNode[] }
export type Head = { readonly name: string; readonly kind?: 'num' | 'narrow' }

/** A table that becomes a list of labelled lines on a narrow screen. The first cell of a row names it. */
export function Table({
  caption,
  heads,
  rows,
  hideCaption,
  even,
}: {
  caption: string
  heads: readonly Head[]
  rows: readonly Row[]
  hideCaption?: boolean
  even?: boolean
}) {
  return (
    <table className={even ? 'table even' : 'table'}>
      <caption className={hideCaption ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ name, kind }) => (
            <th key={name} scope="col" className={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={i} className={heads[i]?.kind} data-name={heads[i]?.name}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Facts of one thing: name and value, row by row. Empty values are left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode] | '' | false | null | undefined)[] }) {
  const known = facts.filter((fact): fact is readonly [string, ReactNode] => Boolean(fact) && (fact as readonly unknown[])[1] != null)
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What every number owes its reader. */
export const Provenance = ({ v, scope, source }: At & { scope: string; source: string }) => (
  <p className="provenance">
    <span>{v.t('frame.scope') + v.t('frame.colon') + scope}</span> <span>{v.t('frame.source') + v.t('frame.colon') + source}</span>{' '}
    <span>
      {v.t('frame.time') + v.t('frame.colon')}
      <InstantText v={v} at={v.now} />
    </span>
  </p>
)

export const Figures = ({ items }: { items: readonly { readonly n: ReactNode; readonly name: string; readonly what?: string }[] }) => (
  <ul className="figures">
    {items.map(({ n, name, what }) => (
      <li key={name}>
        <span className="figure num">{n}</span>
        <span className="figure-name">{name}</span>
        {what && <span className="figure-what">{what}</span>}
      </li>
    ))}
  </ul>
)

/** A status says a word and a shape; colour comes last. */
export const Status = ({ tone, children }: { tone: 'done' | 'now' | 'waits' | 'stopped'; children: ReactNode }) => (
  <span className={`status ${tone}`}>
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
      {shapes[tone]}
    </svg>
    {children}
  </span>
)

const shapes = {
  done: <circle cx="6" cy="6" r="5" />,
  now: <path d="M6 1a5 5 0 0 1 0 10z M6 1.8a4.2 4.2 0 1 0 0 8.4" fillRule="evenodd" />,
  waits: <circle cx="6" cy="6" r="4.4" className="hollow" />,
  stopped: <path d="M1.5 1.5h9v9h-9z" />,
}

/** Choices of one question as links; the chosen one is said, not only coloured. */
export const Choices = ({
  label,
  items,
}: {
  label: string
  items: readonly {
    readonly name: string
    readonly href: string
    readonly chosen: boolean
    readonly count?: number
    /** Where it is not the language of the page. */
    readonly lang?: string | undefined
  }[]
}) => (
  <nav className="choices" aria-label={label}>
    <span aria-hidden="true">{label}</span>
    <ul>
      {items.map(({ name, href, chosen, count, lang }) => (
        <li key={href}>
          <a href={href} aria-current={chosen ? 'true' : undefined}>
            {lang ? <span lang={lang}>{name}</span> : name}
            {count !== undefined && <span className="num"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export const Pager = ({ v, page, pages, hrefOf }: At & { page: number; pages: number; hrefOf: (page: number) => string }) =>
  pages <= 1 ? null : (
    <nav className="pager" aria-label={v.t('frame.page', { n: page, of: pages })}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {v.t('frame.previous')}
        </a>
      )}
      <span>{v.t('frame.page', { n: page, of: pages })}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {v.t('frame.next')}
        </a>
      )}
    </nav>
  )
