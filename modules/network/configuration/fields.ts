// The words of a release: what it is, which files it has, and how a file differs.
import * as f from '#kernel/module/field.ts'
import { networkWords, programWords } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'

export const releaseStates = {
  proposed: words('待核准', 'Awaiting approval'),
  released: words('已发布', 'Released'),
  superseded: words('已被新发布取代', 'Superseded'),
  withdrawn: words('未发布', 'Not released'),
} as const
export type ReleaseState = keyof typeof releaseStates

export const kinds = { added: words('新增', 'Added'), changed: words('修改', 'Changed'), removed: words('删除', 'Removed') }
export type Kind = keyof typeof kinds

export const network = f.choice('网络', 'Network', networkWords)
export const release = f.id('配置', 'Release', { refers: 'configuration.release' })
export const number = f.integer('编号', 'Number', { min: 1 })
export const reason = f.text('理由', 'Reason', { max: 500 })
export const digest = f.text('摘要', 'Digest', { min: 64, max: 64, pattern: '^[0-9a-f]{64}$' })
export const path = f.text('文件', 'File', { max: 200, pattern: '^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*$' })
export const count = (zh: string, en: string) => f.integer(zh, en)

export const file = {
  path,
  program: f.choice('程序', 'Program', programWords),
  device: f.text('设备', 'Device', { max: 40 }),
  /** It lives by its grants: a name server takes the newest, released or not. */
  living: f.flag('随授予即时生效', 'Lives by its grants'),
}
export const keptFile = f.object({ ...file, version: f.text('版本', 'Version', { max: 100 }), digest, bytes: f.integer('字节', 'Bytes') })

export const fileDifference = f.object({
  ...file,
  kind: f.choice('变动', 'Kind', kinds),
  added: f.orNull(count('增加行数', 'Lines added')),
  removed: f.orNull(count('减少行数', 'Lines removed')),
})

const counts = {
  files: count('文件数', 'Files'),
  added: count('新增', 'Added'),
  changed: count('修改', 'Changed'),
  removed: count('删除', 'Removed'),
}
const who = (zh: string, en: string) => f.text(zh, en, { max: 40 })

export const releaseRecord = f.object({
  title: f.text('名称', 'Title', { max: 80 }),
  network,
  number,
  state: f.choice('状态', 'State', releaseStates),
  organ: f.organ('提出单位', 'Organ'),
  reason,
  ...counts,
  /** Over the files that two people release: what the approver saw. */
  settled: digest,
  /** Over all files, when released: the version of the registry that runs. */
  digest: f.maybe(digest),
  proposer: f.text('提出人编号', 'Proposer’s id', { max: 40 }),
  proposerName: who('提出人', 'Proposer'),
  behalf: f.maybe(f.text('代谁提出', 'In whose name', { max: 60 })),
  approver: f.maybe(f.text('核准人编号', 'Approver’s id', { max: 40 })),
  approverName: f.maybe(who('核准人', 'Approver')),
  releasedAt: f.maybe(f.instant('发布时间', 'Released at')),
  outcome: f.maybe(f.text('结果', 'Outcome', { max: 500 })),
})
