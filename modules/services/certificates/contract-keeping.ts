// The life of a certificate on the organs' side: issued, changed into its next version, suspended and resumed, ended; imported; sealed.
import { action, event, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { applyRefusals } from '#modules/security/seals/contract.ts'
import * as of from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

export const certificateRegister = register({
  name: 'certificates.certificate',
  title: words('电子证照', 'Certificates'),
  record: f.object({
    identifier: of.identifier,
    kind: of.kind,
    number: of.number,
    holder: of.holder,
    holderName: of.holderName,
    holderCode: f.maybe(of.holderCode),
    organ: f.organ('颁发单位', 'Organ'),
    issuer: of.issuer,
    contents: of.shownValues,
    issuedOn: f.day('颁发日期', 'Issued on'),
    validFrom: of.validFrom,
    validUntil: f.maybe(of.validUntil),
    state: of.state,
    basis: of.basis,
    serial: f.text('流水号', 'Serial', { max: 60 }),
    edition: f.integer('版本号', 'Version number', { min: 1, max: 999 }),
    follows: f.maybe(f.id('替代的版本', 'Follows', { refers: 'certificates.certificate' })),
    application: f.maybe(f.text('办件编号', 'Application', { max: 50 })),
    imported: f.flag('导入', 'Imported'),
    simulated: f.flag('模拟', 'Simulated'),
    warning: f.maybe(f.text('提示', 'Warning', { max: 200 })),
    issuedBy: f.text('颁发人编号', 'Issued by (id)', { max: 60 }),
    issuedByName: f.text('颁发人', 'Issued by', { max: 100 }),
    endedOn: f.maybe(f.day('失效日期', 'Ended on')),
    endBasis: f.maybe(f.text('失效依据', 'Ended on the ground of', { max: 300 })),
    sealedOn: f.maybe(f.day('用印日期', 'Sealed on')),
  }),
  label: 'number',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['number', 'kind', 'holderName', 'validFrom', 'validUntil', 'state', 'sealedOn', 'organ'],
  facets: ['kind', 'state', 'imported'],
  searched: ['number', 'holderName', 'identifier'],
  adds: 'certificates.issue',
  validity: { from: 'validFrom', until: 'validUntil', untilCounts: true },
})

const holding = {
  holder: of.holder,
  holderName: of.holderName,
  holderCode: f.optional(of.holderCode),
}

/** What was made, for whoever writes it into a register. */
const made = f.object({
  id: of.id,
  identifier: of.identifier,
  number: of.number,
  validFrom: of.validFrom,
  validUntil: f.orNull(of.validUntil),
})

/** `validFrom`: today when absent; `validUntil`: as long as the law allows when absent. `number`: made by rule when absent. */
export const issue = action({
  name: 'certificates.issue',
  title: words('颁发电子证照', 'Issue a certificate'),
  may: permissions.issue.name,
  alsoThrough: ['applications'],
  input: f.object({
    kind: of.kind,
    ...holding,
    values: of.values,
    validFrom: f.optional(of.validFrom),
    validUntil: f.optional(of.validUntil),
    number: f.optional(of.number),
    basis: f.optional(of.basis),
    application: f.optional(f.text('办件编号', 'Application', { max: 50 })),
  }),
  output: made,
  refusals: [
    refusals.notIssuer,
    refusals.wrongHolder,
    refusals.noSuchHolder,
    refusals.fieldUnknown,
    refusals.fieldTwice,
    refusals.fieldMissing,
    refusals.fieldTooLong,
    refusals.fieldNoDay,
    refusals.termTurned,
    refusals.termTooLong,
    refusals.alreadyHeld,
  ],
  clauses: ['3.5.1'],
  consequence: words(
    '证照立即生效，持证人马上能在“我的证照”看到；用印后可下载盖章文件。',
    'It is in force at once and in its holder’s wallet; the sealed file follows when it is sealed.',
  ),
})

const one = { id: of.id, version: of.version }
const moved = f.object({ state: of.state, version: f.integer('版本', 'Version') })
const found = [kernelRefusals.notFound, kernelRefusals.changedMeanwhile, refusals.notInForce]

export const change = action({
  name: 'certificates.change',
  title: words('变更证照', 'Change a certificate'),
  may: permissions.keep.name,
  alsoThrough: ['applications'],
  input: f.object({
    ...one,
    holderName: f.optional(of.holderName),
    values: f.optional(of.values),
    /** It is prolonged: its term begins anew on that day and is as long as the law allows where no other last day is given. */
    validFrom: f.optional(of.validFrom),
    validUntil: f.optional(of.validUntil),
    basis: of.basis,
    application: f.optional(f.text('办件编号', 'Application', { max: 50 })),
  }),
  output: made,
  refusals: [
    ...found,
    refusals.fieldUnknown,
    refusals.fieldTwice,
    refusals.fieldMissing,
    refusals.fieldTooLong,
    refusals.fieldNoDay,
    refusals.termTurned,
    refusals.termTooLong,
  ],
  clauses: ['3.5.1'],
  consequence: words(
    '生成新版本，旧版立即失效，正在出示的旧版也随之失效。',
    'A new version is made; the old one ceases at once, also where it is being presented.',
  ),
})

export const suspend = action({
  name: 'certificates.suspend',
  title: words('挂起证照', 'Suspend a certificate'),
  may: permissions.keep.name,
  input: f.object({ ...one, basis: of.basis }),
  output: moved,
  refusals: found,
  clauses: ['3.5.1'],
  consequence: words('挂起期间不能使用、出示和调用，查验显示“挂起”。', 'Until it is resumed it cannot be used; verifying says so.'),
})

export const resume = action({
  name: 'certificates.resume',
  title: words('恢复证照', 'Resume a certificate'),
  may: permissions.keep.name,
  input: f.object({ ...one, basis: of.basis }),
  output: moved,
  refusals: found,
  clauses: ['3.5.1'],
})

const ENDS = words('立即失效，不能恢复；查验的人会看到。', 'It ceases at once and for good; whoever verifies it sees that.')

/** 注销: it lapses without blame (行政许可法 第70条). */
export const cancel = action({
  name: 'certificates.cancel',
  title: words('注销证照', 'Cancel a certificate'),
  may: permissions.keep.name,
  alsoThrough: ['applications'],
  input: f.object({ ...one, basis: of.basis }),
  output: moved,
  refusals: found,
  clauses: ['3.5.1'],
  consequence: ENDS,
})

/** 吊销: a penalty (行政处罚法 第9条). */
export const revoke = action({
  name: 'certificates.revoke',
  title: words('吊销证照', 'Revoke a certificate'),
  may: permissions.keep.name,
  input: f.object({ ...one, basis: of.basis }),
  output: moved,
  refusals: found,
  clauses: ['3.5.1'],
  consequence: ENDS,
})

/** Issued before or elsewhere. Its identifier is taken as it is: a check character that does not fit is a warning. */
export const importCertificate = action({
  name: 'certificates.import',
  title: words('导入已有证照', 'Import a certificate'),
  may: permissions.import.name,
  input: f.object({
    identifier: of.identifier,
    kind: of.kind,
    number: of.number,
    ...holding,
    issuer: of.issuer,
    values: of.values,
    validFrom: of.validFrom,
    validUntil: f.optional(of.validUntil),
    basis: of.basis,
  }),
  output: f.object({ id: of.id, warning: f.orNull(f.text('提示', 'Warning', { max: 200 })) }),
  refusals: [
    refusals.badIdentifier,
    refusals.knownIdentifier,
    refusals.wrongHolder,
    refusals.noSuchHolder,
    refusals.fieldUnknown,
    refusals.fieldTwice,
    refusals.fieldTooLong,
    refusals.fieldNoDay,
    refusals.termTurned,
  ],
  clauses: ['3.5.1'],
})

/** By the holder of the organ's seal, in person; whoever issued it must be another. */
export const seal = action({
  name: 'certificates.seal',
  title: words('为证照用印', 'Seal certificates'),
  may: permissions.seal.name,
  input: f.object({ certificates: f.list('证照', 'Certificates', of.id, { min: 1, max: 20, unique: true }) }),
  output: f.object({ sealName: f.text('印章', 'Seal'), sealed: f.integer('份数', 'Sealed') }),
  refusals: [kernelRefusals.notFound, refusals.notInForce, refusals.alreadySealed, ...applyRefusals],
  clauses: ['3.5.1', '3.7.7'],
  consequence: words(
    '每份证照的 PDF 和 OFD 文件加盖本单位电子印章，用印登记入账。',
    'The PDF and OFD of each are sealed and entered in the ledger.',
  ),
})

export const certificateFile = question({
  name: 'certificates.file',
  title: words('证照文件', 'File of a certificate'),
  may: permissions.read.name,
  audited: true,
  input: f.object({ id: of.id, format: of.format }),
  output: f.object({
    name: f.text('文件名', 'File name'),
    file: f.text('文件（Base64）', 'File (Base64)', { max: 8 * 2 ** 20 }),
    sealed: f.flag('已盖章', 'Sealed'),
  }),
})

const about = { certificate: of.id, identifier: of.identifier, kind: of.kind, holder: of.holder }
export const certificateIssued = event('certificates.issued', words('颁发证照', 'A certificate was issued'), f.object(about))
/** Changed into its next version, cancelled, revoked or suspended: whoever relied on it asks again. Expiry tells nothing: it is a day. */
export const certificateCeased = event(
  'certificates.ceased',
  words('证照失效', 'A certificate ceased'),
  f.object({ ...about, state: of.state }),
)
