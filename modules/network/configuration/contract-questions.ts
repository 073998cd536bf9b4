// What may be asked of the configuration.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { count, digest, file, fileDifference, keptFile, network, number, path, release, releaseStates } from './fields.ts'

const may = 'configuration.read'
/** Not given: the network as it is now against the last release. Given: that release against the one before it. */
const between = { network, release: f.optional(release) }
const base64 = (zh: string, en: string, max: number) => f.text(zh, en, { max, pattern: '^[A-Za-z0-9+/]+={0,2}$' })

export const state = question({
  name: 'configuration.state',
  title: words('待发布的变动', 'What differs from the last release'),
  may,
  input: f.object(between),
  output: f.object({
    last: f.orNull(f.object({ id: release, number, digest, at: f.instant('发布时间', 'Released at') })),
    /** The release that awaits approval, if one does. */
    proposed: f.orNull(
      f.object({
        id: release,
        number,
        settled: digest,
        proposerName: f.text('提出人', 'Proposer', { max: 40 }),
        own: f.flag('本人提出', 'One’s own'),
        reason: f.text('理由', 'Reason', { max: 500 }),
        /** Whether the network is still what was proposed. */
        current: f.flag('与现状一致', 'Still current'),
      }),
    ),
    files: count('文件数', 'Files'),
    added: count('新增', 'Added'),
    changed: count('修改', 'Changed'),
    removed: count('删除', 'Removed'),
    /** Names that live by their grants, and are newer than the last release. */
    living: count('随授予变化的文件', 'Files that live by their grants'),
    differing: f.list('变动', 'Differing', fileDifference, { max: 500 }),
    more: count('未列出的文件', 'Files not listed'),
  }),
})

export const diff = question({
  name: 'configuration.diff',
  title: words('一个文件的差异', 'The difference of one file'),
  may,
  input: f.object({ ...between, path, page: f.optional(f.integer('页', 'Page', { min: 1, max: 10_000 })) }),
  output: f.object({
    path,
    added: count('增加行数', 'Lines added'),
    removed: count('减少行数', 'Lines removed'),
    /** Unified, whole lines, a page of it. */
    text: f.prose('差异', 'Difference', { min: 0, max: 70_000 }),
    page: f.integer('页', 'Page', { min: 1 }),
    pages: f.integer('页数', 'Pages'),
  }),
})

/** Releases of a network, the newest first. */
export const releases = question({
  name: 'configuration.releases',
  title: words('历次发布', 'Releases'),
  may,
  input: f.object({ network, number: f.optional(number) }),
  output: f.object({
    releases: f.list(
      '发布',
      'Releases',
      f.object({
        id: release,
        number,
        state: f.choice('状态', 'State', releaseStates),
        digest: f.orNull(digest),
        files: count('文件数', 'Files'),
        proposerName: f.text('提出人', 'Proposer', { max: 40 }),
        approverName: f.orNull(f.text('核准人', 'Approver', { max: 40 })),
        releasedAt: f.orNull(f.instant('发布时间', 'Released at')),
        signed: f.flag('已签名', 'Signed'),
      }),
      { max: 50 },
    ),
  }),
})

export const filesOfRelease = question({
  name: 'configuration.files-of-release',
  title: words('发布的文件', 'Files of a release'),
  may,
  input: f.object({ release }),
  output: f.object({ files: f.list('文件', 'Files', keptFile, { max: 100_000 }) }),
})

export const textOfRelease = question({
  name: 'configuration.text-of-release',
  title: words('发布的文件内容', 'The text of a released file'),
  may,
  input: f.object({ release, path }),
  output: f.object({ ...file, digest, text: f.prose('内容', 'Text', { min: 0, max: 100_000_000 }) }),
})

export const manifest = question({
  name: 'configuration.manifest',
  title: words('签名清单', 'The signed manifest'),
  may,
  input: f.object({ release }),
  output: f.object({
    network,
    number,
    state: f.choice('状态', 'State', releaseStates),
    manifest: f.prose('清单', 'Manifest', { max: 100_000_000 }),
    statement: f.text('签名的内容', 'What is signed', { max: 2000 }),
    signature: base64('签名', 'Signature', 200),
    certificate: base64('证书', 'Certificate', 8000),
    chain: f.list('签发者', 'Issuers', base64('证书', 'Certificate', 8000), { max: 5 }),
  }),
})

/** The network as it is now, made afresh: what a release would be made of. Nobody approved it. */
export const filesNow = question({
  name: 'configuration.files-now',
  title: words('现在的配置', 'The configuration as it is now'),
  may,
  input: f.object({ network, path: f.optional(path) }),
  output: f.object({
    digest,
    files: f.list(
      '文件',
      'Files',
      f.object({ ...file, version: f.text('版本', 'Version', { max: 100 }), text: f.prose('内容', 'Text', { min: 0, max: 100_000_000 }) }),
      {
        max: 100_000,
      },
    ),
  }),
})
