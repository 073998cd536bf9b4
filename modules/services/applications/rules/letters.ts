// What an organ writes to an applicant at each legal act: a template filled by facts, so that no paper lacks its basis or, where it
// says no, the way to contest it (行政许可法 第38条). The same function writes the preview and the paper.
import { type Day, dayInChinese } from '#kernel/time/day.ts'
import { deliveryWays, excluded, type LetterAct, notAcceptedGrounds } from '../review-fields.ts'

export type LetterFacts = {
  readonly applicant: string
  readonly matter: string
  readonly number: string
  readonly submittedOn: Day
  readonly today: Day
  /** Of 行政许可法; else the matter's own law alone. */
  readonly licensing: boolean
  readonly joint: boolean
  /** The matter's own basis, as 法 + 条. */
  readonly basis: string
  /** The last day after this act, where it is known. */
  readonly due?: Day | undefined
  /** Until when something may be asked for or is held. */
  readonly until?: Day | null | undefined
  readonly results: readonly string[]
}

export type Letter = { readonly title: string; readonly text: string; readonly basis: string }

/** What the official typed for the act; in a preview some of it is not there yet. */
export type Given = Readonly<Record<string, unknown>>

const BLANK = '（待填写）'
const said = (given: Given, name: string): string => {
  const value = given[name]
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim().replace(/[。；]+$/u, '')
    : typeof value === 'number'
      ? String(value)
      : BLANK
}
/** One correction as it was typed, whatever it is. */
function correctionIn(one: unknown): { text: string; title: string } {
  const { text, title } = (typeof one === 'object' && one !== null ? one : {}) as { text?: unknown; title?: unknown }
  return { text: typeof text === 'string' ? text : '', title: typeof title === 'string' ? title : '' }
}
const ofSet = (set: Readonly<Record<string, { zh: string }>>, given: Given, name: string) =>
  Object.hasOwn(set, String(given[name])) ? set[String(given[name])]!.zh : BLANK

const dayOf = (given: Given, name: string) => (typeof given[name] === 'string' && given[name] !== '' ? dayInChinese(given[name]) : BLANK)

/** 行政复议法 第20条、行政诉讼法 第46条. */
export const REMEDY =
  '如不服本决定，可以自知道本决定之日起六十日内依法申请行政复议，也可以自知道本决定之日起六个月内依法直接向人民法院提起行政诉讼。'

const opening = ({ submittedOn, matter, number }: LetterFacts) =>
  `您于${dayInChinese(submittedOn)}提出的“${matter}”申请（办件编号 ${number}）`
const kindOf = ({ licensing }: LetterFacts) => (licensing ? '行政许可' : '办理')
const licensing = (article: string) => `《中华人民共和国行政许可法》${article}`
const law = (facts: LetterFacts, article: string) => (facts.licensing ? licensing(article) : facts.basis)
/** What is no licence follows the same steps by analogy, and the paper says so. */
const by = (facts: LetterFacts, article: string) => `${facts.licensing ? '根据' : '参照'}${licensing(article)}的规定`

type Writer = (facts: LetterFacts, given: Given) => { title: string; lines: (string | false | undefined)[]; basis: string }

const writers: Readonly<Record<LetterAct, Writer>> = {
  accept: (facts) => {
    const article = '第三十二条第一款第五项'
    return {
      title: '受理通知书',
      basis: licensing(article),
      lines: [
        `${opening(facts)}，材料齐全、符合法定形式。${by(facts, article)}，我单位已经受理。`,
        facts.due && `我们将在${dayInChinese(facts.due)}前作出决定。依法不计入期限的时间，会另行书面告知您。`,
        `受理日期：${dayInChinese(facts.today)}。`,
      ],
    }
  },
  'ask-corrections': (facts, given) => {
    const article = '第三十二条第一款第四项'
    const all = Array.isArray(given.corrections) ? (given.corrections as unknown[]).slice(0, 50).map(correctionIn) : []
    const listed = all.map(({ text, title }, i) => `${i + 1}. ${title ? `${title}：` : ''}${text.trim() || BLANK}`)
    return {
      title: '补正告知书',
      basis: licensing(article),
      lines: [
        `${opening(facts)}，还需要补正。${by(facts, article)}，现将需要补正的全部内容一次告知如下：`,
        ...(listed.length > 0 ? listed : [`1. ${BLANK}`]),
        '请在网上办件页面或者窗口提交补正。补正后我们不再要求补正其他内容；补正期间不计算办理期限。',
      ],
    }
  },
  'not-accept': (facts, given) => {
    const notRequired = given.ground === 'not-required'
    const basis = `《中华人民共和国行政许可法》第三十二条第一款第${notRequired ? '一' : '二'}项`
    return {
      title: '不予受理决定书',
      basis,
      lines: [
        `${opening(facts)}，因${ofSet(notAcceptedGrounds, given, 'ground')}，根据${basis}的规定，决定不予受理。`,
        `理由：${said(given, 'reason')}。`,
        !notRequired && typeof given.competent === 'string' && given.competent !== '' && `请向${said(given, 'competent')}申请。`,
        REMEDY,
      ],
    }
  },
  pause: (facts, given) => {
    const article = '第四十五条'
    return {
      title: '特别程序时间告知书',
      basis: licensing(article),
      lines: [
        `${opening(facts)}，依法需要进行${ofSet(excluded, given, 'why')}。${by(facts, article)}，所需时间不计算在办理期限内。`,
        `说明：${said(given, 'reason')}。`,
        `所需时间：${said(given, 'days')}个工作日，自${dayInChinese(facts.today)}起。结束后期限继续计算。`,
      ],
    }
  },
  extend: (facts, given) => {
    const basis = `《中华人民共和国行政许可法》第四十二条第${facts.joint ? '二' : '一'}款`
    return {
      title: '延长期限告知书',
      basis,
      lines: [
        `${opening(facts)}，因${said(given, 'reason')}，不能在原期限内作出决定。`,
        `根据${basis}的规定，经${facts.joint ? '本级人民政府' : '本机关'}负责人批准，期限延长${facts.joint ? '十五' : '十'}个工作日${facts.due ? `，到${dayInChinese(facts.due)}` : ''}。期限只延长这一次。`,
      ],
    }
  },
  'offer-hearing': (facts, given) => {
    const basis = '《中华人民共和国行政许可法》第四十七条'
    return {
      title: '听证告知书',
      basis,
      lines: [
        `${opening(facts)}，直接涉及重大利益关系：${said(given, 'reason')}。`,
        `根据${basis}的规定，您享有要求听证的权利。要求听证的，请在${facts.until ? `${dayInChinese(facts.until)}前` : '五个工作日内'}提出；听证不收费用。`,
      ],
    }
  },
  'set-hearing': (facts, given) => {
    const basis = '《中华人民共和国行政许可法》第四十八条'
    return {
      title: '听证通知书',
      basis,
      lines: [
        `${opening(facts)}，我单位应您的要求组织听证。根据${basis}的规定，现通知如下：`,
        `时间：${dayOf(given, 'on')}。地点：${said(given, 'place')}。主持人：${said(given, 'host')}。`,
        '您认为主持人与本事项有直接利害关系的，有权申请回避。听证公开举行，您可以申辩和质证。听证期间不计算办理期限。',
      ],
    }
  },
  grant: (facts, given) => {
    const basis = law(facts, '第三十八条第一款')
    return {
      title: facts.licensing ? '准予行政许可决定书' : '办理结果告知书',
      basis,
      lines: [
        `${opening(facts)}，经审查，符合法定条件。根据${basis}的规定，决定准予${kindOf(facts)}。`,
        typeof given.opinion === 'string' && given.opinion !== '' && `审查意见：${said(given, 'opinion')}。`,
        facts.results.length > 0 && `结果：${facts.results.join('、')}。`,
        facts.licensing && facts.due && `许可证件将在${dayInChinese(facts.due)}前送达。`,
      ],
    }
  },
  refuse: (facts, given) => ({
    title: facts.licensing ? '不予行政许可决定书' : '不予办理决定书',
    basis: said(given, 'basis'),
    lines: [
      `${opening(facts)}，经审查，决定不予${kindOf(facts)}。`,
      `理由：${said(given, 'reason')}。`,
      `依据：${said(given, 'basis')}。`,
      REMEDY,
    ],
  }),
  deliver: (facts, given) => ({
    title: '送达回证',
    basis: facts.licensing ? '《中华人民共和国行政许可法》第四十四条' : facts.basis,
    lines: [
      `${opening(facts)}的办理结果${facts.results.length > 0 ? `（${facts.results.join('、')}）` : ''}，已于${dayInChinese(facts.today)}送达。`,
      `送达方式：${ofSet(deliveryWays, given, 'way')}。${typeof given.receivedBy === 'string' && given.receivedBy !== '' ? `签收人：${said(given, 'receivedBy')}。` : ''}`,
    ],
  }),
}

export function letterOf(act: LetterAct, facts: LetterFacts, given: Given): Letter {
  const { title, lines, basis } = writers[act](facts, given)
  return { title, basis, text: lines.filter(Boolean).join('\n') }
}
