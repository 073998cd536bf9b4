// The fields of the room's books. Figures of backups and drills are measured by the platform and by nobody else.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const zones = { extranet: words('政务外网', 'Extranet'), intranet: words('政务内网', 'Intranet') }
export const ways = {
  copy: words('内置数据库在线复制', 'Copy of the embedded database'),
  pg_basebackup: words('pg_basebackup', 'pg_basebackup'),
}
export const drillKinds = {
  restore: words('恢复到时间点', 'Restore to a moment'),
  failover: words('主备切换', 'Failover to a standby'),
}
export const outcomes = { passed: words('合格', 'Passed'), failed: words('不合格', 'Failed') }
export const levelWords = {
  '1': words('第一级', 'Level 1'),
  '2': words('第二级', 'Level 2'),
  '3': words('第三级', 'Level 3'),
  '4': words('第四级', 'Level 4'),
  '5': words('第五级', 'Level 5'),
  '6': words('第六级', 'Level 6'),
}
export const wanted = { backup: words('备份', 'Backup'), drill: words('恢复演练', 'Restore drill') }
export const orderStates = { waiting: words('等待执行', 'Waiting'), done: words('已执行', 'Done') }

const BIG = 1e15
const seconds = (zh: string, en: string) => f.number(zh, en, { unit: '秒', min: 0, max: 1e9 })

export const zone = f.choice('网络', 'Zone', zones)
export const level = f.choice('灾难恢复等级', 'Recovery level', levelWords)
export const outcome = f.choice('结果', 'Outcome', outcomes)
export const drillKind = f.choice('演练种类', 'Kind of drill', drillKinds)
export const rto = seconds('恢复时间（RTO）', 'Time to recover (RTO)')
export const rpo = seconds('可能丢失的时间（RPO）', 'Time that may be lost (RPO)')

export const backupRecord = f.object({
  takenAt: f.instant('备份时间', 'Taken at'),
  zone,
  backup: f.text('备份编号', 'Backup', { max: 60 }),
  way: f.choice('方式', 'Way', ways),
  files: f.integer('文件数', 'Files'),
  bytes: f.number('封存后大小', 'Size when sealed', { unit: '字节', min: 0, max: BIG }),
  seconds: seconds('用时', 'Took'),
  walUntil: f.text('日志止于', 'Log until', { max: 60, hint: '备份所需的最后一个日志段' }),
  verifiedAt: f.optional(f.instant('演练验证时间', 'Verified by a drill at')),
})

export const drillRecord = f.object({
  ranAt: f.instant('演练时间', 'Ran at'),
  zone,
  kind: drillKind,
  outcome,
  backup: f.optional(f.text('所用备份', 'Backup', { max: 60 })),
  restoredTo: f.optional(f.instant('恢复到', 'Restored to')),
  rpoSeconds: f.optional(rpo),
  rtoSeconds: f.optional(rto),
  logLines: f.optional(f.integer('审计日志行数', 'Lines of the audit log')),
  logWhole: f.optional(f.flag('审计日志完整', 'Audit log whole')),
  tables: f.optional(f.integer('核对的表', 'Tables compared')),
  rowsEqual: f.optional(f.flag('行数一致', 'Rows equal')),
  found: f.optional(f.prose('说明', 'What was found', { max: 2_000 })),
})

export const needRecord = f.object({
  system: f.id('信息系统', 'System', { refers: 'systems.system' }),
  organ: f.organ('单位', 'Organ'),
  level,
  rtoMinutes: f.integer('最长恢复时间', 'Longest time to recover', { unit: '分钟', min: 0, max: 525_600 }),
  rpoMinutes: f.integer('最多丢失时间', 'Most time that may be lost', { unit: '分钟', min: 0, max: 525_600 }),
  basis: f.prose('业务影响分析', 'Impact analysis', { max: 1_000, hint: '停多久、丢多少会造成什么后果' }),
})

export const orderRecord = f.object({
  what: f.choice('安排', 'What', wanted),
  reason: f.text('事由', 'Reason'),
  state: f.choice('状态', 'State', orderStates),
  orderedBy: f.text('安排人', 'Ordered by', { max: 100 }),
  doneAt: f.optional(f.instant('执行时间', 'Done at')),
})
