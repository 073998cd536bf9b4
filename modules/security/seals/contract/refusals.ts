import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const clauses = ['3.6.3']
const LAW_13 = '电子签名法 第13条'

export const refusals = {
  sealExists: {
    code: 'seals.seal-exists',
    kind: 'conflict',
    words: words(
      '该单位已有同名同类的印章。一枚注销后才能再制作。',
      'The organ has a seal of this kind and name. It must be cancelled before another is made.',
    ),
    clauses,
    law: '国发〔1999〕25号 第二十四条（未核实）',
  },
  numberTaken: {
    code: 'seals.number-taken',
    kind: 'conflict',
    words: words('备案编号 {number} 已登记在另一枚印章名下。', 'The filing number {number} belongs to another seal.'),
    clauses,
  },
  notMadeByFiler: {
    code: 'seals.filed-by-another',
    kind: 'forbidden',
    words: words('制章人不能为自己制作的印章备案，请由另一人办理。', 'Whoever made a seal does not file it: another person must.'),
    clauses,
  },
  cancelled: {
    code: 'seals.cancelled',
    kind: 'conflict',
    words: words('印章“{name}”已于{at}注销，不能再使用或恢复。', 'The seal “{name}” was cancelled at {at}: that is final.'),
    clauses,
  },
  notEnabled: {
    code: 'seals.not-enabled',
    kind: 'conflict',
    words: words(
      '印章“{name}”目前“{state}”，不能用印。请印章管理员先办理启用。',
      'The seal “{name}” is in state “{stateEn}” and cannot be applied. Its keeper must put it in use first.',
    ),
    clauses,
  },
  outOfTime: {
    code: 'seals.out-of-time',
    kind: 'conflict',
    words: words(
      '印章“{name}”的有效期为 {from} 至 {to}，今天不在其内。',
      'The seal “{name}” is valid from {from} to {to}, which today is not.',
    ),
    clauses,
  },
  certificateChanged: {
    code: 'seals.certificate-changed',
    kind: 'conflict',
    words: words(
      '印章“{name}”制作之后，单位的印章证书已经换发，旧章不能再用：请注销后重新制作。',
      'The organ’s certificate was renewed after the seal “{name}” was made: cancel the seal and make it anew.',
    ),
    clauses,
    law: 'GB/T 38540-2020 §7.4',
  },
  noSeal: {
    code: 'seals.no-seal',
    kind: 'missing',
    words: words('该单位没有在用的{kind}。', 'The organ has no {kindEn} in use.'),
    clauses,
  },
  notHolder: {
    code: 'seals.not-holder',
    kind: 'forbidden',
    words: words(
      '您不是印章“{name}”现任的用印人。请印章管理员先登记您为用印人。',
      'You are not appointed to apply the seal “{name}” today. Its keeper must appoint you first.',
    ),
    clauses,
    law: LAW_13,
  },
  holderAlready: {
    code: 'seals.holder-already',
    kind: 'conflict',
    words: words('此人已是这枚印章的用印人。', 'This person is appointed to apply the seal already.'),
    clauses,
  },
  notOfOrgan: {
    code: 'seals.not-of-organ',
    kind: 'invalid',
    words: words('用印人须是用章单位持有用印职责的人员。', 'Whoever applies a seal works for its organ and holds the duty to.'),
    clauses,
  },
  approvalNeeded: {
    code: 'seals.approval-needed',
    kind: 'forbidden',
    words: words(
      '用印须先经批准：请提交用印申请，由单位负责人批准后再用印。',
      'A seal is applied after approval: ask for its use, and have the head of the organ approve it.',
    ),
    clauses,
    law: '国发〔1999〕25号（用印审批，未核实条次）',
  },
  approvedOther: {
    code: 'seals.approved-other',
    kind: 'conflict',
    words: words('批准的不是这份文件：文件摘要、印章或单位与审批不符。', 'The approval is for another document, seal or organ.'),
    clauses,
  },
  approvedBySelf: {
    code: 'seals.approved-by-self',
    kind: 'forbidden',
    words: words('批准用印和实际用印须是两个人。', 'The one who approves the use of a seal is not the one who applies it.'),
    clauses,
  },
  alreadySealed: {
    code: 'seals.already-sealed',
    kind: 'conflict',
    words: words(
      '这份文件已于{at}由{by}加盖过这枚印章，不重复用印。请取已盖章的文件。',
      'The document was sealed with this seal at {at} by {by}; it is not sealed twice. Take the sealed file.',
    ),
    clauses,
  },
  unreadable: {
    code: 'seals.unreadable',
    kind: 'invalid',
    words: words('文件无法读取：{why}', 'The document cannot be read: {whyEn}'),
  },
  notSealable: {
    code: 'seals.not-sealable',
    kind: 'invalid',
    words: words(
      '这份文件上已有的签名或印章不成立，不能再往上盖章：{why}',
      'What is signed in the document already does not stand: {whyEn}',
    ),
    clauses,
  },
  tooLarge: {
    code: 'seals.too-large',
    kind: 'invalid',
    words: words('文件超过 5 MB，无法办理。', 'The document is larger than 5 MB.'),
  },
  offPage: {
    code: 'seals.off-page',
    kind: 'invalid',
    words: words('印章放在这里会超出页面，请移到页内。', 'The seal would reach over the edge of the page there.'),
  },
} as const satisfies Record<string, Refusal>
