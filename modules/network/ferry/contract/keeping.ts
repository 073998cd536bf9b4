// What must stand on both sides before anything is carried: channels, schemas, and the roots of the other side.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'
import { refusals } from './refusals.ts'

const clauses = ['3.2.1']

export const openChannel = action({
  name: 'ferry.open-channel',
  title: words('登记摆渡通道', 'Open a channel'),
  may: 'ferry.keep',
  clauses,
  input: f.object({
    name: of.channelName,
    title: f.text('名称', 'Title'),
    direction: f.choice('方向', 'Direction', of.directions),
    peer: f.choice('对方网络', 'Other network', of.sides),
  }),
  output: f.object({ id: of.channel }),
  refusals: [refusals.nameTaken, refusals.sameSide],
  consequence: words(
    '数据包在通道内逐号编排；对方须登记同一代号的接收通道。',
    'Packages are numbered within the channel; the other side opens an inward channel of the same name.',
  ),
})

export const closeChannel = action({
  name: 'ferry.close-channel',
  title: words('停用摆渡通道', 'Close a channel'),
  may: 'ferry.keep',
  clauses,
  input: f.object({ channel: of.channel }),
  output: f.nothing(),
  refusals: [refusals.channelClosed, kernelRefusals.notFound],
  consequence: words('通道不再收发；记录保留。', 'Nothing goes through the channel any more; its records stay.'),
})

export const declareSchema = action({
  name: 'ferry.declare-schema',
  title: words('登记记录格式', 'Declare a schema'),
  may: 'ferry.keep',
  clauses,
  input: f.object({
    name: of.schemaName,
    title: f.text('名称', 'Title'),
    columns: f.list('列', 'Columns', of.column, { min: 1, max: 100 }),
    key: f.optional(f.text('主键列', 'Key', { max: 60, hint: '必填列之一；同一文件中不得重复' })),
  }),
  output: f.object({ id: f.id('格式', 'Schema', { refers: 'ferry.schema' }) }),
  refusals: [refusals.nameTaken, refusals.columnTwice, refusals.noKey],
  consequence: words(
    '两侧各自登记；接收时按本侧登记的格式逐条核对。',
    'Each side declares it; what comes is held to the schema of the side that receives.',
  ),
})

export const withdrawSchema = action({
  name: 'ferry.withdraw-schema',
  title: words('停用记录格式', 'Withdraw a schema'),
  may: 'ferry.keep',
  clauses,
  input: f.object({ schema: f.id('格式', 'Schema', { refers: 'ferry.schema' }) }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound],
})

export const proposeSender = action({
  name: 'ferry.propose-sender',
  title: words('登记发送方根证书', 'Propose a sender’s root'),
  may: 'ferry.keep',
  clauses,
  input: f.object({
    title: f.text('名称', 'Title', { hint: '如：省政务外网根证书' }),
    network: of.side,
    root: f.prose('根证书（PEM）', 'Root certificate (PEM)', { min: 50, max: 24_000, hint: '由发送方当面交来，不经网络' }),
  }),
  output: f.object({ id: of.sender, fingerprint: f.text('指纹（SM3）', 'Fingerprint (SM3)', { max: 64 }) }),
  refusals: [refusals.rootMalformed, refusals.sameSide],
  consequence: words(
    '还不生效：须由另一人从发送方公布的纸面上抄录指纹核对。',
    'Nothing is trusted yet: another person enters the fingerprint from the sender’s paper.',
  ),
})

export const trustSender = action({
  name: 'ferry.trust-sender',
  title: words('核对并信任发送方', 'Trust a sender'),
  may: 'ferry.approve',
  clauses,
  input: f.object({
    sender: of.sender,
    fingerprint: f.text('指纹（SM3）', 'Fingerprint (SM3)', { min: 64, max: 100, hint: '照发送方公布的纸面填写，可带空格或冒号' }),
  }),
  output: f.nothing(),
  refusals: [refusals.samePerson, refusals.otherFingerprint, refusals.notProposed, kernelRefusals.notFound],
  consequence: words('此后，凭该根证书签名的数据包可以导入。', 'Packages signed under this root may be imported from now on.'),
})

export const endSender = action({
  name: 'ferry.end-sender',
  title: words('停止信任发送方', 'End the trust in a sender'),
  may: 'ferry.keep',
  clauses,
  input: f.object({ sender: of.sender, reason: of.reason }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound],
  consequence: words('立即不再接收该发送方的数据包。', 'Nothing of this sender is taken any more, from now on.'),
})

/** A revocation list cannot be fetched across the gap: what the other side revoked is told by a person. */
export const refuseCertificate = action({
  name: 'ferry.refuse-certificate',
  title: words('不再接受一张证书', 'Refuse a certificate'),
  may: 'ferry.keep',
  clauses,
  input: f.object({ sender: of.sender, serial: of.serial, reason: of.reason }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound],
  consequence: words('凭这张证书签名的数据包一律不收，不论何时签名。', 'Nothing that it signed is taken, whenever it was signed.'),
})
