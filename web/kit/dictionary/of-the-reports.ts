// Words of the page of a report: what was said, what was added, pictures to take home, and who sent it, which is asked for by itself.
import { words } from '#kernel/text/text.ts'

export const ofTheReports = {
  'reports.title': words('举报与留言', 'Reports'),
  'reports.said': words('说了什么', 'What was said'),
  'reports.where': words('发生地', 'Where'),
  'reports.messages': words('补充和答复', 'Added and answered'),
  'reports.sender': words('留言人', 'The sender'),
  'reports.anonymous': words(
    '匿名留言：系统没有保存留言人的任何信息，也不要尝试查找。',
    'Sent without a name: nothing is kept of the sender. Do not try to find out.',
  ),
  'reports.signed': words(
    '实名留言。只有办理需要联系时才查看；写明原因，每次查看都有记录。',
    'Sent with a name. Look only where the case needs it; say why. Each look is written down.',
  ),
  'reports.why': words('为什么要查看', 'Why you must know'),
  'reports.look': words('查看留言人', 'See who sent it'),
  'reports.signedIn': words('登录后留言，没有留电话', 'Sent signed in, without a telephone'),
  'reports.pictures': words('照片（只能下载，已去掉拍摄信息）', 'Pictures: to take home, without what they carried'),
  'reports.take': words('下载 {name}（{kb} KB）', 'Take {name} ({kb} KB)'),
  'reports.reply': words('答复', 'Answer'),
  'reports.declined': words('不予受理', 'Not accepted'),
  'reports.left': words('还剩 {n} 个工作日', '{n} working days left'),
  'reports.over': words('超期 {n} 天', '{n} days over'),
  'reports.next': words('现在要做的', 'What to do now'),
  'reports.next.sent': words(
    '属于本单位的，受理；不属于的，转给该办的单位；不该受理的，写明理由告诉留言人。',
    'Take it up where it is yours, pass it on where it is another’s, or say why it is not taken up.',
  ),
  'reports.next.handling': words(
    '核实以后答复留言人；期限内办不完的，可以延长一次并说明理由。',
    'Look into it and answer; where the term does not suffice it is lengthened once, with a reason.',
  ),
  'reports.next.answered': words(
    '已答复。留言人没有再补充的，可以办结；同意公开的，可以公开答复。',
    'Answered. Close it unless more is added; publish the answer where the sender agreed.',
  ),
  'reports.next.declined': words('已告知不予受理，没有要办的了。', 'Not taken up, and told so: nothing is left to do.'),
  'reports.next.closed': words('已办结。留言人同意公开的，可以公开答复。', 'Closed. Publish the answer where the sender agreed.'),
} as const
