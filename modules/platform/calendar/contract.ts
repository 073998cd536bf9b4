// The door of the calendar: a year's days off and days worked in return, as the State Council announced them, entered by one
// person and confirmed by another. Every last day that is counted in working days rests on it (decision 0056).
import { action, event, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { notice, opinion, said, state, year } from './fields.ts'
import { refusals } from './refusals.ts'

export const permissions = {
  read: permission('calendar.read', words('查看政务日历', 'Read the calendar'), { class: 'any' }),
  propose: permission('calendar.propose', words('录入放假安排', 'Enter a notice of holidays'), { class: 'system' }),
  confirm: permission('calendar.confirm', words('核定放假安排', 'Confirm a notice of holidays'), { class: 'security' }),
}

export const noticeRegister = register({
  name: 'calendar.notice',
  title: words('放假安排', 'Notices of holidays'),
  record: f.object({
    title: f.text('名称', 'Title'),
    caseNumber: f.text('编号', 'Case', { max: 30 }),
    ...said,
    extra: f.integer('另行规定增加的天数', 'Days added by another rule', { max: 10 }),
    state,
    proposedBy: f.text('录入人', 'Entered by'),
    proposedOn: f.day('录入日期', 'Entered on'),
    settledBy: f.maybe(f.text('核定人', 'Confirmed by')),
    settledOn: f.maybe(f.day('核定日期', 'Confirmed on')),
  }),
  label: 'title',
  columns: ['title', 'number', 'noticedOn', 'state', 'proposedBy', 'settledBy'],
  facets: ['state'],
  searched: ['title', 'number'],
  may: permissions.read.name,
  adds: 'calendar.propose-year',
})

export const yearConfirmed = event(
  'calendar.year-confirmed',
  words('放假安排已启用', 'A year of holidays is in use'),
  f.object({ year, from: f.day('变动首日', 'First day changed') }),
)

export const proposeYear = action({
  name: 'calendar.propose-year',
  title: words('录入放假安排', 'Enter a notice of holidays'),
  may: permissions.propose.name,
  input: f.object(said),
  output: f.object({ notice, number: f.text('编号', 'Case') }),
  refusals: [
    refusals.noSpan,
    refusals.dayOutside,
    refusals.dayTwice,
    refusals.worksAnyway,
    refusals.holidayMissing,
    refusals.wrongSum,
    refusals.yearSkipped,
    refusals.noticedLater,
    refusals.otherNumber,
    refusals.simulatedHere,
    refusals.proposedAlready,
  ],
  consequence: words('由另一人对照通知原文核定后启用。', 'It is used when a second person has compared it with the notice.'),
})

export const confirmYear = action({
  name: 'calendar.confirm-year',
  title: words('核定启用', 'Confirm the notice'),
  may: permissions.confirm.name,
  input: f.object({ notice, opinion: f.optional(opinion) }),
  output: f.object({ state }),
  refusals: [refusals.samePerson, refusals.nothingChanged, refusals.yearSkipped, kernelRefusals.notInState, kernelRefusals.notFound],
  consequence: words(
    '全部以工作日计算的期限一分钟内按新日历计算；在办的重新计算并留痕，已办结的不变。',
    'Every last day in working days is counted by it within a minute: what runs is counted anew and written down, what is over stays.',
  ),
})

export const declineYear = action({
  name: 'calendar.decline-year',
  title: words('退回放假安排', 'Decline the notice'),
  may: permissions.confirm.name,
  input: f.object({ notice, opinion }),
  output: f.object({ state }),
  refusals: [kernelRefusals.notInState, kernelRefusals.notFound],
})

export const years = question({
  name: 'calendar.years',
  title: words('政务日历', 'Years of the calendar'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({
    years: f.list(
      '年度',
      'Years',
      f.object({
        year,
        source: f.text('依据', 'Source', { max: 300 }),
        off: f.integer('放假', 'Days off', { unit: '天' }),
        worked: f.integer('调休上班', 'Worked in return', { unit: '天' }),
        edition: f.integer('版次', 'Edition'),
      }),
      { max: 200 },
    ),
  }),
})
