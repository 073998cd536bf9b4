// What a new firm does.
import { words } from '#kernel/text/text.ts'
import type { Answers, Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { longerRegistration } from './asked.ts'
import { establishmentForm, insuranceForm, sealForm, taxForm } from './forms-of-firms.ts'

const FIRM = 'legal-persons.legal-person'
const REGISTRATION = '市场主体登记管理条例'
const papers = {
  id: 'firm',
  title: words('营业执照信息', 'Business licence'),
  issuer: '市场监督管理部门',
  /** A firm that is founded in the same errand has none yet. */
  when: ({ together }: Answers) => together !== 'yes',
} as const

export const firmStart: readonly Matter[] = [
  {
    id: 'company-establishment',
    title: words('公司设立登记', 'Registration of a company'),
    plain: words('成立公司，取得营业执照和统一社会信用代码。', 'Founds a company with its licence and credit code.'),
    also: ['注册公司', '办执照', '营业执照', '企业开办', '开公司'],
    kind: '07',
    handling: '2',
    levels: ['2', '3', '4'],
    serves: ['1', '2'],
    channels: ['1', '2'],
    organ: 'market-regulation-bureau',
    topics: ['approval'],
    basis: [{ law: REGISTRATION, article: '第十九条、第二十一条' }],
    content: {
      words: words(
        '名称、主体类型、经营范围、住所、注册资本、法定代表人、股东',
        'Name, kind, scope, seat, capital, representative, shareholders',
      ),
      basis: { law: REGISTRATION, article: '第八条' },
    },
    special: [longerRegistration],
    term: { days: 3, unit: 'working', basis: { law: REGISTRATION, article: '第十九条' } },
    visits: 0,
    results: [{ title: words('营业执照', 'Business licence'), certificate: 'business-licence' }],
    questions: [
      {
        id: 'kind',
        text: words('办哪一种公司？', 'Which kind of company?'),
        options: { limited: words('有限责任公司', 'Limited'), shares: words('股份有限公司', 'By shares') },
      },
      { id: 'foreign', text: words('有外国投资者吗？', 'Is there a foreign investor?'), options: yesNo },
      {
        id: 'seat',
        text: words('住所是自有的还是租用的？', 'Is the seat owned or rented?'),
        options: { owned: words('自有', 'Owned'), rented: words('租用', 'Rented') },
      },
    ],
    bars: [],
    form: establishmentForm,
    materials: [
      {
        id: 'people',
        title: words('股东、法定代表人的身份信息', 'Identity of shareholders and representative'),
        issuer: '公安机关',
        supply: { from: 'base', register: 'population.person', fields: ['name', 'idNumber'] },
      },
      {
        id: 'articles',
        title: words('公司章程', 'Articles'),
        issuer: '全体股东签名',
        supply: { from: 'upload' },
        why: words('章程由股东制定；可以用示范文本在线生成。', 'Made by the shareholders; a model can be filled in online.'),
      },
      { id: 'seat', title: words('住所使用承诺', 'Promise on the seat'), issuer: '本人承诺', supply: { from: 'promise' } },
      {
        id: 'foreign',
        title: words('外国投资者的主体资格证明', 'Proof of the foreign investor'),
        issuer: '外国投资者所在国公证，我国使领馆认证或者附加证明书',
        supply: { from: 'upload' },
        when: ({ foreign }) => foreign === 'yes',
        why: words('境外文件没有共享。', 'Foreign papers are not shared.'),
      },
    ],
  },
  {
    id: 'seal-carving',
    title: words('公章刻制备案', 'Carving of the company seal'),
    plain: words('刻制公章并备案，防止有人冒用。', 'The seal is carved and filed, so that nobody copies it.'),
    also: ['刻章', '公章'],
    kind: '20',
    handling: '1',
    levels: ['4'],
    serves: ['2', '3', '4'],
    channels: ['1', '2'],
    organ: 'public-security-department',
    topics: ['approval'],
    basis: [
      {
        law: '国务院关于国家行政机关和企业事业单位社会团体印章管理的规定（国发〔1999〕25号）',
        article: '第二十三条',
        remark: '[unconfirmed]',
      },
    ],
    visits: 0,
    results: [{ title: words('公章', 'Seal') }],
    questions: [],
    bars: [],
    form: sealForm,
    materials: [{ ...papers, supply: { from: 'base', register: FIRM, fields: ['uscc', 'name', 'representativeName'] } }],
  },
  {
    id: 'employer-insurance',
    title: words('用人单位社会保险登记', 'Registration of an employer'),
    plain: words('给员工缴纳社会保险前的登记。', 'Comes before paying insurance for employees.'),
    also: ['社保开户', '单位社保'],
    kind: '20',
    handling: '1',
    levels: ['3', '4'],
    serves: ['2', '3', '4'],
    channels: ['1', '2'],
    organ: 'human-resources-department',
    topics: ['social-security'],
    basis: [{ law: '社会保险法', article: '第五十七条' }],
    applyWithin: words('成立之日起三十日内。', 'Within thirty days of the establishment.'),
    visits: 0,
    results: [{ title: words('社会保险登记', 'Registration') }],
    questions: [],
    bars: [],
    form: insuranceForm,
    materials: [
      { ...papers, supply: { from: 'base', register: FIRM, fields: ['uscc', 'name', 'registeredAddress', 'representativeName'] } },
    ],
  },
  {
    id: 'tax-registration',
    title: words('税务信息确认和领用发票', 'Tax registration and invoices'),
    plain: words('确认税务信息，开始开发票、报税。', 'Begin to invoice and to file.'),
    also: ['税务登记', '领发票', '报到'],
    kind: '20',
    handling: '1',
    levels: ['4'],
    serves: ['2', '3', '4'],
    channels: ['1', '2'],
    organ: 'tax-bureau',
    topics: ['approval'],
    basis: [{ law: '税收征收管理法', article: '第十五条' }],
    applyWithin: words('领取营业执照之日起三十日内。', 'Within thirty days of the licence.'),
    visits: 0,
    results: [{ title: words('发票', 'Invoices') }],
    questions: [],
    bars: [],
    form: taxForm,
    materials: [{ ...papers, supply: { from: 'base', register: FIRM, fields: ['uscc', 'name', 'industry', 'registeredAddress'] } }],
  },
]
