// The audit log as it is shown: who did what, on what, with which outcome; and the evidence that nothing of it was changed.
import { permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('audit.read', words('查看审计日志', 'Read the audit log'), { class: 'audit' }),
  export: permission('audit.export', words('导出审计证据', 'Export audit evidence'), { class: 'audit', needs: { purpose: true } }),
}

export const outcomes = {
  done: words('已办理', 'Done'),
  read: words('已查看', 'Read'),
  refused: words('依规退回', 'Refused'),
  denied: words('无权限', 'Denied'),
}

export const alarms = {
  silent: words('见证单位没有应答', 'The witness does not answer'),
  forked: words('日志被改写：与见证单位签过的不是同一条', 'The log was rewritten: it does not continue what the witness signed'),
  'rolled-back': words('日志变短：见证单位签过更长的', 'The log was cut short: the witness signed a longer one'),
  'key-unknown': words('见证单位不认这把日志密钥', 'The witness does not know the key of the log'),
  'answer-unsigned': words('应答不是见证单位的签名', 'The answer is not signed by the witness'),
  refused: words('见证单位没有受理', 'The witness did not take the request'),
}

export const actorKinds = {
  official: words('工作人员', 'Official'),
  citizen: words('公民', 'Citizen'),
  system: words('信息系统', 'System'),
  platform: words('平台', 'Platform'),
  anyone: words('未登录访问者', 'Anyone'),
}

export const proofFaults = {
  malformed: words('格式不完整', 'Malformed'),
  signature: words('签名不符', 'The signature does not hold'),
  path: words('与封存的根摘要不符', 'It does not lead to the sealed root'),
}

const outcome = f.choice('结果', 'Outcome', outcomes)
const digest = (zh: string, en: string) => f.orNull(f.text(zh, en, { max: 64 }))

const line = f.object({
  id: f.id('编号', 'Id'),
  at: f.instant('时间', 'At'),
  request: f.text('请求编号', 'Request'),
  actorKind: f.choice('办理者类别', 'Kind of actor', actorKinds),
  actor: f.text('办理者编号', 'Actor'),
  actorName: f.text('办理者', 'Name'),
  post: f.orNull(f.text('岗位', 'Post')),
  organ: f.orNull(f.text('机构', 'Organ')),
  behalf: f.orNull(f.text('代谁办理', 'On behalf of')),
  action: f.text('事项', 'Action'),
  outcome,
  subject: f.orNull(f.text('对象', 'Subject')),
  purpose: f.orNull(f.text('用途', 'Purpose')),
  grounds: f.list('退回理由', 'Grounds', f.text('理由', 'Ground')),
  clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
  inputDigest: digest('请求摘要（SM3）', 'Digest of the request (SM3)'),
  outputDigest: digest('答复摘要（SM3）', 'Digest of the answer (SM3)'),
  beforeDigest: digest('办理前摘要（SM3）', 'Digest before (SM3)'),
  afterDigest: digest('办理后摘要（SM3）', 'Digest after (SM3)'),
  policy: f.text('权限版本', 'Version of the permissions'),
  decision: f.orNull(f.json('判定依据', 'What decided')),
  times: f.orNull(f.integer('次数', 'Times', { hint: '同样的事短时间内太多，合为一行', max: Number.MAX_SAFE_INTEGER })),
  place: f.orNull(f.integer('封存位置', 'Place in the sealed log', { max: Number.MAX_SAFE_INTEGER })),
})

const checkpoint = f.object({
  origin: f.text('日志名称', 'Log'),
  size: f.integer('已封存行数', 'Lines sealed', { max: Number.MAX_SAFE_INTEGER }),
  root: f.text('根摘要（SM3，base64）', 'Root (SM3, base64)'),
  at: f.instant('封存时间', 'Sealed at'),
  keyId: f.text('密钥编号', 'Key'),
  signature: f.text('签名（SM2，base64）', 'Signature (SM2, base64)'),
})

const path = f.list('校验路径', 'Path', f.text('摘要（base64）', 'Digest (base64)'))
const faults = f.list('不符之处', 'What does not hold', f.choice('不符', 'Fault', proofFaults))

const asked = {
  fromDay: f.optional(f.day('起始日期', 'From')),
  toDay: f.optional(f.day('截止日期', 'To')),
  actor: f.optional(f.text('办理者', 'Actor', { hint: '姓名或编号' })),
  organ: f.optional(f.organ('机构', 'Organ')),
  action: f.optional(f.text('事项', 'Action')),
  outcome: f.optional(outcome),
  subject: f.optional(f.text('对象', 'Subject', { hint: '登记簿名称，或“登记簿/编号”' })),
  clause: f.optional(f.text('条款', 'Clause', { max: 20 })),
  behalf: f.optional(f.text('代谁办理', 'On behalf of', { hint: '“emergency”是应急启用；也可写“emergency/编号”' })),
}

export const lines = question({
  name: 'audit.lines',
  title: words('查询审计日志', 'Search the audit log'),
  may: permissions.read.name,
  audited: true,
  input: f.object({
    ...asked,
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: 10_000 })),
    size: f.optional(f.integer('每页行数', 'Page size', { min: 1, max: 200 })),
  }),
  output: f.object({
    lines: f.list('审计行', 'Lines', line),
    total: f.integer('合计', 'Total', { hint: '最多数到一万行' }),
  }),
})

const counted = f.list('项', 'Values', f.object({ value: f.text('值', 'Value'), count: f.integer('行数', 'Lines') }))

export const facets = question({
  name: 'audit.facets',
  title: words('审计日志的分布', 'How the lines of the audit log divide'),
  may: permissions.read.name,
  input: f.object(asked),
  output: f.object({ outcome: counted, action: counted, organ: counted }),
})

/** The most lines in one export. */
export const MOST_EXPORTED = 2_000

export const exportLines = question({
  name: 'audit.export',
  title: words('导出审计证据', 'Export audit evidence'),
  may: permissions.export.name,
  audited: true,
  input: f.object(asked),
  output: f.object({
    name: f.text('文件名', 'File name'),
    /** JSON a line; `npm run audit -- verify` checks it without the platform. */
    text: f.text('文件内容', 'Text of the file', { max: 64 * 2 ** 20 }),
    lines: f.integer('行数', 'Lines'),
    left: f.integer('未导出的行数', 'Lines left out', { hint: `一次最多导出 ${MOST_EXPORTED} 行` }),
    open: f.integer('尚未封存的行数', 'Lines not sealed yet'),
  }),
})

export const witness = question({
  name: 'audit.witness',
  title: words('见证情况', 'The witness of the log'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({
    witness: f.orNull(
      f.object({
        id: f.text('见证密钥编号', 'Key of the witness'),
        publicKey: f.text('见证公钥（PEM）', 'Public key of the witness (PEM)', { max: 1_000 }),
        signedAt: f.orNull(f.instant('最近见证时间', 'Last co-signed at')),
        size: f.orNull(f.integer('已见证行数', 'Lines witnessed', { max: Number.MAX_SAFE_INTEGER })),
        alarm: f.orNull(f.choice('警报', 'Alarm', alarms)),
        alarmAt: f.orNull(f.instant('警报时间', 'Alarm since')),
        waitsSince: f.orNull(f.instant('最早未见证的封存时间', 'Oldest checkpoint not co-signed')),
      }),
    ),
    checkpoints: f.list(
      '封存点',
      'Checkpoints',
      f.object({
        size: f.integer('已封存行数', 'Lines sealed', { max: Number.MAX_SAFE_INTEGER }),
        at: f.instant('封存时间', 'Sealed at'),
        keyId: f.text('密钥编号', 'Key'),
        root: f.text('根摘要（SM3，base64）', 'Root (SM3, base64)'),
        cosignedAt: f.orNull(f.instant('见证时间', 'Co-signed at')),
      }),
    ),
  }),
})

export const oneLine = question({
  name: 'audit.line',
  title: words('查看一行审计日志', 'One line of the audit log'),
  may: permissions.read.name,
  audited: true,
  input: f.object({ id: f.id('编号', 'Id') }),
  output: f.object({ line }),
})

export const proof = question({
  name: 'audit.proof',
  title: words('校验一行审计日志', 'Prove a line of the audit log'),
  may: permissions.read.name,
  audited: true,
  input: f.object({ id: f.id('编号', 'Id') }),
  output: f.object({
    verdict: f.choice('结论', 'Verdict', {
      holds: words('这一行与封存的日志相符', 'The line stands in the sealed log'),
      waits: words('这一行还没有封存', 'The line is not sealed yet'),
      broken: words('这一行与封存的日志不符', 'The line does not agree with the sealed log'),
    }),
    faults,
    /** Everything a third party needs, with the public key, to check the line without us. */
    bundle: f.orNull(f.json('证据', 'Evidence')),
  }),
})

export const latest = question({
  name: 'audit.checkpoint',
  title: words('审计日志的最新封存点', 'The newest checkpoint of the audit log'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    checkpoint: f.orNull(checkpoint),
    publicKey: f.orNull(f.text('公钥（PEM）', 'Public key (PEM)', { max: 1_000 })),
  }),
})

export const consistency = question({
  name: 'audit.consistency',
  title: words('校验日志只增不改', 'Prove that the log only grew'),
  may: permissions.read.name,
  input: f.object({
    from: f.integer('较早封存点的行数', 'Size of the earlier checkpoint', {
      min: 1,
      max: Number.MAX_SAFE_INTEGER,
    }),
    to: f.integer('较晚封存点的行数', 'Size of the later checkpoint', {
      min: 1,
      max: Number.MAX_SAFE_INTEGER,
    }),
  }),
  output: f.object({ from: checkpoint, to: checkpoint, path, faults }),
})
