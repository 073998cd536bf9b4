// Break-glass. One who has not got a duty asks for it in an emergency; a second person opens it, for minutes; it shouts as
// long as it is open and until a third has looked at every line of what was done under it.
import { action, event, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export const permissions = {
  ask: permission('break-glass.ask', words('申请应急授权', 'Ask for an emergency authorisation'), {
    class: 'any',
    needs: { inPerson: true },
  }),
  open: permission('break-glass.open', words('开启应急授权', 'Open an emergency authorisation'), {
    class: 'security',
    needs: { proof: true, inPerson: true },
  }),
  watch: permission('break-glass.watch', words('查看应急授权', 'See emergency authorisations'), { class: 'any' }),
  review: permission('break-glass.review', words('复核应急授权', 'Review emergency authorisations'), {
    class: 'audit',
    needs: { inPerson: true },
  }),
}

export const states = {
  asked: words('待开启', 'Asked'),
  lapsed: words('逾时未开启', 'Lapsed'),
  withdrawn: words('已撤回', 'Withdrawn'),
  declined: words('已退回', 'Declined'),
  open: words('开启中', 'Open'),
  unreviewed: words('待复核', 'To be reviewed'),
  reviewed: words('已复核', 'Reviewed'),
}

const emergency = f.id('应急授权', 'Emergency')
const name = (zh: string, en: string) => f.orNull(f.text(zh, en))
const at = (zh: string, en: string) => f.orNull(f.instant(zh, en))
const line = f.object({
  id: emergency,
  askedBy: f.id('申请人', 'Asked by'),
  askerName: f.text('申请人', 'Asked by'),
  organName: f.text('单位', 'Organ'),
  duty: f.text('职责', 'Duty'),
  dutyTitle: f.text('职责', 'Duty'),
  reason: f.text('事由', 'Reason', { max: 500 }),
  minutes: f.integer('时长', 'Minutes', { unit: '分钟' }),
  askedAt: f.instant('申请时间', 'Asked at'),
  openerName: name('开启人', 'Opened by'),
  openedAt: at('开启时间', 'Opened at'),
  endsAt: at('到期时间', 'Ends at'),
  endedAt: at('结束时间', 'Ended at'),
  reviewerName: name('复核人', 'Reviewed by'),
  reviewedAt: at('复核时间', 'Reviewed at'),
  verdict: f.orNull(f.text('复核意见', 'Verdict', { max: 1000 })),
  state: f.choice('状态', 'State', states),
  mine: f.flag('本人申请', 'Mine'),
})

export const list = question({
  name: 'break-glass.list',
  title: words('应急授权', 'Emergency authorisations'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    emergencies: f.list('应急授权', 'Emergencies', line),
    /** The duties that this official may ask for. */
    duties: f.list(
      '可申请的职责',
      'Duties',
      f.object({ id: f.text('职责', 'Duty'), title: f.text('名称', 'Title'), titleEn: f.text('英文名称', 'Title in English') }),
      {
        max: 1000,
      },
    ),
  }),
})
export const openOnes = question({
  name: 'break-glass.open-ones',
  title: words('开启中和待复核的应急授权', 'Emergencies open or to be reviewed'),
  may: permissions.watch.name,
  input: f.nothing(),
  output: f.object({ emergencies: f.list('应急授权', 'Emergencies', line) }),
})
export const one = question({
  name: 'break-glass.one',
  title: words('一次应急授权', 'One emergency'),
  may: permissions.watch.name,
  audited: true,
  input: f.object({ id: emergency }),
  output: f.object({
    emergency: line,
    /** Exactly the lines that were written on its behalf. */
    lines: f.list(
      '期间所办',
      'What was done',
      f.object({
        id: f.id('编号', 'Id'),
        at: f.instant('时间', 'At'),
        actorName: f.text('办理人', 'By'),
        action: f.text('事项', 'Action'),
        outcome: f.choice('结果', 'Outcome', {
          done: words('已办理', 'Done'),
          read: words('已查看', 'Read'),
          refused: words('依规退回', 'Refused'),
          denied: words('无权限', 'Denied'),
        }),
        subject: f.orNull(f.text('对象', 'Subject')),
        times: f.orNull(f.integer('次数', 'Times')),
      }),
      { max: 500 },
    ),
  }),
})

export const ask = action({
  name: 'break-glass.ask',
  title: words('申请应急授权', 'Ask for an emergency authorisation'),
  may: permissions.ask.name,
  clauses: ['3.6.2'],
  input: f.object({
    duty: f.text('职责', 'Duty', { max: 40 }),
    minutes: f.integer('时长', 'Minutes', { min: 5, max: 240, unit: '分钟' }),
    reason: f.prose('事由', 'Reason', { min: 10, max: 500, hint: '写明发生了什么、为什么等不及正常授权' }),
  }),
  output: f.object({ emergency }),
  refusals: [refusals.noSuchDuty, refusals.keptApart, refusals.untaught, refusals.askedAlready],
  consequence: words(
    '须由安全管理员开启；期间所办全部记录，事后由审计员逐条复核。',
    'The security administrator opens it; everything done is logged and reviewed line by line.',
  ),
})
export const open = action({
  name: 'break-glass.open',
  title: words('开启应急授权', 'Open an emergency authorisation'),
  may: permissions.open.name,
  clauses: ['3.6.2'],
  input: f.object({ emergency }),
  output: f.object({ endsAt: f.instant('到期时间', 'Ends at') }),
  refusals: [refusals.ownAsk, refusals.settled, refusals.lapsed],
  consequence: words(
    '申请人立即取得该职责，所有审计员和领导的页面将显示红色提示。',
    'The asker has the duty at once, and a red bar tells every auditor and leader.',
  ),
})
export const decline = action({
  name: 'break-glass.decline',
  title: words('退回应急授权申请', 'Decline an emergency'),
  may: permissions.open.name,
  input: f.object({ emergency, reason: f.text('事由', 'Reason') }),
  output: f.nothing(),
  refusals: [refusals.ownAsk, refusals.settled],
})
export const end = action({
  name: 'break-glass.end',
  title: words('结束应急授权', 'End an emergency'),
  may: 'signed-in',
  input: f.object({ emergency }),
  output: f.nothing(),
  refusals: [refusals.over],
  consequence: words('该职责立即收回。', 'The duty is taken back at once.'),
})
export const review = action({
  name: 'break-glass.review',
  title: words('复核应急授权', 'Review an emergency'),
  may: permissions.review.name,
  clauses: ['3.6.2', '3.6.7'],
  input: f.object({ emergency, verdict: f.prose('复核意见', 'Verdict', { min: 4, max: 1000 }) }),
  output: f.nothing(),
  refusals: [refusals.ownAsk, refusals.notOver, refusals.reviewedAlready],
})

const fact = f.object({ emergency, official: f.id('申请人', 'Asked by'), duty: f.text('职责', 'Duty') })
export const events = {
  asked: event('break-glass.asked', words('已申请应急授权', 'An emergency was asked for'), fact),
  opened: event('break-glass.opened', words('应急授权已开启', 'An emergency was opened'), fact),
  ended: event('break-glass.ended', words('应急授权已结束', 'An emergency was ended'), fact),
  reviewed: event('break-glass.reviewed', words('应急授权已复核', 'An emergency was reviewed'), fact),
}
