// The monthly brief: one A4 page that reads in black and white. Nothing is told by colour; what is late says so in words.
import { readFileSync } from 'node:fs'
import { BUNDLED, type Fonts, fontsChosen } from '#kernel/documents/typst/fonts.ts'
import { typeset } from '#kernel/documents/typst/typeset.ts'
import type { Out } from '#kernel/module/contract.ts'
import { dayInChinese } from '#kernel/time/day.ts'
import { dueInWords } from '#kernel/time/due.ts'
import { type board, states } from '../contract.ts'

const template = readFileSync(new URL('brief.typ', import.meta.url), 'utf8')

/** As many as leave the page one page. */
const MOST_REMARKS = 5

const MOST_LETTERS = 26
const shortened = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text)

type Remark = Out<typeof board>['remarks'][number]

/** In time or late, and since when. */
function howFar({ state, late, dueOn, answeredOn, closedOn }: Remark): string {
  const inTime = late ? '，逾期' : state === 'given' || dueOn === null ? '' : '，按期'
  const day = state === 'closed' ? closedOn : state === 'answered' ? answeredOn : null
  return `${states[state].zh}${inTime}${day === null ? '' : `（${dayInChinese(day)}）`}`
}

export function printBrief(shown: Out<typeof board>, fonts: Fonts = fontsChosen()): Buffer {
  const data = {
    fonts: [...fonts.families.slice(0, 8), BUNDLED],
    month: `${Number(shown.asOf.slice(0, 4))}年${Number(shown.asOf.slice(5, 7))}月`,
    day: dayInChinese(shown.asOf),
    exceptions: shown.exceptions.map(({ title, example, ownerName, days, remark }) => [
      shortened(example === null ? title.zh : `${title.zh}：${example}`),
      days > 0 ? `最长 ${days} 天` : '',
      ownerName,
      remark ? `${states[remark.state].zh}，${dueInWords(remark.dueOn, 'zh', (day) => `${day}前`)}` : '未批示',
    ]),
    more: shown.more,
    remarks: [...shown.remarks, ...shown.done]
      .slice(0, MOST_REMARKS)
      .map((one) => [shortened(one.title), one.ownerName, dueInWords(one.dueOn, 'zh', (day) => `${day}前`), howFar(one)]),
    goals: shown.goals.flatMap(({ clause, figures }) =>
      figures.map(({ title, value, of, unit, ownerName }) => [
        clause,
        title.zh,
        value === null ? '未测' : `${value}${of === null ? '' : ` / ${of}`} ${unit.zh}`,
        ownerName,
      ]),
    ),
  }
  return typeset(template, data, fonts).pdf()
}
