// What the ferry refuses: a package that comes, a file that goes, and steps that two people must take.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const APART = ['3.2.1']
const SECRETS = '保守国家秘密法'

const invalid = (code: string, zh: string, en: string, more: Partial<Refusal> = {}): Refusal => ({
  code: `ferry.${code}`,
  kind: 'invalid',
  words: words(zh, en),
  ...more,
})
const conflict = (code: string, zh: string, en: string, more: Partial<Refusal> = {}): Refusal => ({
  ...invalid(code, zh, en, more),
  kind: 'conflict',
})

/** Why a package is refused at the door; it is then held apart with every one of these that holds. */
export const packageRefusals = {
  tooLarge: invalid(
    'too-large',
    '数据包 {bytes} 字节，超过上限 {most} 字节。请分成几个包。',
    'The package has {bytes} bytes, over the limit of {most}. Send several.',
  ),
  broken: invalid(
    'broken',
    '不是完整的摆渡数据包：请从发送方重新取得。',
    'This is no complete ferry package: get it again from the sender.',
  ),
  tooMany: invalid('too-many', '数据包有 {count} 个文件，超过上限 {most}。', 'The package has {count} files, over the limit of {most}.'),
  compressed: invalid(
    'compressed',
    '“{file}”是压缩存放的（声称展开为 {size} 字节）。摆渡数据包只许原样存放，不予展开。',
    '“{file}” is compressed (claims {size} bytes). A ferry package stores files as they are; nothing is unpacked.',
  ),
  path: invalid(
    'path',
    '“{file}”不是允许的文件名：不许有路径、盘符、控制字符或特殊字符。',
    '“{file}” is no name that is allowed: no path, drive, control or special letters.',
  ),
  sameName: invalid('same-name', '“{file}”与另一个文件同名（不分大小写）。', '“{file}” has the name of another file, letter case aside.'),
  link: invalid('link', '“{file}”是链接或特殊文件，不是普通文件。', '“{file}” is a link or a special file, no plain one.'),
  twoFaced: invalid(
    'two-faced',
    '封装中有不属于任何文件的字节，或两处登记不一致，不同软件会读出不同内容。',
    'The package has bytes of no file, or two lists that differ: programs would read different things.',
  ),
  manifest: invalid(
    'manifest',
    '清单不合格（{fault}）：请发送方重新制作。',
    'The manifest does not stand ({fault}): have the sender make it anew.',
  ),
  unsigned: invalid('unsigned', '签名不成立：{fault}', 'The signature does not stand: {faultEn}', { clauses: APART }),
  unknownSender: invalid(
    'unknown-sender',
    '本侧没有信任任何来自“{network}”的发送方：请先由两人登记其根证书。',
    'This side trusts no sender of “{network}”: two people must take over its root first.',
    { clauses: APART },
  ),
  notTheFerry: invalid(
    'not-the-ferry',
    '签名证书“{signer}”不是摆渡专用证书（ferry）。',
    'The certificate “{signer}” is not that of the ferry.',
  ),
  wrongZone: invalid(
    'wrong-zone',
    '数据包从“{from}”发往“{to}”，本侧是“{here}”。',
    'The package goes from “{from}” to “{to}”; this side is “{here}”.',
    { clauses: APART },
  ),
  notDeclassified: invalid(
    'not-declassified',
    '来自政务内网的数据包没有解密审批记录。',
    'A package of the intranet carries no record of its release.',
    { clauses: APART, law: SECRETS },
  ),
  tooSecret: invalid(
    'too-secret',
    '“{file}”标为{level}，不得进入{network}。',
    '“{file}” is marked {levelEn} and may not enter the {networkEn}.',
    { clauses: APART, law: SECRETS },
  ),
  noChannel: invalid(
    'no-channel',
    '本侧没有登记接收通道“{channel}”：请先登记。',
    'This side has no inward channel “{channel}”: open it first.',
  ),
  channelClosed: invalid('channel-closed', '通道“{channel}”已停用。', 'The channel “{channel}” is closed.'),
  replayed: conflict(
    'replayed',
    '第 {number} 号已于 {at} 导入，没有再次导入。回执可在原数据包下载。',
    'Number {number} was imported at {at}; nothing was imported again. Its receipt stands with that package.',
  ),
  forked: conflict(
    'forked',
    '第 {number} 号与本侧记录的前后次序不符：同一序号出现了两个不同的数据包，或所指的前一包不是本侧收到的那个。',
    'Number {number} does not follow what this side received: two packages bear one number, or it names another one before it.',
  ),
  gap: conflict(
    'gap',
    '这是第 {number} 号，本侧刚收到第 {last} 号：请先导入第 {next} 号。',
    'This is number {number}, the last was {last}: import number {next} first.',
  ),
  unknownPackage: invalid(
    'unknown-package',
    '回执所指的数据包（通道“{channel}”第 {number} 号）不是本侧发出的，或内容不同。',
    'The receipt names a package (channel “{channel}”, number {number}) that this side did not send, or another content.',
  ),
  missing: invalid('missing', '清单上有“{file}”，数据包里没有。', 'The manifest lists “{file}”; the package has it not.'),
  unlisted: invalid('unlisted', '数据包里有“{file}”，清单上没有。', 'The package has “{file}”; the manifest lists it not.'),
  changed: invalid('changed', '“{file}”的字节数或摘要与清单不符。', 'The size or digest of “{file}” is not that of the manifest.'),
  miscounted: invalid(
    'miscounted',
    '“{file}”有 {found} 条记录，清单写的是 {said} 条。',
    '“{file}” has {found} records, the manifest says {said}.',
  ),
}

/** Why a file is refused, when it goes and again when it comes. */
export const fileRefusals = {
  type: invalid(
    'type',
    '“{file}”的内容是{found}，与名称或登记的类型（{said}）不符，或不在允许之列。',
    'The content of “{file}” is {found}; that is not what its name or the manifest says ({said}), or not allowed.',
  ),
  schemaNeeded: invalid('schema-needed', '“{file}”是记录，请写明格式。', '“{file}” holds records: name their schema.'),
  noSchema: invalid(
    'no-schema',
    '本侧没有登记格式“{schema}”：请先登记（“{file}”）。',
    'This side has no schema “{schema}” (“{file}”): declare it first.',
  ),
  schema: invalid(
    'schema',
    '“{file}”第 {line} 行不符合格式“{schema}”：{fault}',
    '“{file}”, line {line}, does not fit the schema “{schema}”: {fault}',
  ),
  active: invalid('active', '“{file}”含活动内容：{what}。', '“{file}” has active content: {what}.'),
  unreadable: invalid('unreadable', '“{file}”无法安全读取：{fault}', '“{file}” cannot be read safely: {fault}'),
  marked: invalid(
    'marked',
    '“{file}”中有密级或内部标志“{mark}”，不得摆渡。已解密的，先按规定去除标志并附解密记录；未解密的，立即报告保密部门。',
    '“{file}” bears the mark “{mark}” and may not be ferried. If it was declassified, remove the mark as prescribed first; if not, report it.',
    { clauses: APART, law: SECRETS },
  ),
  notScannable: invalid(
    'not-scannable',
    '“{file}”的文字无法全部读出（{fault}），不能确认没有密级标志，不得从内网带出。',
    'Not all text of “{file}” can be read ({fault}); that it bears no mark cannot be told, and it may not leave.',
    { clauses: APART, law: SECRETS },
  ),
}

/** Why a step is refused to a person. */
export const refusals = {
  ...packageRefusals,
  ...fileRefusals,
  filesTooLarge: invalid(
    'files-too-large',
    '文件合计 {bytes} 字节，超过上限 {most} 字节。请分几次发出。',
    'The files have {bytes} bytes together, over the limit of {most}. Export in parts.',
  ),
  tooManyRecords: invalid(
    'too-many-records',
    '共 {records} 条记录，一个数据包最多 {most} 条。请分几次发出，按序号依次导入。',
    '{records} records; a package holds at most {most}. Export in parts and import them in order.',
  ),
  needsRelease: invalid(
    'needs-release',
    '政务内网的文件不能直接发出：请先提出解密审批，由另一人批准。',
    'Nothing leaves the intranet directly: propose its release, and another person approves.',
    { clauses: APART, law: SECRETS },
  ),
  releaseHere: invalid(
    'release-here',
    '解密审批只在政务内网办理；政务外网请直接发出。',
    'Releases are decided on the intranet; on the extranet export directly.',
  ),
  wrongDirection: invalid('wrong-direction', '通道“{channel}”不是发出通道。', 'The channel “{channel}” is not an outward one.'),
  samePerson: invalid(
    'same-person',
    '须由另一人办理：提出人不能自己批准或核对。',
    'Another person must do this: nobody approves or confirms what they proposed.',
    { clauses: APART },
  ),
  termTooLong: invalid(
    'term-too-long',
    '{level}级的保密期限不超过 {most} 年，登记的是 {years} 年：请核对。',
    'The term of {levelEn} is at most {most} years, {years} are given: check.',
    { law: '保守国家秘密法 第20条' },
  ),
  termRuns: invalid('term-runs', '保密期限到 {until} 才满，现在不得带出。', 'The term runs until {until}; it may not leave now.', {
    clauses: APART,
    law: '保守国家秘密法 第24条',
  }),
  basisMissing: invalid('basis-missing', '以“{basis}”为依据时，请写明：{fields}。', 'For the ground “{basisEn}” state: {fields}.', {
    law: '保守国家秘密法 第24条',
  }),
  basisWrong: invalid(
    'basis-wrong',
    '原定密级为{level}，不能以“从未定密”为依据。',
    'It was classified as {levelEn}; “never classified” is no ground.',
    { law: '保守国家秘密法 第20条' },
  ),
  decided: conflict('decided', '这项审批已经办结。', 'This release was decided already.'),
  nameTaken: conflict('name-taken', '代号“{name}”已经登记。', 'The name “{name}” is taken.'),
  sameSide: invalid('same-side', '对方网络就是本侧：请选另一个网络。', 'That is this side’s own network: choose the other.'),
  rootMalformed: invalid('root-malformed', '根证书无法读取：{fault}', 'The root cannot be read: {fault}'),
  otherFingerprint: invalid(
    'other-fingerprint',
    '您填写的指纹与登记的根证书不符。请与发送方当面核对。',
    'The fingerprint given is not that of the root on record. Compare it with the sender in person.',
  ),
  notProposed: conflict('not-proposed', '该发送方不在待核对状态。', 'This sender does not wait for a second person.'),
  columnTwice: invalid('column-twice', '列名“{column}”出现两次。', 'The column “{column}” stands twice.'),
  noKey: invalid('no-key', '主键“{column}”不在列中，或不是必填。', 'The key “{column}” is no required column.'),
  reviewed: conflict('reviewed', '这件隔离物已经核查。', 'This was looked into already.'),
} as const satisfies Record<string, Refusal>
