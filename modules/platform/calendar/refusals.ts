// What a notice of holidays cannot say, and who may not confirm it.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const HOLIDAYS = '全国年节及纪念日放假办法'

export const refusals = {
  dayOutside: {
    code: 'calendar.day-outside',
    kind: 'invalid',
    words: words(
      '{day} 不在 {year} 年内。元旦假期跨年的，最早可列上一年 12 月 24 日。请核对通知原文。',
      '{day} is not in {year}. Only a New Year’s holiday may begin in the year before, from 24 December on. Compare the notice.',
    ),
  },
  noSpan: {
    code: 'calendar.no-span',
    kind: 'invalid',
    words: words(
      '{name}（{from} 至 {to}）不成一个假期：最后一天不能早于第一天，一个假期不超过 {most} 天。请核对日期。',
      '{name} ({from} to {to}) is no holiday: it ends no sooner than it begins and lasts {most} days at most. Check the days.',
    ),
  },
  dayTwice: {
    code: 'calendar.day-twice',
    kind: 'invalid',
    words: words(
      '{day} 列了不止一次。一天只能放假或者上班。请删去多余的。',
      '{day} stands there more than once. A day is off or worked. Remove one.',
    ),
  },
  worksAnyway: {
    code: 'calendar.works-anyway',
    kind: 'invalid',
    words: words(
      '{day} 不是周六、周日，本来就上班，不能列为调休上班。请核对日期。',
      '{day} is no Saturday or Sunday: it is worked anyway. Check the day.',
    ),
  },
  holidayMissing: {
    code: 'calendar.holiday-missing',
    kind: 'invalid',
    words: words('缺 {days}：这一天法定放假。请补上。', '{days} is a holiday by law and is missing. Add it.'),
    law: `${HOLIDAYS} 第二条`,
  },
  wrongSum: {
    code: 'calendar.wrong-sum',
    kind: 'invalid',
    words: words(
      '{year} 年法定放假 {days} 天，按所列日期算出 {got} 天（工作日放假的天数减去周末上班的天数）。请核对有没有漏列或者多列。',
      'The law gives {days} days off in {year}; those listed come to {got} (weekdays off less weekends worked). Look for one too few or too many.',
    ),
    law: `${HOLIDAYS} 第二条、第七条`,
  },
  yearSkipped: {
    code: 'calendar.year-skipped',
    kind: 'conflict',
    words: words(
      '日历现在到 {last} 年，请先载入 {next} 年。已有的年度可以更正，{first} 年以前的不能补。',
      'The calendar goes up to {last}: load {next} first. A year that is there may be corrected; none before {first} is added.',
    ),
  },
  noticedLater: {
    code: 'calendar.noticed-later',
    kind: 'invalid',
    words: words(
      '通知日期 {day} 还没有到。请填通知落款的日期。',
      'The day of the notice, {day}, is still to come. Give the day it was signed.',
    ),
  },
  otherNumber: {
    code: 'calendar.other-number',
    kind: 'invalid',
    words: words(
      '文号 {number} 的年份与通知日期 {day} 不一致。请核对。',
      'The year in the number {number} is not that of the notice, {day}. Compare them.',
    ),
  },
  simulatedHere: {
    code: 'calendar.simulated-here',
    kind: 'forbidden',
    words: words(
      '模拟的放假安排只能由演示账号提出。请录入国务院办公厅的正式通知。',
      'A simulated year is put forward by simulated accounts only. Enter the notice of the State Council.',
    ),
  },
  proposedAlready: {
    code: 'calendar.proposed-already',
    kind: 'conflict',
    words: words('{year} 年已有一份放假安排待核定。请先核定或退回。', 'A notice of {year} waits already. Confirm or decline it first.'),
  },
  samePerson: {
    code: 'calendar.same-person',
    kind: 'forbidden',
    words: words(
      '录入的人不能核定。请由另一人对照通知原文核定。',
      'Whoever entered it does not confirm it. A second person compares it with the notice.',
    ),
  },
  nothingChanged: {
    code: 'calendar.nothing-changed',
    kind: 'conflict',
    words: words(
      '与现行日历一致，没有要更正的。请退回。',
      'It says what the calendar says already: there is nothing to correct. Decline it.',
    ),
  },
} as const satisfies Record<string, Refusal>
