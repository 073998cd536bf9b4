// Every trouble that the platform finds in itself: its words, the kind and grade it is taken as at first, and what to do
// first. A kind that is not here is an alarm all the same, in general words.
import { type Words, words } from '#kernel/text/text.ts'
import type { IncidentGrade, IncidentKind } from './fields.ts'

export type AlarmKind = {
  readonly words: Words
  readonly first: Words
  readonly kind: IncidentKind
  /** What it is graded as until somebody has measured it. */
  readonly grade: IncidentGrade
}

const alarm = (
  zh: string,
  en: string,
  kind: IncidentKind,
  firstZh: string,
  firstEn: string,
  grade: IncidentGrade = 'ordinary',
): AlarmKind => ({
  words: words(zh, en),
  first: words(firstZh, firstEn),
  kind,
  grade,
})

export const alarmKinds: Readonly<Record<string, AlarmKind>> = {
  'log.fork': alarm(
    '审计日志出现两个版本',
    'The audit log has two versions',
    'tampering',
    '不要重启、不要清理；保全数据库和见证人的证据，通知审计机关。',
    'Restart and clean nothing; keep the database and the witness’s evidence; tell the auditors.',
    'larger',
  ),
  'log.witness': alarm(
    '审计日志的见证人没有会签',
    'The witness does not co-sign the log',
    'failure',
    '检查见证人是否运行、网络是否通、公钥是否一致。',
    'See whether the witness runs, is reached, and knows the key.',
  ),
  'log.sealer-dead': alarm(
    '审计日志没有及时封存',
    'The audit log is not being sealed',
    'failure',
    '检查后台进程和数据库长事务，恢复后确认积压已封存。',
    'Look at the worker and at long transactions; then see that what waited was sealed.',
  ),
  'sign-in.failures': alarm(
    '账号登录失败次数过多',
    'Too many failed sign-ins',
    'intrusion',
    '与本人核实；不是本人所为的，请安全管理员结束其会话并更换凭据。',
    'Ask the person; if it was not them, have their sessions ended and credentials changed.',
  ),
  'grant.cut': alarm(
    '在用系统的授权被停止',
    'A system in use has lost its grants',
    'rights',
    '通知主管单位按所列理由整改；确认依赖它的业务有替代办法。',
    'Tell the owner to mend what is named; see what depends on the system.',
  ),
  'duty.gap': alarm(
    '应急值班无人',
    'Nobody is on duty',
    'other',
    '立即安排值班人员并补排后续班次。',
    'Put somebody on duty now and fill the roster.',
  ),
  'trust.time-stamp-dead': alarm(
    '时间戳服务没有应答',
    'No time-stamp authority answers',
    'trust',
    '检查时间戳服务；交换照常进行，恢复后自动补盖时间戳。',
    'Look at the authority; the exchange goes on and is stamped afterwards.',
  ),
  'certificate.expiring': alarm(
    '证书即将到期',
    'A certificate expires soon',
    'trust',
    '通知持有人换发证书。',
    'Tell the holder to have it renewed.',
  ),
  'backup.overdue': alarm(
    '备份没有按时完成',
    'The backup is overdue',
    'failure',
    '检查备份目录的空间和权限，手工执行一次备份。',
    'Look at the space and rights of the backup folder; run a backup by hand.',
  ),
  'backup.drill-failed': alarm(
    '恢复演练失败',
    'A restore drill failed',
    'failure',
    '保留演练目录，查明原因后重新演练；在此之前不要删除任何备份。',
    'Keep the drill’s folder, find the cause, drill again; delete no backup before.',
  ),
  'backup.archive-failing': alarm(
    '数据库日志没有归档',
    'The database log is not being archived',
    'failure',
    '检查归档目录的空间和权限；在恢复之前，这段时间的数据只有一份。',
    'Look at the space and rights of the archive; until it is mended this time exists once only.',
  ),
  'standby.lost': alarm(
    '备库失去联系',
    'The standby is lost',
    'failure',
    '业务照常进行，但只有一份数据；检查备库，恢复后确认已追上。',
    'The work goes on with one copy; look at the standby and see that it catches up.',
  ),
  'standby.promoted': alarm(
    '主库失效，备库已接替',
    'The primary was lost and the standby took over',
    'outage',
    '核对业务是否正常；查明主库失效原因，重建备库。',
    'See that the work goes on; find why the primary was lost and build a new standby.',
  ),
  'ferry.refused': alarm(
    '摆渡数据包被拒收并隔离',
    'A ferried package was refused and is held apart',
    'intrusion',
    '不要再次导入；与发送方核对数据包和携带人，在“隔离区”登记核查结论。',
    'Do not import it again; ask the sender about the package and who carried it, then record what you found.',
  ),
  'trust.clock-set-back': alarm(
    '服务器时钟被调回',
    'A clock was set back',
    'trust',
    '核对时间源；在时间恢复正常之前不签发时间戳。',
    'Check the source of time; no time stamp is made before it is right.',
  ),
  'seals.not-stamped': alarm(
    '签章没有加盖时间戳',
    'Signatures were made without a time stamp',
    'trust',
    '检查时间戳服务；已签的文件有效，但签署时间只有本机为证。',
    'Look at the time-stamp authority; what was signed is valid, its time is our own word only.',
  ),
}

const unknownKind = alarm(
  '平台告警',
  'An alarm of the platform',
  'other',
  '查看详情，按应急预案处置。',
  'Read the detail and act by the plan.',
)

export const alarmKindOf = (kind: string): AlarmKind => alarmKinds[kind] ?? unknownKind

/** What the facts of an alarm are called in a timeline; others stand under their own name. */
export const factWords: Readonly<Record<string, string>> = {
  finding: '见证结论',
  why: '理由',
  failures: '失败次数',
  waiting: '未封存行数',
  since: '起始时间',
}
