// What a reply must say, by its kind (政府信息公开条例 第35条至第39条、第41条). A reply that refuses, in whole or in part, says why, by which
// article, and where it can be contested: first by reconsideration, within sixty days (行政复议法 第20条、第23条（四）).
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { type Words, words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { Consult } from './request-clock.ts'

const needs = {
  where: words('获取的方式、途径', 'how to get it'),
  content: words('提供的信息', 'the information'),
  withheld: words('不予公开的部分', 'what is withheld'),
  reason: words('理由', 'the reason'),
  basis: words('依据的条款', 'the article'),
  remedy: words('救济途径', 'the remedy'),
  organ: words('负责公开的机关和联系方式', 'the organ in charge'),
  earlier: words('已答复的受理编号', 'the number answered before'),
} as const
export type Need = keyof typeof needs

export const replyKinds = {
  '01': words('已主动公开', 'Public already'),
  '02': words('予以公开', 'Disclosed'),
  '03': words('不予公开', 'Refused'),
  '04': words('信息不存在', 'Not held'),
  '05': words('不属于本机关公开', 'Another organ’s'),
  '06': words('重复申请', 'Answered before'),
  '07': words('按特别规定办理', 'Under a special law'),
  '08': words('部分公开', 'Disclosed in part'),
  '09': words('需要加工分析，不予提供', 'Would have to be worked out'),
  '10': words('信访投诉举报，不作为申请', 'A petition or complaint'),
  '11': words('公开出版物', 'A publication'),
  '12': words('明显过频且理由不合理，不予处理', 'Too frequent, without good reason'),
  '21': words('予以更正', 'Corrected'),
  '22': words('不予更正', 'Not corrected'),
  '23': words('转送有权更正的机关', 'Passed to the organ that may correct it'),
  '24': words('告知向有权更正的机关提出', 'To be asked of another organ'),
} as const
export type ReplyKind = keyof typeof replyKinds

type Contents = { readonly law: string; readonly must: readonly Need[] }

export const contents: Readonly<Record<ReplyKind, Contents>> = {
  '01': { law: '第36条（一）', must: ['where'] },
  '02': { law: '第36条（二）', must: ['content'] },
  '03': { law: '第36条（三）', must: ['reason', 'basis', 'remedy'] },
  '04': { law: '第36条（四）', must: ['reason', 'remedy'] },
  '05': { law: '第36条（五）', must: ['reason', 'organ', 'remedy'] },
  '06': { law: '第36条（六）', must: ['earlier', 'remedy'] },
  '07': { law: '第36条（七）', must: ['basis', 'where', 'remedy'] },
  '08': { law: '第37条', must: ['content', 'withheld', 'reason', 'basis', 'remedy'] },
  '09': { law: '第38条', must: ['reason', 'remedy'] },
  '10': { law: '第39条第1款', must: ['where', 'remedy'] },
  '11': { law: '第39条第2款', must: ['where'] },
  '12': { law: '第35条', must: ['reason', 'remedy'] },
  '21': { law: '第41条', must: ['content'] },
  '22': { law: '第41条', must: ['reason', 'remedy'] },
  '23': { law: '第41条', must: ['organ'] },
  '24': { law: '第41条', must: ['organ'] },
}

const FIRST_RECONSIDER =
  '不服本答复的，应当先自收到之日起六十日内向本级人民政府申请行政复议；对复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。'
const EITHER = '不服本答复的，可以自收到之日起六十日内向本级人民政府申请行政复议，或者自收到之日起六个月内向人民法院提起行政诉讼。'

/** The remedy as it is told: a refusal goes to reconsideration first. */
export const remedyFor = (kind: ReplyKind): string =>
  !contents[kind].must.includes('remedy') ? '' : kind === '03' || kind === '08' ? FIRST_RECONSIDER : EITHER

/** The beginning of a reply, for its writer to fill in. */
export const templateFor = (kind: ReplyKind, { number, wanted }: { number: string; wanted: string }): string =>
  `您申请公开“${wanted.slice(0, 200)}”（${number}）收到。根据《政府信息公开条例》${contents[kind].law}，现答复如下：${replyKinds[kind].zh}。`

type Facts = {
  readonly kind: ReplyKind
  readonly request: 'information' | 'correction'
  readonly said: Partial<Record<Need, string | undefined>>
  readonly consults: readonly Consult[]
  /** Why what a third party objects to is disclosed all the same (第32条). */
  readonly publicInterest: string | undefined
  readonly reasonsAsked: boolean
}

const lacks = (kind: ReplyKind, what: Words): Ground =>
  ground(refusals.replyLacks, { kind: replyKinds[kind].zh, what: what.zh, whatEn: what.en })

const discloses = (kind: ReplyKind) => kind === '02' || kind === '08'

export const replyIsWhole = rule<Facts>(
  {
    name: 'disclosure.reply-is-whole',
    title: words('答复按种类写全', 'A reply says what its kind must'),
    clauses: ['3.5.1'],
    law: '政府信息公开条例 第36条',
  },
  ({ kind, request, said, consults, publicInterest, reasonsAsked }): Ground[] => {
    const { must } = contents[kind]
    const open = consults.find(({ answer }) => answer === 'open')
    const objects = consults.some(({ who, answer }) => who === 'third-party' && answer === 'objects')
    const found: Ground[] = must.filter((need) => !said[need]?.trim()).map((need) => ({ ...lacks(kind, needs[need]), field: need }))
    for (const need of ['content', 'withheld'] as const)
      if (said[need]?.trim() && !must.includes(need))
        found.push(ground(refusals.replyBars, { kind: replyKinds[kind].zh, what: needs[need].zh, whatEn: needs[need].en }, need))
    if (Number(kind) >= 20 !== (request === 'correction'))
      found.push(lacks(kind, words('与申请相符的答复种类', 'a kind that fits the application')))
    if (open) found.push(ground(refusals.consultsOpen, { who: open.name, until: open.until }))
    if (objects && discloses(kind) && !publicInterest?.trim())
      found.push({
        ...lacks(kind, words('第三方不同意而仍予公开的公共利益理由', 'the public interest against the objection')),
        field: 'publicInterest',
      })
    if (kind === '12' && !reasonsAsked) found.push(lacks(kind, words('先要求申请人说明理由', 'the applicant’s reasons, asked first')))
    return found
  },
)

/** 第44条: what was disclosed to one may be disclosed to all, if nothing personal is in it. */
export const mayBePublic = rule<{ readonly kind: ReplyKind; readonly isPersonal: boolean }>(
  {
    name: 'disclosure.may-be-public',
    title: words('可以公开的答复才公开', 'Only a disclosing reply is made public'),
    clauses: ['3.5.1'],
    law: '政府信息公开条例 第44条',
  },
  ({ kind, isPersonal }): Ground[] => (discloses(kind) && !isPersonal ? [] : [ground(refusals.notPublicly, undefined, 'makePublic')]),
)

/**
 * How many applications of one person to one organ in a year are looked at as clearly too many (第35条、第42条). The decree names no
 * number [unconfirmed]: it is this house's own, from which reasons may be asked or a fee named.
 */
export const FREQUENT = 10
