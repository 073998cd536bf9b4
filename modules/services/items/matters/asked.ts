// What several forms ask in the same words: a field of one id is the same question wherever it stands.
import { type Words, words } from '#kernel/text/text.ts'
import type { Basis, FormField, FormSection, HeldBy, Matter } from '../matter.ts'

const PERSON = 'population.person'
const FIRM = 'legal-persons.legal-person'

export const ofPerson = (field: string, of: Exclude<HeldBy, 'firm'> = 'self') => ({ register: PERSON, field, of }) as const
export const ofFirm = (field: string) => ({ register: FIRM, field, of: 'firm' }) as const

export const section = (id: string, title: Words, ...fields: readonly FormField[]): FormSection => ({ id, title, fields })

/** Whose record the organ writes when it grants: held for whoever has a record tied to the account. */
export const ownNumber: FormField = {
  id: 'ownNumber',
  title: words('您的身份号码', 'Your identity number'),
  kind: 'identity-number',
  held: ofPerson('idNumber'),
}

/** Of GB/T 4761, as far as kin tell of one another. */
export const kinRelations = {
  '10': words('配偶', 'Spouse'),
  '20': words('子', 'Son'),
  '30': words('女', 'Daughter'),
  '50': words('父母', 'Parent'),
  '70': words('兄弟姐妹', 'Sibling'),
  '99': words('其他亲属或者同住人', 'Another relative or member of the household'),
}

/** A benefit goes to the card that everybody has; another account is asked for only where it is wanted. */
export const paidTo = section(
  'payment',
  words('待遇发到哪里', 'Where it is paid'),
  {
    id: 'payTo',
    title: words('发放方式', 'Paid to'),
    kind: 'choice',
    options: { card: words('社会保障卡', 'The social-security card'), account: words('另一个银行账户', 'Another bank account') },
  },
  {
    id: 'payBank',
    title: words('开户银行', 'Bank'),
    kind: 'text',
    max: 60,
    when: (_answers, { payTo }) => payTo === 'account',
  },
  {
    id: 'payAccount',
    title: words('银行账号', 'Account'),
    hint: words('户名应当是申请人本人。', 'In the applicant’s own name.'),
    kind: 'text',
    max: 40,
    when: (_answers, { payTo }) => payTo === 'account',
  },
)

/** A firm that is registered already. What founds a firm in the same errand has asked for it under `company`. */
const standing = ({ together }: Readonly<Record<string, string>>) => together !== 'yes'

export const firmSection = section(
  'firm',
  words('单位', 'The firm'),
  { id: 'uscc', title: words('统一社会信用代码', 'Credit code'), kind: 'credit-code', held: ofFirm('uscc'), when: standing },
  { id: 'firmName', title: words('名称', 'Name'), kind: 'text', held: ofFirm('name'), when: standing },
  {
    id: 'representative',
    title: words('法定代表人（负责人）', 'Representative'),
    kind: 'text',
    held: ofFirm('representativeName'),
    when: standing,
  },
  { id: 'firmAddress', title: words('住所', 'Seat'), kind: 'text', held: ofFirm('registeredAddress'), when: standing },
)

const DECIDED: Basis = { law: '行政许可法', article: '第四十二条' }

/** A licence is decided within the law's own term where no other law sets one. */
export const licensingTerm: NonNullable<Matter['term']> = { days: 20, unit: 'working', licensing: true, basis: DECIDED }

export const longerDecision: NonNullable<Matter['special']>[number] = {
  kind: '1',
  words: words('经本机关负责人批准，可以延长十个工作日。', 'Ten working days more when the head approves.'),
  basis: DECIDED,
}

export const longerRegistration: NonNullable<Matter['special']>[number] = {
  kind: '1',
  words: words('情形复杂的，经登记机关负责人批准，可以再延长三个工作日。', 'Three working days more in a complex case.'),
  basis: { law: '市场主体登记管理条例', article: '第十九条' },
}
