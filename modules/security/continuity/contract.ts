// The door of continuity: what is backed up, what restore drills measured, what the systems need, and the level that follows.
import { action, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { backupRecord, drillRecord, needRecord, orderRecord } from './fields.ts'
import { refusals } from './refusals.ts'

export { standing } from './contract-standing.ts'

export const permissions = {
  read: permission('continuity.read', words('查看备份和演练', 'Read backups and drills'), { class: 'any' }),
  readNeeds: permission('continuity.read-needs', words('查看恢复需求', 'Read recovery needs')),
  state: permission('continuity.state', words('登记本单位系统的恢复需求', 'State what the own systems need')),
  run: permission('continuity.run', words('安排备份和演练', 'Order backups and drills'), { class: 'system' }),
}

export const registers = {
  backup: register({
    name: 'continuity.backup',
    title: words('备份', 'Backups'),
    record: backupRecord,
    label: 'backup',
    may: permissions.read.name,
    columns: ['takenAt', 'zone', 'bytes', 'seconds', 'walUntil', 'verifiedAt', 'backup'],
    facets: ['zone', 'way'],
  }),
  drill: register({
    name: 'continuity.drill',
    title: words('恢复演练', 'Restore drills'),
    record: drillRecord,
    label: 'ranAt',
    searched: ['found'],
    may: permissions.read.name,
    columns: ['ranAt', 'zone', 'kind', 'outcome', 'rtoSeconds', 'rpoSeconds', 'logWhole', 'rowsEqual'],
    facets: ['kind', 'outcome'],
  }),
  need: register({
    name: 'continuity.need',
    title: words('恢复需求', 'Recovery needs'),
    record: needRecord,
    label: 'basis',
    may: permissions.readNeeds.name,
    organField: 'organ',
    columns: ['system', 'organ', 'level', 'rtoMinutes', 'rpoMinutes'],
    facets: ['level'],
  }),
  order: register({
    name: 'continuity.work-order',
    title: words('备份和演练的安排', 'Orders for backups and drills'),
    record: orderRecord,
    label: 'reason',
    may: permissions.run.name,
    columns: ['what', 'state', 'reason', 'orderedBy', 'doneAt'],
    facets: ['what', 'state'],
  }),
}

const kept = f.object({ id: f.id('编号', 'Id'), version: f.integer('版本', 'Version', { min: 1 }) })
const { verifiedAt: _, ...backupFields } = backupRecord.properties

export const recordBackup = action({
  name: 'continuity.record-backup',
  title: words('登记备份', 'Record a backup'),
  may: permissions.run.name,
  clauses: ['3.6.6'],
  input: f.object(backupFields),
  output: kept,
  refusals: [refusals.measuredOnly],
})

export const recordDrill = action({
  name: 'continuity.record-drill',
  title: words('登记恢复演练', 'Record a drill'),
  may: permissions.run.name,
  clauses: ['3.6.6'],
  input: drillRecord,
  output: kept,
  refusals: [refusals.measuredOnly],
})

export const orderWork = action({
  name: 'continuity.order-work',
  title: words('安排备份或演练', 'Order a backup or a drill'),
  may: permissions.run.name,
  clauses: ['3.6.6'],
  input: f.object({ what: orderRecord.properties.what, reason: orderRecord.properties.reason }),
  output: kept,
  refusals: [refusals.ordered],
  consequence: words(
    '平台在一分钟内开始。演练在旁边另起数据库，不影响正在用的。',
    'The platform begins within a minute. A drill restores beside what is in use and does not touch it.',
  ),
})

export const stateNeed = action({
  name: 'continuity.state-need',
  title: words('登记恢复需求', 'State a recovery need'),
  may: permissions.state.name,
  clauses: ['3.6.6'],
  input: f.object({
    system: needRecord.properties.system,
    level: needRecord.properties.level,
    rtoMinutes: needRecord.properties.rtoMinutes,
    rpoMinutes: needRecord.properties.rpoMinutes,
    basis: needRecord.properties.basis,
    version: f.optional(f.integer('版本', 'Version', { min: 1, hint: '修改已登记的需求时填写' })),
  }),
  output: kept,
  refusals: [refusals.looserThanLevel, refusals.needStands, kernelRefusals.notFound, kernelRefusals.changedMeanwhile],
})

export { refusals }
