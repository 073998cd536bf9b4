// What is asked after a death, at a move, for a residence permit and at school. What the registers of residents hold is shown.
import { words } from '#kernel/text/text.ts'
import type { Answers, FormSection, Typed } from '../matter.ts'
import { kinRelations, ofPerson, ownNumber, paidTo, section } from './asked.ts'

/** Who died: asked once for the registration and the family's allowance. 户口登记条例 第8条: 由户主、亲属、抚养人或者邻居申报. */
const dead = section(
  'dead',
  words('去世的亲人', 'Who died'),
  { id: 'deadName', title: words('姓名', 'Name'), kind: 'text', max: 50 },
  { id: 'deadNumber', title: words('身份号码', 'Identity number'), kind: 'identity-number' },
  { id: 'deadOn', title: words('去世日期', 'Died on'), kind: 'day' },
  {
    id: 'deadRelation',
    title: words('您是去世者的', 'You are the dead person’s'),
    kind: 'choice',
    options: kinRelations,
    codes: 'GB/T 4761',
  },
)

export const deathForm: readonly FormSection[] = [
  dead,
  section('death', words('死亡证明', 'Certificate of death'), {
    id: 'deathCertificate',
    title: words('死亡医学证明编号', 'Number of the certificate'),
    hint: words('证明右上角的编号，由医疗机构签发。', 'Top right on the certificate of the hospital.'),
    kind: 'text',
    max: 20,
  }),
]

export const funeralForm: readonly FormSection[] = [
  dead,
  section('heirs', words('遗属', 'The family'), {
    id: 'otherHeirs',
    title: words('还有哪些遗属一起领取', 'Who else shares it'),
    hint: words('每行一位：姓名、与去世者的关系。没有的不填。', 'One a line: name and relation. Leave empty where there is none.'),
    kind: 'long-text',
    max: 1000,
    optional: true,
  }),
  paidTo,
]

const because = (ground: string) => (answers: Answers) => answers.ground === ground

/** 户口登记条例 第10条、第13条; 第19条 names who leaves a household with the applicant. */
export const moveForm: readonly FormSection[] = [
  section(
    'from',
    words('现在的户口', 'The registration now'),
    ownNumber,
    { id: 'fromAddress', title: words('户籍地址', 'Registered address'), kind: 'text', held: ofPerson('registeredAddress') },
    { id: 'fromHousehold', title: words('户号', 'Household'), kind: 'text', optional: true, held: ofPerson('household') },
  ),
  section(
    'to',
    words('迁往哪里', 'Where to'),
    { id: 'toVillage', title: words('迁入的村（居）', 'Village'), kind: 'village' },
    { id: 'toAddress', title: words('迁入地址', 'Address'), hint: words('写到门牌号。', 'Down to the number of the house.'), kind: 'text' },
    {
      id: 'toSpouse',
      title: words('被投靠的配偶', 'The spouse'),
      kind: 'text',
      max: 50,
      held: ofPerson('name', 'spouse'),
      when: because('marriage'),
    },
    {
      id: 'toSpouseNumber',
      title: words('配偶的身份号码', 'The spouse’s identity number'),
      kind: 'identity-number',
      held: ofPerson('idNumber', 'spouse'),
      when: because('marriage'),
    },
    { id: 'toKin', title: words('被投靠的亲属姓名', 'The relative'), kind: 'text', max: 50, when: because('parents') },
    {
      id: 'toKinNumber',
      title: words('被投靠亲属的身份号码', 'The relative’s identity number'),
      kind: 'identity-number',
      when: because('parents'),
    },
    {
      id: 'toHousehold',
      title: words('迁入哪一户', 'Which household'),
      hint: words('同户要在同一个村（居）。', 'A household is in one village.'),
      kind: 'choice',
      options: { theirs: words('被投靠人的户', 'That of the relative'), own: words('自己立一户', 'One of my own') },
      when: (answers) => because('marriage')(answers) || because('parents')(answers),
    },
    {
      id: 'toEmployer',
      title: words('用人单位（信用代码）', 'Employer (credit code)'),
      kind: 'credit-code',
      held: ofPerson('employer'),
      when: because('work'),
    },
  ),
  section(
    'movers',
    words('谁一起迁', 'Who moves'),
    {
      id: 'movers',
      title: words('迁移的人', 'Who moves'),
      kind: 'choice',
      options: { alone: words('只有我', 'Only I'), family: words('我和家人', 'I and family') },
    },
    {
      id: 'moversNamed',
      title: words('随迁的家人', 'Family that moves too'),
      hint: words('每行一位：姓名、身份号码、与您的关系。', 'One a line: name, identity number, relation.'),
      kind: 'long-text',
      shape: 'people',
      max: 1000,
      when: (_answers: Answers, { movers }: Typed) => movers === 'family',
    },
  ),
]

const on = (ground: string) => (answers: Answers) => answers.because === ground

/** 居住证暂行条例 第9条: 居住地住址、就业、就读. */
export const permitForm: readonly FormSection[] = [
  section(
    'residence',
    words('居住', 'Residence'),
    ownNumber,
    { id: 'liveVillage', title: words('现住村（居）', 'Village'), kind: 'village', held: ofPerson('residenceVillage') },
    { id: 'liveAddress', title: words('现住地址', 'Address'), kind: 'text', held: ofPerson('residenceAddress') },
    { id: 'liveSince', title: words('从哪天起住在这里', 'There since'), kind: 'day' },
    {
      id: 'liveEmployer',
      title: words('用人单位（信用代码）', 'Employer (credit code)'),
      kind: 'credit-code',
      held: ofPerson('employer'),
      when: on('work'),
    },
    { id: 'liveSchool', title: words('就读学校', 'School'), kind: 'text', max: 100, held: ofPerson('school'), when: on('study') },
    {
      id: 'liveTitle',
      title: words('住房', 'The home'),
      kind: 'choice',
      options: { owned: words('自有住房', 'Owned'), rented: words('租住', 'Rented'), unit: words('单位宿舍', 'Of the employer') },
      when: on('home'),
    },
  ),
]

/** 义务教育法 第12条: by the registration, or where the parents work or live. The child's own record is asked by the organ. */
export const schoolForm: readonly FormSection[] = [
  section(
    'pupil',
    words('入学的孩子', 'The child'),
    { id: 'pupilName', title: words('孩子的姓名', 'Name'), kind: 'text', max: 50 },
    { id: 'pupilNumber', title: words('孩子的身份号码', 'Identity number'), kind: 'identity-number' },
    {
      id: 'pupilOf',
      title: words('您是孩子的', 'You are the child’s'),
      kind: 'choice',
      options: { father: words('父亲', 'Father'), mother: words('母亲', 'Mother'), guardian: words('其他监护人', 'Other guardian') },
    },
    {
      id: 'pupilNeeds',
      title: words('孩子需要学校特别照顾的', 'What the school should know'),
      hint: words('例如听力、视力、行动方面；没有的不填。', 'Hearing, sight, movement; leave empty where there is nothing.'),
      kind: 'long-text',
      max: 500,
      optional: true,
    },
  ),
  section(
    'near',
    words('就近入学的地址', 'The address that counts'),
    {
      id: 'nearSchool',
      title: words('申请就读的学校', 'The school'),
      hint: words('教育部门公布的、您住处所在学区的学校。', 'The one that the education department names for where you live.'),
      kind: 'text',
      max: 100,
    },
    {
      id: 'nearRegistered',
      title: words('户籍地址', 'Registered address'),
      kind: 'text',
      held: ofPerson('registeredAddress'),
      when: ({ home }) => home === 'registered',
    },
    {
      id: 'nearResidence',
      title: words('现住地址', 'Address of residence'),
      kind: 'text',
      held: ofPerson('residenceAddress'),
      when: ({ home }) => home === 'elsewhere',
    },
    {
      id: 'nearEmployer',
      title: words('父母的用人单位（信用代码）', 'Employer of a parent'),
      kind: 'credit-code',
      optional: true,
      held: ofPerson('employer'),
      when: ({ home }) => home === 'elsewhere',
    },
  ),
]
