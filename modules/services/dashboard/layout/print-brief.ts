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
const MOST_REMARKS = 6

export function printBrief(shown: Out<typeof board>, fonts: Fonts = fontsChosen()): Buffer {
  const data = {
    fonts: [...fonts.families.slice(0, 8), BUNDLED],
    month: `${Number(shown.asOf.slice(0, 4))}年${Number(shown.asOf.slice(5, 7))}月`,
    day: dayInChinese(shown.asOf),
    exceptions: shown.exceptions.map(({ title, ownerName, days, remark }) => [
      title.zh,
      days > 0 ? `最长 ${days} 天` : '',
      ownerName,
      remark ? `${states[remark.state].zh}，${dueInWords(remark.dueOn, 'zh', (day) => `${day}前`)}` : '未批示',
    ]),
    more: shown.more,
    remarks: [...shown.remarks, ...shown.done]
      .slice(0, MOST_REMARKS)
      .map(({ title, ownerName, state, late, dueOn, answeredOn, closedOn }) => [
        title,
        ownerName,
        dueInWords(dueOn, 'zh', (day) => `${day}前`),
        `${states[state].zh}${late ? '，逾期' : state === 'given' ? '' : '，按期'}${closedOn ? `（${dayInChinese(closedOn)}）` : answeredOn && state === 'answered' ? `（${dayInChinese(answeredOn)}）` : ''}`,
      ]),
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
