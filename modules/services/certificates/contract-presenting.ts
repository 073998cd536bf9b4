// 亮证: the holder lets one person see chosen fields, for a purpose, for minutes or days; sees who looked, and ends it at once.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'
import { refusals } from './refusals.ts'

/** How long something is presented, in minutes. */
export const terms = {
  '5': words('5 分钟', '5 minutes'),
  '30': words('30 分钟', '30 minutes'),
  '1440': words('1 天', '1 day'),
  '10080': words('7 天', '7 days'),
} as const

/** Fields that every kind has besides its own. */
export const commonFields = {
  'holder-name': words('持证人姓名或名称', 'Name of the holder'),
  number: words('证照编号', 'Number on it'),
} as const

export const MOST_OPEN = 20

export const presentationStates = {
  open: words('出示中', 'Open'),
  over: words('已到期', 'Over'),
  ended: words('已结束', 'Ended'),
} as const

const purpose = f.text('用途', 'Purpose', { max: 60, min: 2 })
const presentation = f.id('出示', 'Presentation')
const endsAt = f.instant('到期时间', 'Ends at')
/** 128 bits, drawn by lot. */
const token = f.text('出示码', 'Token', { max: 22, pattern: '^[A-Za-z0-9_-]{22}$' })

export const present = action({
  name: 'certificates.present',
  title: words('出示证照', 'Present a certificate'),
  may: 'citizen',
  input: f.object({
    id: of.id,
    purpose,
    fields: f.list('出示内容', 'Fields', of.fieldId, { min: 1, max: 42, unique: true }),
    minutes: f.choice('多长时间', 'How long', terms),
  }),
  output: f.object({ presentation, token, endsAt }),
  saidOnce: ['token'],
  refusals: [refusals.notYours, refusals.notInForce, refusals.nothingChosen, refusals.tooManyPresented],
  clauses: ['3.5.1', '3.7.1'],
  consequence: words(
    '拿到二维码的人在期限内能看到您勾选的内容，看不到别的；您随时可以结束。',
    'Whoever has the code sees what you chose and nothing else until it ends; you can end it at any time.',
  ),
})

export const endPresentation = action({
  name: 'certificates.end-presentation',
  title: words('结束出示', 'End a presentation'),
  may: 'citizen',
  input: f.object({ presentation }),
  output: f.nothing(),
  refusals: [refusals.notYours, refusals.presentationOver],
  clauses: ['3.5.1', '3.7.1'],
  consequence: words('二维码立即失效。', 'The code opens nothing any more.'),
})

/** How a presentation is found by whoever scans it. */
export const outcomes = {
  shown: words('有效', 'In force'),
  ceased: words('证照已失效', 'The certificate has ceased'),
  ended: words('出示已结束', 'The presentation has ended'),
  unknown: words('没有这个出示码', 'There is no such code'),
} as const

/**
 * What was consented to, to whoever scans. An action, for each look is written and the holder sees it. `viewer`: who says they
 * look; an official is known by their organ.
 */
export const lookAtPresented = action({
  name: 'certificates.look-at-presented',
  title: words('查看出示的证照', 'Look at what is presented'),
  may: 'anyone',
  public: true,
  saidOnce: ['contents'],
  input: f.object({ token, viewer: f.optional(f.text('查看人', 'Who looks', { max: 40 })) }),
  output: f.object({
    outcome: f.choice('结果', 'Outcome', outcomes),
    title: f.orNull(of.title),
    issuer: f.orNull(of.issuer),
    state: f.orNull(of.state),
    purpose: f.orNull(purpose),
    endsAt: f.orNull(endsAt),
    validUntil: f.orNull(of.validUntil),
    simulated: f.flag('模拟', 'Simulated'),
    contents: of.shownValues,
  }),
  clauses: ['3.5.1'],
})

const line = {
  id: of.id,
  kind: of.kind,
  title: of.title,
  number: of.number,
  issuer: of.issuer,
  state: of.state,
  validFrom: of.validFrom,
  validUntil: f.orNull(of.validUntil),
  simulated: f.flag('模拟', 'Simulated'),
}

export const myCertificates = question({
  name: 'certificates.my-certificates',
  title: words('我的证照', 'My certificates'),
  may: 'citizen',
  input: f.nothing(),
  output: f.object({
    /** Whoever acts by an agency sees none. */
    forHolder: f.flag('本人', 'As the holder'),
    certificates: f.list('证照', 'Certificates', f.object({ ...line, open: f.integer('出示中', 'Presented now') }), { max: 200 }),
  }),
})

export const lookKinds = {
  stranger: words('扫码查看', 'Scanned'),
  official: words('工作人员查看', 'An official'),
  case: words('办件调用', 'Called for a case'),
} as const

export const myCertificate = question({
  name: 'certificates.my-certificate',
  title: words('我的一份证照', 'One of my certificates'),
  may: 'citizen',
  input: f.object({ id: of.id }),
  output: f.object({
    ...line,
    identifier: of.identifier,
    holderName: of.holderName,
    issuedOn: f.day('颁发日期', 'Issued on'),
    edition: f.integer('版本号', 'Version'),
    basis: of.basis,
    endedOn: f.orNull(f.day('失效日期', 'Ended on')),
    endBasis: f.orNull(of.basis),
    contents: of.shownValues,
    /** `sealed`, `waiting` for it, or of an organ without a seal. */
    file: f.choice('文件', 'File', {
      sealed: words('已盖章', 'Sealed'),
      waiting: words('待盖章', 'To be sealed'),
      unsealed: words('未盖章', 'Not sealed'),
    }),
    presentations: f.list(
      '出示',
      'Presentations',
      f.object({
        id: presentation,
        purpose,
        fields: f.list('内容', 'Fields', of.title, { max: 42 }),
        madeAt: f.instant('出示时间', 'Presented at'),
        endsAt,
        state: f.choice('状态', 'State', presentationStates),
        looks: f.integer('查看次数', 'Looks'),
      }),
      { max: 100 },
    ),
    looks: f.list(
      '查看记录',
      'Looks',
      f.object({
        at: f.instant('时间', 'At'),
        kind: f.choice('方式', 'How', lookKinds),
        who: f.orNull(f.text('谁', 'Who', { max: 200 })),
        purpose: f.text('用途', 'Purpose', { max: 100 }),
      }),
      { max: 200 },
    ),
  }),
})

export const myFile = question({
  name: 'certificates.my-file',
  title: words('下载我的证照', 'Download my certificate'),
  may: 'citizen',
  input: f.object({ id: of.id, format: of.format }),
  output: f.object({
    name: f.text('文件名', 'File name'),
    file: f.text('文件（Base64）', 'File (Base64)', { max: 8 * 2 ** 20 }),
    sealed: f.flag('已盖章', 'Sealed'),
  }),
})

/** By its identifier, without signing in: genuine, ceased or not there, and as little as tells one from another. */
export const verify = question({
  name: 'certificates.verify',
  title: words('查验电子证照', 'Verify a certificate'),
  may: 'anyone',
  public: true,
  input: f.object({ code: f.text('证照标识', 'Identifier', { max: 200 }) }),
  output: f.object({
    /** A letter was copied wrong: the check character says so. */
    wellFormed: f.flag('标识形式正确', 'Well formed'),
    found: f.orNull(
      f.object({
        title: of.title,
        titleEn: of.title,
        issuer: of.issuer,
        state: of.state,
        holder: f.text('持证人', 'Holder'),
        validFrom: of.validFrom,
        validUntil: f.orNull(of.validUntil),
        endedOn: f.orNull(f.day('失效日期', 'Ended on')),
        edition: f.integer('版本号', 'Version'),
        imported: f.flag('导入', 'Imported'),
        simulated: f.flag('模拟', 'Simulated'),
      }),
    ),
  }),
})
