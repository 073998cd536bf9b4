// The assessment of a disability and its certificate (残疾人保障法): the health commission records the grade, civil affairs gives the card.
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { ownNumber, section } from './asked.ts'

const PERSON = 'population.person'
const UNCONFIRMED = '[unconfirmed] 待办理单位确认'

/** GB/T 26341-2010, asked once for the assessment and the certificate. */
const found = section(
  'disability',
  words('残疾评定', 'The assessment'),
  ownNumber,
  {
    id: 'disabilityKind',
    title: words('残疾类别', 'Kind'),
    hint: words('和评定表上的一致。', 'As on the paper of the assessment.'),
    kind: 'choice',
    options: {
      '1': words('视力残疾', 'Sight'),
      '2': words('听力残疾', 'Hearing'),
      '3': words('言语残疾', 'Speech'),
      '4': words('肢体残疾', 'Limbs'),
      '5': words('智力残疾', 'Intellect'),
      '6': words('精神残疾', 'Mind'),
      '7': words('多重残疾', 'Several'),
    },
    codes: 'GB/T 26341',
  },
  {
    id: 'disabilityGrade',
    title: words('残疾等级', 'Grade'),
    hint: words('和评定表上的一致。', 'As on the paper of the assessment.'),
    kind: 'choice',
    options: { '1': words('一级', 'First'), '2': words('二级', 'Second'), '3': words('三级', 'Third'), '4': words('四级', 'Fourth') },
    codes: 'GB/T 26341',
  },
  { id: 'assessedOn', title: words('评定日期', 'Assessed on'), kind: 'day' },
  { id: 'assessedBy', title: words('评定机构', 'Assessed by'), kind: 'text', max: 100 },
)

const identity = {
  id: 'identity',
  title: words('身份和户口信息', 'Identity and registration'),
  issuer: '公安机关',
  supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'registeredAddress'] },
} as const

export const disability: readonly Matter[] = [
  {
    id: 'disability-assessment',
    title: words('残疾评定', 'Assessment of a disability'),
    plain: words('由指定的医疗机构评定残疾类别和等级，记入登记。', 'A named hospital finds kind and grade, and they are recorded.'),
    also: ['残疾鉴定', '残疾等级', '评残'],
    kind: '07',
    handling: '2',
    levels: ['3', '4'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'health-commission',
    with: ['civil-affairs-department'],
    topics: ['social-security'],
    basis: [{ law: '残疾人保障法', article: '第二条', remark: UNCONFIRMED }],
    visits: 0,
    results: [{ title: words('残疾评定结论', 'Finding') }],
    questions: [],
    bars: [],
    form: [found],
    materials: [
      identity,
      {
        id: 'finding',
        title: words('残疾评定表', 'Paper of the assessment'),
        issuer: '指定的残疾评定机构',
        supply: { from: 'upload' },
        why: words('评定机构在纸上签字盖章，还没有共享。', 'The hospital signs it on paper and does not share it yet.'),
      },
    ],
  },
  {
    id: 'disability-certificate',
    title: words('残疾人证申领', 'Certificate of disability'),
    plain: words('评定以后领取残疾人证，凭它享受补贴和优待。', 'The card for benefits, after the assessment.'),
    also: ['残疾证', '残疾人证', '办残疾证'],
    kind: '07',
    handling: '2',
    levels: ['4'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'civil-affairs-department',
    with: ['health-commission'],
    topics: ['social-security'],
    basis: [{ law: '残疾人保障法', article: '第二条', remark: UNCONFIRMED }],
    visits: 0,
    results: [{ title: words('残疾人证', 'Certificate of disability'), certificate: 'disability-certificate' }],
    questions: [],
    bars: [],
    form: [found],
    materials: [
      identity,
      {
        id: 'grade',
        title: words('残疾等级', 'Grade'),
        issuer: '残疾评定机构',
        supply: { from: 'base', register: PERSON, fields: ['disability'] },
        // In one errand the assessment comes first and stands in the register when this begins.
        when: ({ together }) => together !== 'yes',
      },
    ],
  },
]
