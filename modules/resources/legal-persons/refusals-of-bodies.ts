import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const clauses = ['3.4.5b']

/** What stands in the way of a representative, a branch, or an end. */
export const bodyRefusals = {
  representativeUnknown: {
    code: 'legal-persons.representative-unknown',
    kind: 'invalid',
    words: words(
      '人口库中没有所选的法定代表人（负责人），或该记录已并档。请重新选取。',
      'The population base has no such representative, or the record was merged: choose again.',
    ),
    clauses,
    law: '民法典 第61条',
  },
  representativeDead: {
    code: 'legal-persons.representative-dead',
    kind: 'invalid',
    words: words('所选的法定代表人（负责人）已经死亡。请改选他人。', 'The representative chosen has died: choose another.'),
    clauses,
    law: '民法典 第13条',
  },
  representativeMinor: {
    code: 'legal-persons.representative-minor',
    kind: 'invalid',
    words: words(
      '所选的法定代表人（负责人）在 {day} 未满十八周岁。请改选有完全民事行为能力的人。',
      'The representative chosen is under eighteen on {day}: choose a person of full capacity.',
    ),
    clauses,
    law: '市场主体登记管理条例 第12条',
  },
  representativeGuarded: {
    code: 'legal-persons.representative-guarded',
    kind: 'invalid',
    words: words(
      '所选的法定代表人（负责人）有监护人在册，不具有完全民事行为能力。请改选他人。',
      'The representative chosen stands under guardianship: choose a person of full capacity.',
    ),
    clauses,
    law: '市场主体登记管理条例 第12条',
  },
  representativeNameDiffers: {
    code: 'legal-persons.representative-name-differs',
    kind: 'invalid',
    words: words(
      '法定代表人（负责人）姓名与所选人口记录不一致。请核对，或不填姓名由系统带出。',
      'The representative’s name is not that of the record chosen: check it, or leave it out to have it filled.',
    ),
    clauses,
    law: '民法典 第61条',
  },
  parentNeeded: {
    code: 'legal-persons.parent-needed',
    kind: 'invalid',
    words: words('分支机构必须登记其隶属的法人。', 'A branch needs the legal person it belongs to.'),
    clauses,
    law: '公司法 第13条',
  },
  parentNotStanding: {
    code: 'legal-persons.parent-not-standing',
    kind: 'invalid',
    words: words(
      '隶属的法人不存在，或者已终止、已并档、已吊销，不能设立分支机构。请核对。',
      'The legal person it would belong to is not there, or has ended, was merged or revoked: check it.',
    ),
    clauses,
    law: '公司法 第236条',
  },
  parentIsBranch: {
    code: 'legal-persons.parent-is-branch',
    kind: 'invalid',
    words: words(
      '分支机构不能隶属于另一个分支机构或者自己。请选取具有法人资格的单位。',
      'A branch belongs to a legal person, not to a branch or to itself.',
    ),
    clauses,
    law: '公司法 第13条',
  },
  branchHasCapital: {
    code: 'legal-persons.branch-has-capital',
    kind: 'invalid',
    words: words(
      '分支机构没有注册资本，也没有股东，请删去“{title}”。',
      'A branch has neither capital nor shareholders: leave out “{titleEn}”.',
    ),
    clauses,
    law: '公司法 第13条',
  },
  branchesLive: {
    code: 'legal-persons.branches-live',
    kind: 'conflict',
    words: words(
      '还有 {count} 个分支机构没有注销（{names}）。请先办理分支机构注销登记，再注销本单位。',
      '{count} branches are not deregistered yet ({names}): deregister them first.',
    ),
    clauses,
    law: '市场主体登记管理条例 第32条',
  },
  taxNotCleared: {
    code: 'legal-persons.tax-not-cleared',
    kind: 'conflict',
    words: words(
      '税务登记尚未注销（{since} 登记）。请先向税务机关清税，再申请注销登记。',
      'The tax registration of {since} stands: clear taxes with the tax authority first, then apply.',
    ),
    clauses,
    law: '税收征收管理法 第16条',
  },
  absorbsItself: {
    code: 'legal-persons.absorbs-itself',
    kind: 'invalid',
    words: words('一家公司不能吸收自己。请选取另一家公司。', 'A company does not absorb itself: choose another.'),
    clauses,
    law: '公司法 第218条',
  },
  notCompanies: {
    code: 'legal-persons.not-companies',
    kind: 'invalid',
    words: words(
      '吸收合并的双方都必须是存续的公司，{name} 不是。请核对。',
      'Both sides of a merger are companies in life; {name} is not: check it.',
    ),
    clauses,
    law: '公司法 第218条',
  },
  tooManyBranches: {
    code: 'legal-persons.too-many-branches',
    kind: 'conflict',
    words: words(
      '被吸收的公司有 {count} 个分支机构，一次最多转移 {most} 个。请先以变更登记转移一部分。',
      'The absorbed company has {count} branches, and at most {most} pass at once: move some by a change first.',
    ),
    clauses,
  },
} as const satisfies Record<string, Refusal>
