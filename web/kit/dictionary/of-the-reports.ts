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
  'reports.history': words('办理过程', 'Steps'),
} as const
