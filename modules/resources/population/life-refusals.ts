import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

/** What the verbs of a person's life refuse. */
export const lifeRefusals = {
  noSuchNumber: {
    code: 'population.no-such-number',
    kind: 'invalid',
    words: words(
      '库中没有公民身份号码为 {number} 的人口记录，请核对号码。',
      'No record bears the identity number {number}: check the number.',
    ),
  },
  notHere: {
    code: 'population.not-here',
    kind: 'conflict',
    words: words(
      '{name} 的记录状态为“{state}”，不能登记这一事项；以前登记有误的，请登记更正。',
      'The record of {name} is “{stateEn}”: this cannot be recorded. If an earlier entry was wrong, record a correction.',
    ),
    clauses: ['3.4.5a'],
  },
  laterEntry: {
    code: 'population.later-entry',
    kind: 'conflict',
    words: words(
      '{name} 在 {later} 已有户口变动登记，不能再登记更早的 {effective}。前一登记有误的，请先更正。',
      '{name} has an entry of the household on {later}: nothing is recorded for {effective} before it. Correct that entry first if it is wrong.',
    ),
  },
  noSuchVillage: {
    code: 'population.no-such-village',
    kind: 'invalid',
    words: words(
      '村（居）代码 {code} 不在本省统计用区划代码中，请按户口登记地的 12 位村（居）代码核对。',
      'The village code {code} is not among those of the province: check its twelve digits.',
    ),
  },
  birthUnlikely: {
    code: 'population.birth-does-not-fit',
    kind: 'invalid',
    words: words(
      '出生登记与{parent}的记录不符：{fault}。请核对。',
      'The birth does not fit the record of the {parentEn}: {faultEn}. Check it.',
    ),
    law: '户口登记条例 第7条',
  },
  certificateDiffers: {
    code: 'population.certificate-differs',
    kind: 'conflict',
    words: words(
      '出生医学证明 {number} 上的{title}与填写的不同，请与医院或证明原件核对。',
      'The birth certificate {number} gives another {titleEn}: compare with the hospital or the paper.',
    ),
    law: '母婴保健法 第23条',
  },
  certificateUsed: {
    code: 'population.certificate-used',
    kind: 'conflict',
    words: words(
      '出生医学证明 {number} 已用于另一人的出生登记，一份证明只能登记一人。',
      'The birth certificate {number} has served for another person: one certificate, one person.',
    ),
    law: '母婴保健法 第23条',
  },
  numbersUsedUp: {
    code: 'population.numbers-used-up',
    kind: 'conflict',
    words: words(
      '{division} 在 {born} 的顺序码已用完，请改用派出所自有的顺序码段填写身份号码。',
      'The order numbers of {division} for {born} are used up: give the number from the station’s own range.',
    ),
    law: 'GB 11643-1999',
  },
  noSuchHousehold: {
    code: 'population.no-such-household',
    kind: 'invalid',
    words: words(
      '没有户号为 {household} 的户，或该户已无成员。请核对户号，或不填户号另立新户。',
      'There is no household {household}, or nobody is left in it. Check the number, or leave it out to set up a new one.',
    ),
    law: '户口登记条例 第5条',
  },
  householdElsewhere: {
    code: 'population.household-elsewhere',
    kind: 'invalid',
    words: words(
      '户 {household} 登记在另一村（居）{village}。迁入该户的，户籍地应与该户相同。',
      'The household {household} is registered in another village ({village}): whoever joins it is registered there.',
    ),
    law: '户口登记条例 第6条',
  },
  notOfHousehold: {
    code: 'population.not-of-household',
    kind: 'invalid',
    words: words('{name} 不是该户的成员，不能登记为户主或随户分出。', '{name} is no member of this household.'),
    law: '户口登记条例 第5条',
  },
  twoHeads: {
    code: 'population.two-heads',
    kind: 'conflict',
    words: words(
      '该户已有户主。一户只有一名户主，请先登记变更户主。',
      'The household has a head already, and has only one: record a change of head first.',
    ),
    law: '户口登记条例 第5条',
  },
  guardianUnfit: {
    code: 'population.guardian-unfit',
    kind: 'conflict',
    words: words('{name} 不能担任监护人：{fault}。', '{name} cannot be guardian: {faultEn}.'),
    law: '民法典 第27条至第31条',
  },
  wardOfAge: {
    code: 'population.ward-of-age',
    kind: 'conflict',
    words: words(
      '{name} 已年满 18 周岁。成年人设立监护，须有人民法院认定其行为能力的裁判或指定监护的决定，请选择“指定监护”并填写文号。',
      '{name} is of age: guardianship of an adult rests on a court’s finding or an appointment. Choose “appointed” and give its number.',
    ),
    law: '民法典 第17条、第24条、第28条',
  },
  tooYoung: {
    code: 'population.too-young-to-marry',
    kind: 'invalid',
    words: words(
      '{name} 在 {effective} 未达到法定婚龄（男 22 周岁，女 20 周岁），不予登记。',
      '{name} is below the age of marriage on {effective} (men 22, women 20).',
    ),
    law: '民法典 第1047条',
  },
  notManAndWoman: {
    code: 'population.not-man-and-woman',
    kind: 'invalid',
    words: words('结婚登记应为男女双方，请核对双方的性别登记。', 'A marriage is between a man and a woman: check the sexes on record.'),
    law: '民法典 第1046条',
  },
  alreadyMarried: {
    code: 'population.already-married',
    kind: 'conflict',
    words: words(
      '{name} 已有配偶，不予登记。前一婚姻已终止的，请先办理相应登记。',
      '{name} has a spouse. If that marriage has ended, record its end first.',
    ),
    law: '民法典 第1042条、第1051条',
  },
  nearKin: {
    code: 'population.near-kin',
    kind: 'conflict',
    words: words(
      '双方是直系血亲或三代以内旁系血亲，禁止结婚。',
      'The two are kin in the direct line or within three generations: they may not marry.',
    ),
    law: '民法典 第1048条',
  },
  notMarried: {
    code: 'population.not-married-to-each-other',
    kind: 'conflict',
    words: words('双方在库中不是夫妻关系，不能登记离婚。请核对双方身份号码。', 'The two are not married to one another on record.'),
    law: '民法典 第1076条',
  },
  coolingOff: {
    code: 'population.cooling-off',
    kind: 'conflict',
    words: words(
      '协议离婚自申请之日起满 30 日后、再过 30 日内，双方到场申请发证。本次申请日 {appliedOn}，可办理期间为 {from} 至 {until}。',
      'A divorce by agreement is recorded from 31 to 60 days after it was applied for: applied for on {appliedOn}, from {from} to {until}.',
    ),
    law: '民法典 第1077条',
  },
  judgmentNeeded: {
    code: 'population.judgment-needed',
    kind: 'invalid',
    words: words('请填写{what}。', 'Give the {whatEn}.'),
    law: '民法典 第1077条、第1080条',
  },
  belowSixteen: {
    code: 'population.below-sixteen',
    kind: 'invalid',
    words: words(
      '{name} 在 {effective} 未满 16 周岁，用人单位不得招用。文艺、体育等单位依法招用的，请走专项审批。',
      '{name} is below sixteen on {effective}: nobody may employ them.',
    ),
    law: '劳动法 第15条',
  },
  creditCodeWrong: {
    code: 'population.credit-code-wrong',
    kind: 'invalid',
    words: words('统一社会信用代码 {code} 的校验位不符，请核对。', 'The check character of the credit code {code} does not fit.'),
    law: 'GB 32100-2015',
  },
  sameName: {
    code: 'population.same-name',
    kind: 'invalid',
    words: words('新姓名与现姓名相同，无需变更。', 'The new name is the present one.'),
    law: '户口登记条例 第18条',
  },
  samePerson: {
    code: 'population.same-person',
    kind: 'invalid',
    words: words('两个身份号码指的是同一人，请核对。', 'Both numbers name one person: check them.'),
  },
  nothingSaid: {
    code: 'population.nothing-said',
    kind: 'invalid',
    words: words('请至少填写一项要登记的内容（{what}）。', 'Give at least one thing to record ({whatEn}).'),
  },
} as const satisfies Record<string, Refusal>
