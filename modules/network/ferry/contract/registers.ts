// The books of the ferry.
import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const kept = { may: 'ferry.read', organField: 'organ' } as const

export const channelRegister = register({
  ...kept,
  name: 'ferry.channel',
  title: words('摆渡通道', 'Ferry channels'),
  label: 'name',
  record: f.object({
    name: of.channelName,
    title: f.text('名称', 'Title'),
    organ: of.organ,
    direction: f.choice('方向', 'Direction', of.directions),
    peer: f.choice('对方网络', 'Other network', of.sides),
    lastNumber: f.integer('最后序号', 'Last number'),
    lastDigest: f.maybe(of.sm3),
    state: f.choice('状态', 'State', of.channelStates),
  }),
  columns: ['name', 'title', 'direction', 'peer', 'lastNumber', 'organ', 'state'],
  facets: ['direction', 'state'],
  searched: ['name', 'title'],
})

export const senderRegister = register({
  ...kept,
  name: 'ferry.sender',
  title: words('受信任的发送方', 'Trusted senders'),
  label: 'title',
  record: f.object({
    title: f.text('名称', 'Title'),
    organ: of.organ,
    network: of.side,
    root: f.prose('根证书', 'Root', { max: 24_000 }),
    fingerprint: f.text('指纹（SM3）', 'Fingerprint (SM3)', { max: 64 }),
    refusedSerials: f.list('不再接受的证书', 'Certificates refused', of.serial),
    proposedBy: of.person('提出人编号', 'Proposed by (id)'),
    proposedByName: of.person('提出人', 'Proposed by'),
    trustedBy: f.maybe(of.person('核对人编号', 'Confirmed by (id)')),
    trustedByName: f.maybe(of.person('核对人', 'Confirmed by')),
    state: f.choice('状态', 'State', of.senderStates),
    reason: f.maybe(of.reason),
  }),
  columns: ['title', 'network', 'fingerprint', 'proposedByName', 'trustedByName', 'state'],
  facets: ['network', 'state'],
})

export const schemaRegister = register({
  ...kept,
  name: 'ferry.schema',
  title: words('摆渡记录格式', 'Schemas of ferried records'),
  label: 'title',
  record: f.object({
    name: of.schemaName,
    title: f.text('名称', 'Title'),
    organ: of.organ,
    key: f.maybe(f.text('主键列', 'Key', { max: 60 })),
    columns: f.list('列', 'Columns', of.column, { min: 1, max: 100 }),
    state: f.choice('状态', 'State', of.schemaStates),
  }),
  columns: ['name', 'title', 'key', 'organ', 'state'],
  facets: ['state'],
  searched: ['name', 'title'],
})

export const packageRegister = register({
  ...kept,
  name: 'ferry.package',
  title: words('摆渡数据包', 'Ferry packages'),
  label: 'title',
  record: f.object({
    title: f.text('数据包', 'Package'),
    channel: of.channel,
    direction: f.choice('方向', 'Direction', of.directions),
    number: of.number,
    organ: of.organ,
    fromZone: of.side,
    toZone: of.side,
    senderName: of.person('发送单位', 'Sending organ'),
    personName: of.person('发送人', 'Sent by'),
    purpose: of.purpose,
    files: f.integer('文件数', 'Files'),
    records: of.records,
    bytes: of.bytes,
    digest: of.sm3,
    sm3: of.sm3,
    previous: f.maybe(of.sm3),
    madeAt: f.instant('制作时间', 'Made at'),
    receivedAt: f.maybe(f.instant('对方接收时间', 'Received there at')),
    release: f.maybe(of.release),
    state: f.choice('状态', 'State', of.packageStates),
  }),
  columns: ['title', 'direction', 'number', 'senderName', 'files', 'records', 'madeAt', 'state'],
  facets: ['direction', 'state'],
  searched: ['title', 'purpose'],
})

export const fileRegister = register({
  ...kept,
  name: 'ferry.file',
  title: words('摆渡文件', 'Ferried files'),
  label: 'name',
  record: f.object({
    name: of.fileName,
    package: of.aPackage,
    organ: of.organ,
    type: of.type,
    schema: f.maybe(of.schemaName),
    level: of.level,
    bytes: of.bytes,
    records: of.records,
    sm3: of.sm3,
    at: f.integer('在包中的位置', 'Place in the package'),
  }),
  columns: ['name', 'type', 'schema', 'records', 'bytes', 'level', 'organ'],
  facets: ['type', 'level'],
})

export const quarantineRegister = register({
  ...kept,
  name: 'ferry.quarantine',
  title: words('隔离区', 'Held apart'),
  label: 'name',
  record: f.object({
    name: f.text('文件名', 'Name of the file', { max: 200 }),
    organ: of.organ,
    sm3: of.sm3,
    bytes: of.bytes,
    claims: f.maybe(f.text('自称', 'Claims to be', { max: 300 })),
    broughtBy: of.person('带入人编号', 'Brought by (id)'),
    broughtByName: of.person('带入人', 'Brought by'),
    times: f.integer('带入次数', 'Times brought', { min: 1 }),
    grounds: f.list('拒收理由', 'Grounds', of.saidGround, { max: 1000 }),
    heldAt: f.instant('隔离时间', 'Held since'),
    state: f.choice('状态', 'State', of.quarantineStates),
    finding: f.maybe(f.text('核查结论', 'Finding', { max: 1000 })),
    reviewedByName: f.maybe(of.person('核查人', 'Looked into by')),
  }),
  columns: ['name', 'claims', 'broughtByName', 'bytes', 'times', 'heldAt', 'state'],
  facets: ['state'],
  searched: ['name', 'claims'],
})

export const releaseRegister = register({
  ...kept,
  name: 'ferry.release',
  title: words('解密审批', 'Releases'),
  label: 'title',
  record: f.object({
    title: f.text('事项', 'Title'),
    organ: of.organ,
    channel: of.channel,
    purpose: of.purpose,
    wasLevel: f.choice('原定密级', 'Was classified as', of.levels),
    basis: f.choice('依据', 'Ground', of.bases),
    classifiedOn: f.maybe(f.day('定密日期', 'Classified on')),
    termYears: f.maybe(f.integer('保密期限', 'Term', { unit: '年', max: 100 })),
    document: f.maybe(f.text('解密文号', 'Document')),
    declaredOn: f.maybe(f.day('解密日期', 'Declassified on')),
    files: f.list(
      '文件',
      'Files',
      f.object({
        name: of.fileName,
        type: of.type,
        bytes: of.bytes,
        sm3: of.sm3,
        records: of.records,
        level: of.level,
        schema: f.maybe(of.schemaName),
      }),
    ),
    proposedBy: of.person('提出人编号', 'Proposed by (id)'),
    proposedByName: of.person('提出人', 'Proposed by'),
    decidedBy: f.maybe(of.person('审批人编号', 'Decided by (id)')),
    decidedByName: f.maybe(of.person('审批人', 'Decided by')),
    decidedAt: f.maybe(f.instant('审批时间', 'Decided at')),
    opinion: f.maybe(of.reason),
    state: f.choice('状态', 'State', of.releaseStates),
  }),
  columns: ['title', 'wasLevel', 'basis', 'proposedByName', 'decidedByName', 'organ', 'state'],
  facets: ['basis', 'state'],
  searched: ['title', 'purpose'],
})
