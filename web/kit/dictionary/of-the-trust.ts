// Words of the trust service: authorities, the ceremony, certificates that end or are held.
import { words } from '#kernel/text/text.ts'

export const ofTheTrust = {
  'trust.title': words('数字证书', 'Certificates'),
  'trust.lead': words(
    '全省证书从省根逐级签发。证书是授予：系统失去验收、定级等条件，它的证书立即暂停。',
    'Every certificate hangs from a root of the province. It is a grant: it is held as soon as its system’s standing falls.',
  ),
  'trust.ceremony': words('密钥仪式', 'The ceremony'),
  'trust.steps': words('密钥仪式的步骤', 'Steps of the ceremony'),
  'trust.step1': words(
    '第一步：一名安全管理员验证身份后发起，写明事由。此时不生成任何密钥。',
    'First: a security administrator proves who they are and begins, with a reason. No key is made yet.',
  ),
  'trust.step2': words(
    '第二步：另一名安全管理员在三十分钟内验证身份后加入。密钥随即生成、加密保存，证书签发。',
    'Second: another one proves who they are and joins within thirty minutes. Now the keys are made, sealed, and certified.',
  ),
  'trust.step3': words(
    '第三步：一人逐组读出指纹，另一人在自己的屏幕上核对，然后两人各自签认。',
    'Third: one reads the fingerprints aloud, the other compares them on their own screen; then both sign.',
  ),
  'trust.none': words('签发机构尚未建立，平台还不能签发证书。', 'The authorities are not founded: no certificate can be issued yet.'),
  'trust.waits': words(
    '{title}：{name} 已发起，等待第二人，{until} 前有效。',
    '{title}: begun by {name}; waits for the second person until {until}.',
  ),
  'trust.mine': words(
    '由您发起：须由另一名安全管理员加入，您不能同时作为第二人。',
    'You began it: another security administrator must join.',
  ),
  'trust.lastHeld': words('{title}：{first} 与 {second} 于 {at} 完成。', '{title}: held by {first} and {second}, {at}.'),
  'trust.protocol': words('记录与指纹', 'Protocol and fingerprints'),
  'trust.readAloud': words('请两人在各自屏幕上逐组核对。', 'Compare group by group, each on their own screen.'),
  'trust.signed': words('{name} 已于 {at} 签认', 'signed by {name}, {at}'),
  'trust.unsigned': words('等待 {name} 签认', 'waits for {name} to sign'),
  'trust.tree': words('签发机构', 'Authorities'),
  'trust.name': words('名称', 'Name'),
  'trust.line': words('算法', 'Line'),
  'trust.state': words('状态', 'State'),
  'trust.ends': words('到期', 'Ends'),
  'trust.count': words('现有证书', 'Certificates'),
  'trust.ending': words('即将到期（{n}）', 'Ending soon ({n})'),
  'trust.nothingEnds': words('近期没有到期的证书。', 'Nothing ends soon.'),
  'trust.days': words('剩 {n} 天', '{n} days left'),
  'trust.held': words('已暂停（{n}）', 'Held ({n})'),
  'trust.nothingHeld': words('没有暂停的证书。', 'No certificate is held.'),
  'trust.public': words('公布页（指纹供书面核对）', 'The public page'),
} as const
