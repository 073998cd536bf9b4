// The words of the moratorium (3.2.11): what a department's own vertical network is, and what the leading group's exception is.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { organ, reason } from './fields.ts'

export const reaches = {
  province: words('省级', 'Province'),
  prefecture: words('到市州', 'Down to prefectures'),
  county: words('到县市区', 'Down to counties'),
}
export const verticalStates = {
  running: words('运行中', 'Running'),
  suspended: words('已停用', 'Suspended'),
  migrating: words('迁移中', 'Migrating'),
  closed: words('已关闭', 'Closed'),
}
/** What an exception is worth on a day: it ran out, it was used, or it may still be used. */
export const exceptionStandings = {
  open: words('可用', 'Open'),
  used: words('已使用', 'Used'),
  'ran-out': words('已到期', 'Ran out'),
}
export type VerticalState = keyof typeof verticalStates
export type Reach = keyof typeof reaches

export const verticalName = f.text('纵向网名称', 'Vertical network', { min: 2, max: 100 })
export const reach = f.choice('覆盖范围', 'Reach', reaches)
export const sites = f.integer('接入点数', 'Sites', { min: 1, max: 100_000 })
export const bandwidth = f.integer('干线带宽', 'Bandwidth of the trunk', { min: 1, max: 10_000_000, unit: 'Mbit/s' })
export const builtOn = f.day('建成日期', 'Built on', { hint: '登记的是现有网络，不是新建' })
export const exception = f.id('例外批准', 'Exception', { refers: 'registry.exception' })
export const vertical = f.id('纵向网', 'Vertical network', { refers: 'registry.vertical-network' })
export const untilDay = f.day('有效期至', 'Until', { hint: '到期即失效，需要的另行报批' })

export const verticalRecord = f.object({
  name: verticalName,
  organ,
  purpose: f.text('用途', 'Purpose', { max: 300 }),
  reach,
  sites,
  bandwidth,
  builtOn,
  exception: f.maybe(exception),
  state: f.choice('状态', 'State', verticalStates),
  migratedOn: f.maybe(f.day('迁入统一网络日期', 'Migrated to the unified network on')),
  closedOn: f.maybe(f.day('关闭日期', 'Closed on')),
  reason: f.maybe(reason),
})
