// What goes: from the extranet directly, from the intranet only after another person approved its release.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { signRefusals } from '#modules/security/trust/contract.ts'
import * as of from './fields.ts'
import { fileRefusals, refusals } from './refusals.ts'

const clauses = ['3.2.1']
const files = f.list('文件', 'Files', of.givenFile, { min: 1, max: of.MOST_FILES })
const made = { package: of.aPackage, number: of.number, sm3: of.sm3, bytes: of.bytes, records: of.records }

const exportRefusals = [
  ...Object.values(fileRefusals),
  refusals.path,
  refusals.sameName,
  refusals.tooSecret,
  refusals.filesTooLarge,
  refusals.tooManyRecords,
  refusals.wrongDirection,
  refusals.channelClosed,
  ...signRefusals,
  kernelRefusals.notFound,
] as const

export const exportFiles = action({
  name: 'ferry.export-files',
  title: words('制作摆渡数据包', 'Export files'),
  may: 'ferry.export',
  mostBytes: of.MOST_REQUEST,
  clauses,
  input: f.object({ channel: of.channel, purpose: of.purpose, files }),
  output: f.object(made),
  refusals: [refusals.needsRelease, ...exportRefusals],
  consequence: words(
    '文件检查后原样签名成包，由人携带到对方；对方须按通道序号导入。',
    'The files are inspected, packed as they are and signed, to be carried by a person and imported in the order of the channel.',
  ),
})

export const proposeRelease = action({
  name: 'ferry.propose-release',
  title: words('提出解密带出', 'Propose a release'),
  may: 'ferry.declassify',
  mostBytes: of.MOST_REQUEST,
  clauses,
  input: f.object({
    channel: of.channel,
    title: f.text('事项', 'Title'),
    purpose: of.purpose,
    wasLevel: f.choice('原定密级', 'Was classified as', of.levels),
    basis: f.choice('依据', 'Ground', of.bases),
    classifiedOn: f.optional(f.day('定密日期', 'Classified on')),
    termYears: f.optional(f.integer('保密期限', 'Term', { unit: '年', min: 1, max: 100 })),
    document: f.optional(f.text('解密文号', 'Document')),
    declaredOn: f.optional(f.day('解密日期', 'Declassified on')),
    files,
  }),
  output: f.object({ id: of.release, number: f.text('办件编号', 'Number', { max: 40 }) }),
  refusals: [refusals.releaseHere, refusals.termTooLong, refusals.termRuns, refusals.basisMissing, refusals.basisWrong, ...exportRefusals],
  consequence: words(
    '文件经密级标志扫描后封存，由另一人逐件审阅；批准后才签名发出。',
    'The files are scanned for marks and kept as they are; another person reads them, and only then are they signed.',
  ),
})

export const decideRelease = action({
  name: 'ferry.decide-release',
  title: words('审批解密带出', 'Decide on a release'),
  may: 'ferry.approve',
  clauses,
  input: f.object({
    release: of.release,
    verdict: f.choice('意见', 'Verdict', { approve: words('同意带出', 'Approve'), refuse: words('不同意', 'Refuse') }),
    opinion: f.optional(of.reason),
  }),
  output: f.object({ made: f.optional(f.object(made)) }),
  refusals: [refusals.samePerson, refusals.decided, refusals.termRuns, ...exportRefusals, kernelRefusals.notInState],
  consequence: words(
    '同意后，文件按提出时的原样签名成包，可以带往政务外网。',
    'Once approved, the files are signed as they were proposed and may be carried to the extranet.',
  ),
})

/** What the reviewer reads before deciding: a file as it was proposed. */
export const releaseFile = question({
  name: 'ferry.release-file',
  title: words('待审文件', 'A file under review'),
  may: 'ferry.approve',
  audited: true,
  input: f.object({ release: of.release, name: of.fileName }),
  output: f.object({ name: of.fileName, type: of.type, content: of.fileBytes }),
})

/** The package to carry. */
export const packageFile = question({
  name: 'ferry.package-file',
  title: words('下载数据包', 'Take a package away'),
  may: 'ferry.export',
  audited: true,
  input: f.object({ package: of.aPackage }),
  output: f.object({ name: f.text('文件名', 'Name', { max: 200 }), content: of.packageBytes }),
})
