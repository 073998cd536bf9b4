// What the continuity page shows, and what the worker asks before it does anything.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { backupRecord, drillKind, orderRecord, outcome, rpo, rto } from './fields.ts'

export const measures = {
  drill: words('没有合格而且新近的演练', 'No good and recent drill'),
  rto: words('恢复时间（RTO）太长', 'The time to recover is too long'),
  rpo: words('可能丢失的时间（RPO）太长', 'The time that may be lost is too long'),
}

const reached = f.integer('达到的等级', 'Level reached', { max: 6 })

const drill = f.object({
  id: f.id('编号', 'Id'),
  ranAt: f.instant('演练时间', 'Ran at'),
  kind: drillKind,
  outcome,
  rtoSeconds: f.orNull(rto),
  rpoSeconds: f.orNull(rpo),
  level: reached,
})

const backup = f.object({
  id: f.id('编号', 'Id'),
  takenAt: backupRecord.properties.takenAt,
  backup: backupRecord.properties.backup,
  bytes: backupRecord.properties.bytes,
  seconds: backupRecord.properties.seconds,
  verifiedAt: f.orNull(f.instant('演练验证时间', 'Verified by a drill at')),
})

export const standing = question({
  name: 'continuity.standing',
  title: words('灾难恢复等级和依据', 'The recovery level, and the figures behind it'),
  may: 'continuity.read',
  input: f.nothing(),
  output: f.object({
    level: reached,
    law: f.text('依据', 'Law'),
    remark: f.orNull(f.text('说明', 'Remark')),
    freshDays: f.integer('演练有效天数', 'Days that a drill counts', { unit: '天' }),
    by: f.orNull(f.id('所据演练', 'Shown by the drill')),
    missing: f.list(
      '距上一级所缺',
      'What is missing for the next level',
      f.object({
        what: f.choice('缺什么', 'What', measures),
        now: f.orNull(f.number('现为', 'Now', { unit: '秒' })),
        most: f.orNull(f.number('至多', 'At most', { unit: '秒' })),
      }),
      { max: 3 },
    ),
    bounds: f.list('各级上限', 'What each level allows', f.object({ level: reached, rtoMost: f.orNull(rto), rpoMost: rpo }), { max: 6 }),
    drills: f.list('最近的演练', 'The latest drills', drill, { max: 30 }),
    backups: f.list('最近的备份', 'The latest backups', backup, { max: 10 }),
    orders: f.list(
      '等待执行的安排',
      'Orders that wait',
      f.object({ id: f.id('编号', 'Id'), version: f.integer('版本', 'Version'), what: orderRecord.properties.what }),
      { max: 10 },
    ),
    unmet: f.integer('未满足的恢复需求', 'Needs that are not met'),
  }),
})
