// Small words of a page: text that stays Chinese in the English version, days, money, links to clauses.
import type { ReactNode } from 'react'
import { isClauseId } from '#policy/clauses.ts'
import type { Visit } from '../visit.ts'
import { dayWords, instantWords, moneyWords } from './format.ts'

type At = { readonly v: Visit }

/** Text of a record, in the language it was written in. */
export const Zh = ({ v, children }: At & { children: ReactNode }) =>
  v.language === 'zh' ? <>{children}</> : <span lang="zh-CN">{children}</span>

export const DayText = ({ v, day }: At & { day: string }) => <time dateTime={day}>{dayWords(v.language, day)}</time>

export const InstantText = ({ v, at }: At & { at: string | Date }) => (
  <time dateTime={new Date(at).toISOString()}>{instantWords(v.language, at)}</time>
)

export const MoneyText = ({ v, amount }: At & { amount: string }) => <span className="num">{moneyWords(v.language, amount)}</span>

export const ClauseLink = ({ v, id }: At & { id: string }) =>
  isClauseId(id) ? (
    <a className="clause-no" href={`/clauses/${id}`}>
      {v.t('frame.clause', { id })}
    </a>
  ) : (
    <span>{id}</span>
  )

/** Places between which a comma stands in the reader's language. */
export const listed = (v: Visit, items: readonly string[]): string => items.join(v.language === 'zh' ? '、' : ', ')
