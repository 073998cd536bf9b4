// What officials and applicants are told when a step of handling cannot be taken.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const LICENSING = '行政许可法'

export const reviewRefusals = {
  toldOnce: {
    code: 'applications.told-once',
    kind: 'conflict',
    words: words(
      '补正只能一次告知，{day} 已经告知过。请按补正后的材料受理或者作出决定。',
      'What is missing is told once; it was told on {day}. Decide on what is there now.',
    ),
    law: `${LICENSING} 第32条`,
    clauses: ['3.5.1'],
  },
  noticeLate: {
    code: 'applications.notice-late',
    kind: 'conflict',
    words: words(
      '五个工作日（到 {due}）没有告知，已自 {on} 起视为受理，不能再要求补正或者不予受理。',
      'Nothing was told within five working days (by {due}): it counts as accepted from {on}.',
    ),
    law: `${LICENSING} 第32条`,
    clauses: ['3.5.1'],
  },
  notSilent: {
    code: 'applications.not-silent',
    kind: 'conflict',
    words: words('五个工作日还没有过（到 {due}），不能按逾期视为受理。', 'The five working days run until {due}.'),
    law: `${LICENSING} 第32条`,
  },
  notEnded: {
    code: 'applications.not-ended',
    kind: 'conflict',
    words: words(
      '原许可到 {ends} 才期满，还可以作出决定，不能按逾期视为准予延续。',
      'The permit runs until {ends}: it can still be decided and is not prolonged by silence.',
    ),
    law: `${LICENSING} 第50条`,
  },
  renewedByLaw: {
    code: 'applications.renewed-by-law',
    kind: 'conflict',
    words: words(
      '原许可已在 {ends} 期满，期满前没有作出决定，视为准予延续，不能再作出不予延续的决定。请按准予办理。',
      'The permit ended on {ends} undecided: the law prolongs it, and it can be refused no more. Grant it.',
    ),
    law: `${LICENSING} 第50条`,
    clauses: ['3.5.1'],
  },
  notAsked: {
    code: 'applications.not-asked',
    kind: 'invalid',
    words: words('“{name}”不是这件申请的材料或者填写项，不能要求补正。', '“{name}” is no material or field of this application.'),
    law: `${LICENSING} 第31条`,
  },
  sharedNotAsked: {
    code: 'applications.shared-not-asked',
    kind: 'invalid',
    words: words(
      '“{name}”可以通过共享取得，不能要求申请人提供。请用机器核验。',
      '“{name}” is had by sharing and may not be asked of the applicant: check it by machine.',
    ),
    law: '国务院关于在线政务服务的若干规定',
    clauses: ['3.5.1'],
  },
  oneAlone: {
    code: 'applications.one-alone',
    kind: 'invalid',
    words: words('现场核查要有两名以上工作人员，请写齐核查人员。', 'An on-site check takes at least two of the staff: name them.'),
    law: `${LICENSING} 第34条`,
    clauses: ['3.5.1'],
  },
  extendedOnce: {
    code: 'applications.extended-once',
    kind: 'conflict',
    words: words('期限只能延长一次，{day} 已经延长过。', 'A term is lengthened once; it was on {day}.'),
    law: `${LICENSING} 第42条`,
  },
  noExtension: {
    code: 'applications.no-extension',
    kind: 'conflict',
    words: words('这件事的期限不能按行政许可法延长：{why}', 'The term of this matter is not lengthened by the licensing law: {whyEn}'),
    law: `${LICENSING} 第42条`,
  },
  hearingOpen: {
    code: 'applications.hearing-open',
    kind: 'conflict',
    words: words('听证程序还没有结束（{why}），现在不能作出决定。', 'The hearing is not over ({whyEn}): no decision can be made now.'),
    law: `${LICENSING} 第46条`,
    clauses: ['3.5.1'],
  },
  hearingOfferedOnce: {
    code: 'applications.hearing-offered-once',
    kind: 'conflict',
    words: words('听证权利已经告知过。', 'The right to a hearing was told already.'),
  },
  hearingNotAsked: {
    code: 'applications.hearing-not-asked',
    kind: 'conflict',
    words: words('申请人没有申请听证。', 'The applicant asked for no hearing.'),
    law: `${LICENSING} 第47条`,
  },
  hearingDay: {
    code: 'applications.hearing-day',
    kind: 'invalid',
    words: words(
      '听证要在 {from} 到 {until} 之间举行：提前七个工作日通知，申请后二十个工作日内组织。',
      'Hold it between {from} and {until}.',
    ),
    law: `${LICENSING} 第47条、第48条`,
    clauses: ['3.5.1'],
  },
  hearingNotSet: {
    code: 'applications.hearing-not-set',
    kind: 'conflict',
    words: words('没有通知过听证，或者还没有到听证的日子（{on}）。', 'No hearing was set, or its day ({on}) has not come.'),
  },
  hearingBySetting: {
    code: 'applications.hearing-by-setting',
    kind: 'conflict',
    words: words(
      '听证的时间由“通知听证”和“记录听证”起止，不另行暂停或者恢复。',
      'The time of a hearing begins and ends with the hearing’s own acts.',
    ),
  },
  batchTooMixed: {
    code: 'applications.batch-too-mixed',
    kind: 'invalid',
    words: words('一批只能办理同一事项的办件。', 'A batch holds parts of one matter.'),
  },
  batchStopped: {
    code: 'applications.batch-stopped',
    kind: 'conflict',
    words: words(
      '{number} 不能批量办理：{why}请先单独办理它，其余没有变化。',
      '{number} cannot be done in the batch; none of it was done.',
    ),
  },
  checksOpen: {
    code: 'applications.checks-open',
    kind: 'conflict',
    words: words(
      '还有核验不一致或者没有完成（{checks}），不能批量准予，请逐件审查。',
      'Checks are open ({checks}): review this one by itself.',
    ),
    clauses: ['3.5.1'],
  },
  effectRefused: {
    code: 'applications.effect-refused',
    kind: 'conflict',
    words: words('登记没有办成，这件没有准予：{why}', 'The registration was refused, so nothing was granted: {why}'),
  },
  notRegistered: {
    code: 'applications.not-registered',
    kind: 'conflict',
    words: words(
      '登记簿里没有“{whom}”的记录（{number}）。请核对号码；填错的，告知申请人补正。',
      'The register has no record of “{whom}” ({number}): check the number, and ask for a correction where it is wrong.',
    ),
  },
  nameDiffers: {
    code: 'applications.name-differs',
    kind: 'conflict',
    words: words(
      '“{whom}”和登记簿里这个号码的姓名不一致。请核对是不是同一个人。',
      '“{whom}” is not the name that the register holds under this number: check whether it is the same person.',
    ),
  },
  paperDiffers: {
    code: 'applications.paper-differs',
    kind: 'conflict',
    words: words(
      '填写的{paper}和登记簿里的不一致。请和开具单位核对。',
      'What was given of the paper ({paper}) is not what the register holds: compare with whoever issued it.',
    ),
  },
  noHousehold: {
    code: 'applications.no-household',
    kind: 'conflict',
    words: words(
      '“{whom}”的登记里没有户号，不能迁入这一户。请先补登户号，或者由申请人改为自己立户。',
      'The record of “{whom}” names no household to join: enter it first, or have the applicant set up one.',
    ),
    law: '户口登记条例 第5条',
  },
  letterMissing: {
    code: 'applications.letter-missing',
    kind: 'missing',
    words: words('没有这份文书。', 'There is no such paper.'),
  },
} as const satisfies Record<string, Refusal>
