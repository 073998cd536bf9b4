// The ceremony: two security administrators, each with fresh proof of who they are, or no key is made.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'
import { refusals } from './refusals.ts'
import { ceremonyRegister } from './registers.ts'

export const beginCeremony = action({
  name: 'trust.begin-ceremony',
  title: words('发起密钥仪式', 'Begin a ceremony'),
  may: 'trust.hold-ceremony',
  input: f.object({
    purpose: f.choice('目的', 'Purpose', of.purposes),
    reason: of.reason,
    address: f.optional(of.address),
    authority: f.optional(of.authority),
    organ: f.optional(of.organ),
  }),
  output: f.object({ id: of.ceremony, endsAt: f.instant('时限', 'Lapses at') }),
  refusals: [
    refusals.ceremonyOpen,
    refusals.alreadyFounded,
    refusals.authorityNotReady,
    refusals.authorityNeeded,
    refusals.authorityOver,
    refusals.organNeeded,
    refusals.addressNeeded,
    kernelRefusals.notFound,
  ],
  clauses: ['3.6.3'],
  consequence: words(
    '现在什么都不会生成。另一名安全管理员须在三十分钟内加入，届时一次完成；否则作废。',
    'Nothing is made now. Another security administrator must join within thirty minutes, or it lapses.',
  ),
})

export const joinCeremony = action({
  name: 'trust.join-ceremony',
  title: words('作为第二人加入仪式', 'Join a ceremony as the second person'),
  may: 'trust.hold-ceremony',
  input: f.object({ ceremony: of.ceremony }),
  output: f.object({ protocol: ceremonyRegister.record.properties.protocol }),
  refusals: [
    refusals.samePerson,
    refusals.ceremonyOver,
    refusals.ceremonyDone,
    refusals.alreadyFounded,
    refusals.authorityNotReady,
    refusals.authorityOver,
    kernelRefusals.notFound,
  ],
  clauses: ['3.6.3'],
  consequence: words(
    '密钥随即生成、加密保存，证书签发，并写入记录。请与发起人一起核对指纹后各自签认。',
    'The keys are made and sealed, the certificates issued, the protocol written. Then both compare the fingerprints and sign.',
  ),
})

export const signProtocol = action({
  name: 'trust.sign-protocol',
  title: words('核对指纹并签认记录', 'Sign the protocol'),
  may: 'trust.hold-ceremony',
  input: f.object({ ceremony: of.ceremony }),
  output: f.object({ isSignedByBoth: f.flag('两人均已签认', 'Signed by both') }),
  refusals: [refusals.ceremonyNotHeld, refusals.notPresent, kernelRefusals.notFound],
  clauses: ['3.6.3'],
  consequence: words('表示您已逐一核对记录中的指纹。', 'You say that you compared every fingerprint of the protocol.'),
})

const standing = f.object({
  id: of.authority,
  code: f.text('代号', 'Code'),
  name: f.text('名称', 'Name'),
  tier: f.choice('层级', 'Tier', of.tiers),
  line: of.line,
  parent: f.orNull(of.authority),
  state: f.choice('状态', 'State', of.authorityStates),
  fingerprint: of.fingerprint,
  notAfter: f.instant('到期', 'Ends'),
  certificates: f.integer('现有证书', 'Certificates issued and not ended'),
})

/** The tree of authorities, what ends next, and which certificates are held because their grant is. */
export const overview = question({
  name: 'trust.overview',
  title: words('证书概览', 'Overview of trust'),
  may: 'trust.read-authorities',
  input: f.nothing(),
  output: f.object({
    authorities: f.list('签发机构', 'Authorities', standing, { max: 2000 }),
    ending: f.list(
      '即将到期',
      'Ending next',
      f.object({
        id: of.certificate,
        name: f.text('持有人', 'Holder'),
        organ: of.organ,
        use: of.use,
        line: of.line,
        notAfter: f.instant('到期', 'Ends'),
        days: f.integer('剩余天数', 'Days left', { min: -100_000 }),
      }),
    ),
    held: f.list(
      '暂停的证书',
      'Held',
      f.object({
        id: of.certificate,
        name: f.text('持有人', 'Holder'),
        organ: of.organ,
        why: f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) }),
      }),
    ),
    open: f.orNull(
      f.object({
        id: of.ceremony,
        title: f.text('事项', 'Matter'),
        begunByName: f.text('发起人', 'Begun by'),
        endsAt: f.instant('时限', 'Lapses at'),
        isMine: f.flag('由我发起', 'Begun by me'),
      }),
    ),
    last: f.orNull(
      f.object({
        id: of.ceremony,
        title: f.text('事项', 'Matter'),
        begunByName: f.text('发起人', 'Begun by'),
        joinedByName: f.text('第二人', 'Joined by'),
        joinedAt: f.instant('时间', 'At'),
        protocol: ceremonyRegister.record.properties.protocol,
        firstSignedAt: f.orNull(f.instant('发起人签认', 'Signed by the first')),
        secondSignedAt: f.orNull(f.instant('第二人签认', 'Signed by the second')),
        mayISign: f.flag('等我签认', 'Waits for my signature'),
      }),
    ),
  }),
})
