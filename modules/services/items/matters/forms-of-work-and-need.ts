// What is asked at retirement, for the teacher's certificate and for benefits.
import { words } from '#kernel/text/text.ts'
import type { FormSection, Typed } from '../matter.ts'
import { ofPerson, ownNumber, paidTo, section } from './asked.ts'

/** 社会保险法 第16条; 弹性提前和延迟: 实施渐进式延迟法定退休年龄的决定 第3条. */
export const retirementForm: readonly FormSection[] = [
  section(
    'retirement',
    words('退休', 'Retirement'),
    ownNumber,
    {
      id: 'retireHow',
      title: words('怎样退休', 'How'),
      kind: 'choice',
      options: {
        due: words('到法定退休年龄退休', 'At the age of the law'),
        early: words('弹性提前退休', 'Earlier, by choice'),
        late: words('弹性延迟退休后退休', 'After a later term'),
      },
    },
    { id: 'retireOn', title: words('从哪天起退休', 'From'), kind: 'day' },
    {
      id: 'retireFrom',
      title: words('最后的用人单位（信用代码）', 'Last employer (credit code)'),
      hint: words('灵活就业的不填。', 'Leave empty if self-employed.'),
      kind: 'credit-code',
      optional: true,
      held: ofPerson('employer'),
    },
    {
      id: 'retireSpecial',
      title: words('特殊工种或者视同缴费的经历', 'Special trades or years counted as paid'),
      hint: words('每行一段：单位、岗位、起止年月。', 'One a line: employer, post, from and to.'),
      kind: 'long-text',
      max: 1000,
      when: ({ special }) => special === 'yes',
    },
  ),
  paidTo,
]

/** 教师资格条例 第13条: where one is registered or teaches; 第15条: 学历. */
export const teacherForm: readonly FormSection[] = [
  section(
    'teaching',
    words('教师资格', 'The qualification'),
    {
      id: 'subject',
      title: words('任教学科', 'Subject'),
      hint: words('和教师资格考试合格证明上的一致。', 'As on the proof of the examination.'),
      kind: 'text',
      max: 40,
      when: ({ level }) => level !== 'kindergarten',
    },
    {
      id: 'where',
      title: words('在哪里申请', 'Where'),
      kind: 'choice',
      options: { registered: words('户籍所在地', 'Where I am registered'), school: words('任教学校所在地', 'Where I teach') },
    },
    {
      id: 'whereRegistered',
      title: words('户籍地址', 'Registered address'),
      kind: 'text',
      held: ofPerson('registeredAddress'),
      when: (_answers, { where }) => where === 'registered',
    },
    { id: 'whereSchool', title: words('任教学校', 'School'), kind: 'text', max: 100, when: (_answers, { where }) => where === 'school' },
  ),
  section(
    'education',
    words('学历', 'Education'),
    {
      id: 'education',
      title: words('最高学历', 'Highest education'),
      kind: 'choice',
      options: {
        '10': words('研究生', 'Postgraduate'),
        '20': words('大学本科', 'Bachelor'),
        '30': words('大学专科', 'College'),
        '40': words('中等职业', 'Vocational'),
      },
      codes: 'GB/T 4658',
      held: ofPerson('education'),
    },
    { id: 'college', title: words('毕业学校', 'College'), kind: 'text', max: 100 },
    { id: 'major', title: words('所学专业', 'Field of study'), kind: 'text', max: 60 },
  ),
]

/** 国发〔2015〕52号 第二部分: two benefits, for two reasons. */
export const disabilityForm: readonly FormSection[] = [
  section(
    'benefit',
    words('补贴', 'The benefit'),
    {
      id: 'benefitGrade',
      title: words('残疾等级', 'Grade'),
      kind: 'choice',
      options: { '1': words('一级', 'First'), '2': words('二级', 'Second'), '3': words('三级', 'Third'), '4': words('四级', 'Fourth') },
      codes: 'GB/T 26341',
      held: ofPerson('disability'),
    },
    { id: 'benefitAddress', title: words('户籍地址', 'Registered address'), kind: 'text', held: ofPerson('registeredAddress') },
    {
      id: 'benefitOther',
      title: words('正在领取的同类补贴', 'A like benefit already drawn'),
      hint: words(
        '例如工伤护理费、高龄护理补贴；没有的不填。',
        'Care for an injury at work or for old age; leave empty where there is none.',
      ),
      kind: 'text',
      optional: true,
    },
  ),
  paidTo,
]

const family = ({ household }: Readonly<Record<string, string>>) => household === 'family'

/** 社会救助暂行办法 第9条, 第11条: who lives together, what they earn, what they own. */
export const allowanceForm: readonly FormSection[] = [
  section(
    'household',
    words('共同生活的人', 'Who lives together'),
    { id: 'householdAddress', title: words('户籍地址', 'Registered address'), kind: 'text', held: ofPerson('registeredAddress') },
    { id: 'liveAddress', title: words('现住地址', 'Address of residence'), kind: 'text', held: ofPerson('residenceAddress') },
    {
      id: 'members',
      title: words('和您一起生活的家人', 'Family that lives with you'),
      hint: words('每行一位：姓名、身份号码、与您的关系。', 'One a line: name, identity number, relation.'),
      kind: 'long-text',
      max: 2000,
      when: family,
    },
  ),
  section(
    'means',
    words('收入和财产', 'Income and means'),
    { id: 'income', title: words('全家每月收入（元）', 'Monthly income of all, yuan'), kind: 'money' },
    { id: 'savings', title: words('全家存款和有价证券（元）', 'Savings and securities, yuan'), kind: 'money' },
    { id: 'homes', title: words('全家住房（套）', 'Homes owned'), kind: 'number' },
    {
      id: 'vehicle',
      title: words('有机动车吗', 'Is there a motor vehicle?'),
      hint: words('残疾人代步车不算。', 'A vehicle for a disabled person does not count.'),
      kind: 'choice',
      options: { no: words('没有', 'No'), yes: words('有', 'Yes') },
    },
    {
      id: 'vehiclePlate',
      title: words('车牌号', 'Plate'),
      kind: 'text',
      max: 20,
      when: (_answers, { vehicle }: Typed) => vehicle === 'yes',
    },
    {
      id: 'hardship',
      title: words('为什么生活困难', 'Why there is need'),
      kind: 'choice',
      options: {
        illness: words('患病', 'Illness'),
        disability: words('残疾', 'Disability'),
        age: words('年老、没有劳动能力', 'Age'),
        work: words('失业或者收入低', 'No work or low pay'),
        study: words('子女上学', 'Children at school'),
        disaster: words('灾害或者意外', 'Disaster or accident'),
      },
    },
  ),
  paidTo,
]
