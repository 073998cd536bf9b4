// What is asked about a newborn, once for the register, the insurance and the card. Fields of the form of GB/T 39046 and of the
// register of residents; what the parents' own records hold is shown and not asked.
import { words } from '#kernel/text/text.ts'
import type { FormField, FormSection, HeldBy } from '../matter.ts'

const PERSON = 'population.person'
const held = (field: string, of: HeldBy) => ({ register: PERSON, field, of })

export const childSection: FormSection = {
  id: 'child',
  title: words('孩子', 'The child'),
  fields: [
    {
      id: 'childName',
      title: words('孩子的姓名', 'Name of the child'),
      hint: words('姓氏随父亲或者母亲；用规范汉字。', 'The family name of father or mother, in standard characters.'),
      kind: 'text',
      max: 20,
    },
    {
      id: 'childSex',
      title: words('性别', 'Sex'),
      kind: 'choice',
      options: { '1': words('男', 'Male'), '2': words('女', 'Female') },
      codes: 'GB/T 2261.1',
    },
    { id: 'childBorn', title: words('出生日期', 'Born on'), kind: 'day' },
    {
      id: 'birthCertificate',
      title: words('出生医学证明编号', 'Number of the birth certificate'),
      hint: words('证明右上角的编号，由接生的医院签发。', 'Top right on the certificate of the hospital.'),
      kind: 'text',
      max: 20,
      when: ({ certificate }) => certificate !== 'no',
    },
  ],
}

const FOLLOWS = (who: string) => (answers: Readonly<Record<string, string>>) => answers.follows === who

const registered: readonly FormField[] = [
  {
    id: 'registeredAddress',
    title: words('孩子落户的地址', 'Address of registration'),
    kind: 'text',
    held: held('registeredAddress', 'self'),
  },
  {
    id: 'registeredVillage',
    title: words('落户的村（居）', 'Village of registration'),
    kind: 'village',
    held: held('registeredVillage', 'self'),
  },
]

export const parentsSection: FormSection = {
  id: 'parents',
  title: words('父母', 'The parents'),
  fields: [
    {
      id: 'applicantNumber',
      title: words('您的身份号码', 'Your identity number'),
      kind: 'identity-number',
      held: held('idNumber', 'self'),
    },
    ...registered,
    {
      id: 'otherParentName',
      title: words('孩子的另一方父母', 'The other parent'),
      kind: 'text',
      max: 50,
      held: held('name', 'spouse'),
      when: ({ married }) => married === 'yes',
    },
    {
      id: 'otherParentNumber',
      title: words('另一方的身份号码', 'Identity number of the other parent'),
      kind: 'identity-number',
      held: held('idNumber', 'spouse'),
      when: ({ married }) => married === 'yes',
    },
    {
      id: 'otherHousehold',
      title: words('落户一方的户口地址', 'Registered address of the parent followed'),
      hint: words('孩子随另一方落户时填写。', 'Where the child follows the other parent.'),
      kind: 'text',
      optional: true,
      held: held('registeredAddress', 'spouse'),
      when: (answers) => answers.married === 'yes' && (FOLLOWS('mother')(answers) || FOLLOWS('father')(answers)),
    },
  ],
}

export const cardSection: FormSection = {
  id: 'card',
  title: words('社会保障卡', 'Social-security card'),
  fields: [
    {
      id: 'cardBank',
      title: words('服务银行', 'Bank of the card'),
      hint: words('卡上有银行账户，凭卡领待遇。', 'The card has an account; benefits are paid to it.'),
      kind: 'choice',
      options: {
        icbc: words('工商银行', 'ICBC'),
        abc: words('农业银行', 'ABC'),
        boc: words('中国银行', 'BOC'),
        ccb: words('建设银行', 'CCB'),
        psbc: words('邮政储蓄银行', 'PSBC'),
      },
    },
    {
      id: 'cardDelivery',
      title: words('怎样领卡', 'How to get the card'),
      kind: 'choice',
      options: { window: words('到窗口领取', 'At the window'), post: words('邮寄', 'By post') },
    },
    {
      id: 'postAddress',
      title: words('邮寄地址', 'Postal address'),
      kind: 'text',
      when: (_answers, { cardDelivery }) => cardDelivery === 'post',
    },
  ],
}
