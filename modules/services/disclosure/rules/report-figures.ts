// The figures of the annual report (政府信息公开条例 第50条) from the records of one organ: what was made public, what was asked and how it
// was answered, what was contested. Each says what it counts and where it comes from. The books balance: what was carried over and what
// came in is what was answered, what ended otherwise, and what is carried on.
import { type Day, dayInChinese } from '#kernel/time/day.ts'
import { categories, documentKinds } from '../fields.ts'
import { applicantKinds, outcomes, roads } from '../fields-requests.ts'
import { type ReplyKind, replyKinds } from './reply-contents.ts'

export type Figure = {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly value: number
  readonly scope: string
  readonly source: string
}
export type Figures = { readonly proactive: Figure[]; readonly requests: Figure[]; readonly disputes: Figure[] }

export type DocumentCount = {
  readonly category: string
  readonly kind: string
  readonly published: number
  readonly ended: number
  readonly standing: number
}
export type RequestFact = {
  readonly applicant_kind: string
  readonly came_on: Day
  readonly ended_on: Day | null
  readonly state: string
  readonly reply_kind: string | null
}
export type DisputeFact = { readonly road: string; readonly outcome: string; readonly decided_on: Day }

export type Records = {
  readonly year: number
  readonly documents: readonly DocumentCount[]
  readonly requests: readonly RequestFact[]
  readonly disputes: readonly DisputeFact[]
}

const LIBRARY = '公开文件台账'
const REQUESTS = '公开申请台账'
const DISPUTES = '公开复议诉讼台账'

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0)

export function figuresOf({ year, documents, requests, disputes }: Records): Figures {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const isIn = (day: string | null) => day !== null && day >= first && day <= last
  const carried = requests.filter(({ came_on, ended_on }) => came_on < first && (ended_on === null || ended_on >= first))
  const fresh = requests.filter(({ came_on }) => isIn(came_on))
  const ended = [...carried, ...fresh].filter(({ ended_on }) => isIn(ended_on))
  const on = [...carried, ...fresh].filter(({ ended_on }) => ended_on === null || ended_on > last)
  const replied = ended.filter(({ reply_kind }) => reply_kind !== null)
  const given = (value: number, code: string, zh: string, en: string, scope: string, source: string): Figure => ({
    code,
    zh,
    en,
    value,
    scope,
    source,
  })
  const within = `${year}年1月1日至12月31日`
  return {
    proactive: [
      given(
        sum(documents, (d) => d.published),
        'published',
        '本年公开',
        'Published in the year',
        `${within}首次公开的文件`,
        LIBRARY,
      ),
      given(
        sum(documents, (d) => d.ended),
        'ended',
        '本年失效、废止',
        'Ended in the year',
        `${within}失效或者废止的文件`,
        LIBRARY,
      ),
      given(
        sum(documents, (d) => d.standing),
        'standing',
        '现行有效',
        'In force at the year’s end',
        `${dayInChinese(last)}已公开并且有效的文件`,
        LIBRARY,
      ),
      ...Object.entries(documentKinds).flatMap(([kind, { zh, en }]) => {
        const n = sum(
          documents.filter((d) => d.kind === kind),
          (d) => d.published,
        )
        return n > 0 ? [given(n, `published.kind.${kind}`, `本年公开：${zh}`, `Published: ${en}`, within, LIBRARY)] : []
      }),
      ...Object.entries(categories).flatMap(([category, { zh, en }]) => {
        const n = sum(
          documents.filter((d) => d.category === category),
          (d) => d.published,
        )
        return n > 0 ? [given(n, `published.${category}`, zh, en, `${within}，条例第20条（${Number(category)}）`, LIBRARY)] : []
      }),
    ],
    requests: [
      given(fresh.length, 'new', '本年新收申请', 'New in the year', `${within}提交的申请`, REQUESTS),
      given(carried.length, 'carried-over', '上年结转申请', 'Carried over', `${dayInChinese(first)}前提交、当时未办结的申请`, REQUESTS),
      ...Object.entries(applicantKinds).map(([kind, { zh, en }]) =>
        given(fresh.filter((it) => it.applicant_kind === kind).length, `new.${kind}`, `新收：${zh}`, `New: ${en}`, within, REQUESTS),
      ),
      ...(Object.keys(replyKinds) as ReplyKind[]).map((kind) =>
        given(
          replied.filter((it) => it.reply_kind === kind).length,
          `replied.${kind}`,
          `答复：${replyKinds[kind].zh}`,
          `Replied: ${replyKinds[kind].en}`,
          within,
          REQUESTS,
        ),
      ),
      given(ended.length - replied.length, 'otherwise', '其他处理', 'Ended otherwise', `${within}撤回、逾期未补正的申请`, REQUESTS),
      given(ended.length, 'ended', '办结合计', 'Ended in all', within, REQUESTS),
      given(on.length, 'carried-on', '结转下年度继续办理', 'Carried on', `${dayInChinese(last)}未办结的申请`, REQUESTS),
    ],
    disputes: Object.entries(roads).flatMap(([road, { zh, en }]) =>
      Object.entries(outcomes).map(([outcome, words]) =>
        given(
          disputes.filter((it) => it.road === road && it.outcome === outcome && isIn(it.decided_on)).length,
          `${road}.${outcome}`,
          `${zh}：${words.zh}`,
          `${en}: ${words.en}`,
          within,
          DISPUTES,
        ),
      ),
    ),
  }
}

/** 第49条: departments by 31 January, governments by 31 March. */
export const reportDue = (year: number, isGovernment: boolean): Day => `${year + 1}-${isGovernment ? '03-31' : '01-31'}` as Day
