// Words of the page of an application for disclosure: what is to be done now, the clock, and the reply by its kind.
import { words } from '#kernel/text/text.ts'

export const ofTheDisclosure = {
  'disclosure.title': words('公开申请', 'Applications for disclosure'),
  'disclosure.next': words('现在要做的', 'What to do now'),
  'disclosure.do.submitted': words(
    '和申请人确认收到的日期。20 个工作日的答复期限从确认收到那天起算。',
    'Confirm with the applicant when it was received: the twenty working days run from then.',
  ),
  'disclosure.do.received': words(
    '查找信息并答复；内容不明确的一次告知补正，涉及第三方的书面征求意见。',
    'Find it and reply; ask for a correction once where it is unclear, and others where it concerns them.',
  ),
  'disclosure.do.until': words('{day} 前答复。', 'Reply by {day}.'),
  'disclosure.do.late': words('答复期限 {day} 已过，请立即答复。', 'The term ended on {day}: reply now.'),
  'disclosure.do.correcting': words(
    '等申请人补正。逾期没有补正的，视为放弃申请。',
    'The applicant corrects it, or has given it up when the term is over.',
  ),
  'disclosure.do.consulting': words(
    '正在征求意见，期间不计入答复期限。收到意见的，登记后答复。',
    'Others are asked and the clock stands. Record what they say, then reply.',
  ),
  'disclosure.do.answered': words('已答复，没有要办的了。', 'Answered: nothing is left to do.'),
  'disclosure.do.abandoned': words('逾期未补正，视为放弃，没有要办的了。', 'Given up: nothing is left to do.'),
  'disclosure.do.withdrawn': words('申请人已撤回，没有要办的了。', 'Withdrawn: nothing is left to do.'),
  'disclosure.left': words('还剩 {n} 个工作日', '{n} working days left'),
  'disclosure.over': words('已超期 {n} 个工作日', '{n} working days late'),
  'disclosure.often': words('该申请人一年内申请 {n} 件', '{n} applications of this applicant within a year'),
  'disclosure.asked': words('申请内容', 'What was asked for'),
  'disclosure.consults': words('征求意见', 'Who was asked'),
  'disclosure.reply': words('答复', 'Reply'),
  'disclosure.replyKind': words('答复种类', 'Kind of reply'),
  'disclosure.replyBasis': words('依据：政府信息公开条例 {article}。', 'Basis: regulation on open government information, {article}.'),
  'disclosure.answeredOn': words('{day} 答复', 'Replied on {day}'),
} as const
