// What a firm is asked at its start, its change and its end (市场主体登记管理条例 第8条, 第9条). What the base of legal persons
// holds of it is shown.
import { words } from '#kernel/text/text.ts'
import type { Answers, FormField, FormSection, Typed } from '../matter.ts'
import { firmSection, ofFirm, ownNumber, section } from './asked.ts'
import { industries } from './industries.ts'

const partners: FormField = {
  id: 'founders',
  title: words('股东（发起人）和出资', 'Shareholders'),
  hint: words(
    '每行一位：姓名或者名称、证件号码、认缴出资额（元）。您自己写“本人、出资额”。',
    'One a line: name, number, subscribed capital in yuan. Yourself: 本人 and the capital.',
  ),
  kind: 'long-text',
  shape: 'shareholders',
  max: 4000,
}

/** What founds the company; the police, the tax and the insurance see this section of the same form. */
const company = section(
  'company',
  words('拟设立的公司', 'The company'),
  {
    id: 'companyName',
    title: words('公司名称', 'Name'),
    hint: words('先在名称申报系统查过、可以用的名称。', 'A name found free before.'),
    kind: 'text',
    max: 100,
  },
  { id: 'companyVillage', title: words('住所所在村（居）', 'Village of the seat'), kind: 'village' },
  { id: 'companyAddress', title: words('住所', 'Seat'), hint: words('写到门牌号。', 'Down to the number of the house.'), kind: 'text' },
  {
    id: 'companyScope',
    title: words('经营范围', 'Scope of business'),
    hint: words('用经营范围规范表述目录里的说法。', 'In the words of the standard list.'),
    kind: 'long-text',
    max: 1000,
  },
  {
    id: 'companyIndustry',
    title: words('主要行业', 'Main trade'),
    hint: words('选最主要的一个；登记机关在门类里再细分。', 'The one it lives on; the registrar classes it further.'),
    kind: 'choice',
    options: industries,
    codes: 'GB/T 4754',
  },
  { id: 'companyCapital', title: words('注册资本（元）', 'Registered capital, yuan'), kind: 'money' },
)
/** In the same errand the company is asked for once; alone, the register holds it. */
const asFounded: FormSection = {
  ...company,
  fields: company.fields.map((field) => ({ ...field, when: ({ together }: Answers) => together === 'yes' })),
}

export const establishmentForm: readonly FormSection[] = [
  company,
  section(
    'founders',
    words('出资人和法定代表人', 'Founders and representative'),
    partners,
    {
      id: 'companyTerm',
      title: words('经营期限', 'Term'),
      kind: 'choice',
      options: { long: words('长期', 'Unlimited'), until: words('到期为止', 'Until a day') },
    },
    {
      id: 'companyUntil',
      title: words('期限到', 'Until'),
      kind: 'day',
      when: (_answers, { companyTerm }: Typed) => companyTerm === 'until',
    },
    {
      id: 'representativeIs',
      title: words('法定代表人', 'Representative'),
      kind: 'choice',
      options: { self: words('我本人', 'Myself'), another: words('另一个人', 'Somebody else') },
    },
    { ...ownNumber, when: (_answers, { representativeIs }: Typed) => representativeIs === 'self' },
    {
      id: 'newRepresentative',
      title: words('法定代表人姓名', 'Name of the representative'),
      kind: 'text',
      max: 50,
      when: (_answers, { representativeIs }: Typed) => representativeIs === 'another',
    },
    {
      id: 'newRepresentativeNumber',
      title: words('法定代表人身份号码', 'Identity number of the representative'),
      kind: 'identity-number',
      when: (_answers, { representativeIs }: Typed) => representativeIs === 'another',
    },
    {
      id: 'managers',
      title: words('董事、监事、高级管理人员', 'Directors, supervisors, managers'),
      hint: words(
        '每行一位：姓名、身份号码、职务。您自己写“本人、职务”。',
        'One a line: name, identity number, post. Yourself: 本人 and the post.',
      ),
      kind: 'long-text',
      shape: 'people',
      max: 2000,
    },
  ),
]

export const sealForm: readonly FormSection[] = [
  asFounded,
  firmSection,
  section('seal', words('印章', 'The seals'), {
    id: 'seals',
    title: words('刻哪些章', 'Which seals'),
    kind: 'choice',
    options: {
      one: words('法定名称章', 'The firm’s seal'),
      three: words('法定名称章、财务章、发票章', 'Of the firm, its finance and its invoices'),
      four: words('法定名称章、财务章、发票章、合同章', 'Those and one for contracts'),
    },
  }),
]

export const insuranceForm: readonly FormSection[] = [
  asFounded,
  firmSection,
  section(
    'employer',
    words('用工', 'Employees'),
    { id: 'staff', title: words('参保职工（人）', 'Employees insured'), kind: 'number', shape: 'whole' },
    { id: 'staffFrom', title: words('从哪天起用工', 'Employed since'), kind: 'day' },
  ),
]

export const taxForm: readonly FormSection[] = [
  asFounded,
  firmSection,
  section(
    'tax',
    words('税务信息', 'Tax'),
    {
      id: 'accounting',
      title: words('会计制度', 'Accounting rules'),
      kind: 'choice',
      options: { small: words('小企业会计准则', 'Rules for small firms'), full: words('企业会计准则', 'Full rules') },
    },
    { id: 'financeName', title: words('财务负责人', 'Head of finance'), kind: 'text', max: 50 },
    { id: 'financeTelephone', title: words('财务负责人电话', 'Telephone of the head of finance'), kind: 'telephone' },
    {
      id: 'invoices',
      title: words('要开的发票', 'Invoices'),
      kind: 'choice',
      options: {
        ordinary: words('增值税普通发票', 'Ordinary'),
        special: words('增值税专用发票', 'Special'),
        both: words('两种都要', 'Both'),
      },
    },
  ),
]

const changes = (what: string) => (answers: Answers) => answers.what === what

export const changeForm: readonly FormSection[] = [
  firmSection,
  section(
    'change',
    words('变更', 'The change'),
    { id: 'resolvedOn', title: words('作出变更决议、决定的日期', 'Resolved on'), kind: 'day' },
    { id: 'toName', title: words('新名称', 'New name'), kind: 'text', max: 100, when: changes('name') },
    { id: 'toSeatVillage', title: words('新住所所在村（居）', 'Village of the new seat'), kind: 'village', when: changes('seat') },
    { id: 'toSeat', title: words('新住所', 'New seat'), kind: 'text', when: changes('seat') },
    { id: 'toRepresentative', title: words('新法定代表人', 'New representative'), kind: 'text', max: 50, when: changes('representative') },
    {
      id: 'toRepresentativeNumber',
      title: words('新法定代表人身份号码', 'Identity number of the new representative'),
      kind: 'identity-number',
      when: changes('representative'),
    },
    {
      id: 'capitalNow',
      title: words('现在的注册资本（元）', 'Capital now, yuan'),
      kind: 'money',
      held: ofFirm('capital'),
      when: changes('capital'),
    },
    { id: 'toCapital', title: words('变更后的注册资本（元）', 'New capital, yuan'), kind: 'money', when: changes('capital') },
    {
      ...partners,
      id: 'toShareholders',
      hint: words('每行一位：姓名或者名称、证件号码、认缴出资额（元）。', 'One a line: name, number, subscribed capital in yuan.'),
      when: changes('capital'),
    },
  ),
]

const simply = ({ debts, revoked }: Answers) => debts === 'no' && revoked === 'no'

export const closureForm: readonly FormSection[] = [
  firmSection,
  section(
    'closure',
    words('注销', 'The end'),
    {
      id: 'endReason',
      title: words('注销原因', 'Why'),
      kind: 'choice',
      // 公司法 第229条
      options: {
        resolved: words('股东会决议解散', 'By resolution'),
        expired: words('营业期限届满', 'The term is over'),
        articles: words('章程规定的解散事由出现', 'By the articles'),
        merged: words('因合并或者分立解散', 'By merger or division'),
        revoked: words('被吊销、责令关闭或者撤销', 'Revoked or ordered to close'),
        court: words('人民法院判令解散', 'By judgment'),
      },
    },
    { id: 'endResolvedOn', title: words('作出决议或者事由发生的日期', 'Since'), kind: 'day' },
    {
      id: 'taxCleared',
      title: words('清税日期', 'Tax cleared on'),
      hint: words('没有办过涉税事宜的不填。', 'Leave empty where no tax was ever filed.'),
      kind: 'day',
      optional: true,
      held: ofFirm('taxClearedOn'),
    },
    {
      id: 'liquidator',
      title: words('清算组负责人', 'Head of the liquidation'),
      kind: 'text',
      max: 50,
      when: (answers) => !simply(answers),
    },
    {
      id: 'liquidatorTelephone',
      title: words('清算组负责人电话', 'Telephone of the head of the liquidation'),
      kind: 'telephone',
      when: (answers) => !simply(answers),
    },
  ),
]
