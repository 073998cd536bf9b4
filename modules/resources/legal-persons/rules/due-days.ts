// Days by which something is to be registered after the establishment. To be late is an offence that another procedure follows
// up; what happened is recorded all the same, and the answer says so.
import { addDays, daysBetween, type Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Words } from '#kernel/text/text.ts'

const within = {
  tax: dated({ from: '2001-05-01', value: 30, law: '税收征收管理法 第15条' }),
  insurance: dated({ from: '2011-07-01', value: 30, law: '社会保险法 第57条' }),
}

export type Remark = Words & { readonly law: string }

/** What is to be said of something registered on a day, counted from the establishment. */
export function lateness(what: keyof typeof within, establishedOn: Day, registeredOn: Day): Remark[] {
  const limit = within[what].find(registeredOn)
  if (!limit) return []
  const due = addDays(establishedOn, limit.value)
  const late = daysBetween(due, registeredOn)
  if (late <= 0) return []
  return [
    {
      zh: `应于 ${due} 前办理（成立之日起 ${limit.value} 日内），逾期 ${late} 日。`,
      en: `It was due by ${due} (${limit.value} days from the establishment) and is ${late} days late.`,
      law: limit.law,
    },
  ]
}
