// What the worker tells this room. Nobody but the platform tells these.
import { event } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const alarm = f.id('告警', 'Alarm')

export const alarmRaised = event(
  'incidents.alarm-raised',
  words('平台告警', 'The platform raised an alarm'),
  f.object({
    alarm,
    kind: f.text('种类', 'Kind'),
    about: f.text('关于', 'About', { max: 2000 }),
    detail: f.json('详情', 'Detail'),
    raisedAt: f.instant('告警时间', 'Raised at'),
  }),
)
export const alarmCleared = event(
  'incidents.alarm-cleared',
  words('告警解除', 'An alarm was cleared'),
  f.object({ alarm, clearedAt: f.instant('解除时间', 'Cleared at') }),
)
export const watchDue = event(
  'incidents.watch-due',
  words('定时巡查', 'Time to look around'),
  f.object({ hour: f.instant('时间', 'Hour') }),
)
