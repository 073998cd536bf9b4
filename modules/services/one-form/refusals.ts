import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const SHARING = '政务数据共享条例'

export const refusals = {
  hasSources: {
    code: 'one-form.has-sources',
    kind: 'invalid',
    words: words(
      '{of} 个字段中，其中 {n} 个字段已有来源，不能再要求填报：{list}。请在这些字段选用来源，由系统取数；来源的口径或者时点不合用的，写明不同在哪里。',
      'Of {of} fields {n} have a source already and may not be asked: {list}. Name the source of each, and the system takes them from there; or say how the definition differs.',
    ),
    law: `${SHARING} 第19条`,
    clauses: ['3.4.6', '3.5.1'],
  },
  nothingLeft: {
    code: 'one-form.nothing-left',
    kind: 'invalid',
    words: words(
      '所有字段都已有来源，不需要这张表；请直接申请使用数据。',
      'Every field has a source: no form is needed. Apply for the data instead.',
    ),
    law: `${SHARING} 第19条`,
    clauses: ['3.4.6'],
  },
  sourceUnknown: {
    code: 'one-form.source-unknown',
    kind: 'invalid',
    words: words('“{field}”填的来源 {source} 不存在，请用比对给出的代码。', '“{field}” names a source {source} that is not there.'),
  },
  twice: {
    code: 'one-form.twice',
    kind: 'invalid',
    words: words('“{field}”出现了两次，请删去一个。', '“{field}” is there twice: remove one.'),
  },
  noArticle: {
    code: 'one-form.no-article',
    kind: 'invalid',
    words: words('依据要写到条款，例如“统计法 第七条”。', 'The basis names its article.'),
  },
  notBelowPrefecture: {
    code: 'one-form.not-below-prefecture',
    kind: 'forbidden',
    words: words(
      '县级以下单位不得自行设置向下级和村（社区）填报的报表，请由省、市主管部门登记。',
      'Organs of counties and below set up no forms of their own: their department of the province or prefecture registers it.',
    ),
    law: '整治形式主义为基层减负若干规定（2024年）[unconfirmed]',
  },
  ownForm: {
    code: 'one-form.own-form',
    kind: 'forbidden',
    words: words('本单位登记的报表要由另一个人审核。', 'A form is approved by somebody other than who registered it.'),
  },
  fillerUnknown: {
    code: 'one-form.filler-unknown',
    kind: 'invalid',
    words: words('没有这些填报单位：{list}。请核对单位代码。', 'There are no such organs: {list}.'),
  },
  notYours: {
    code: 'one-form.not-yours',
    kind: 'missing',
    words: words('没有这份填报任务，或者不是本单位的。', 'There is no such form for your organ to fill in.'),
  },
  wrongValue: {
    code: 'one-form.wrong-value',
    kind: 'invalid',
    words: words('“{field}”填得不对：{what}。', '“{field}” {whatEn}.'),
  },
  changeUnexplained: {
    code: 'one-form.change-unexplained',
    kind: 'invalid',
    words: words(
      '“{field}”由系统取数为 {known}，您改成了 {now}。请写明更改的原因（不少于四个字），或者改回原值。',
      '“{field}” was taken over as {known} and you changed it to {now}. Say why, or put it back.',
    ),
  },
  differenceUnexplained: {
    code: 'one-form.difference-unexplained',
    kind: 'invalid',
    words: words(
      '“{field}”上期 {before}，本期 {now}，相差超过三成。请核对，确实的在说明里写原因。',
      '“{field}” was {before} and is {now}: more than three tenths apart. Check it, and say why in the note.',
    ),
  },
} as const satisfies Record<string, Refusal>
