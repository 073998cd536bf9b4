import { words } from '#kernel/text/text.ts'
import type { CertificateKind } from '../kind.ts'

const MARKET = 'market-regulation-bureau'
const HEALTH = 'health-commission'

export const ofFirms: readonly CertificateKind[] = [
  {
    id: 'business-licence',
    title: words('营业执照', 'Business licence'),
    holder: 'firm',
    definedBy: { organ: MARKET, sequence: '001' },
    issuers: [MARKET],
    fields: [
      { id: 'firmName', title: words('名称', 'Name') },
      { id: 'uscc', title: words('统一社会信用代码', 'Credit code'), max: 18 },
      { id: 'type', title: words('类型', 'Type') },
      { id: 'representative', title: words('法定代表人', 'Legal representative') },
      { id: 'capital', title: words('注册资本', 'Capital'), max: 60, optional: true },
      { id: 'establishedOn', title: words('成立日期', 'Established on'), kind: 'day' },
      { id: 'address', title: words('住所', 'Address') },
      { id: 'scope', title: words('经营范围', 'Scope of business'), kind: 'long-text', max: 2000 },
    ],
    single: true,
    basis: { law: '市场主体登记管理条例', article: '第21条、第22条' },
    letters: 'YY',
    paper: 'across',
  },
  {
    id: 'food-operation-licence',
    title: words('食品经营许可证', 'Food operation licence'),
    holder: 'any',
    definedBy: { organ: MARKET, sequence: '002' },
    issuers: [MARKET],
    fields: [
      { id: 'operator', title: words('经营者名称', 'Operator') },
      { id: 'uscc', title: words('统一社会信用代码', 'Credit code'), max: 18, optional: true },
      { id: 'representative', title: words('法定代表人（负责人）', 'In charge'), optional: true },
      { id: 'place', title: words('经营场所', 'Place') },
      { id: 'business', title: words('主体业态', 'Kind of business') },
      { id: 'items', title: words('经营项目', 'Items'), max: 500 },
    ],
    months: 60,
    basis: { law: '食品安全法', article: '第35条', remark: '有效期5年：食品经营许可和备案管理办法，条款未核实' },
    letters: 'JY',
    paper: 'across',
  },
  {
    id: 'hygiene-licence',
    title: words('公共场所卫生许可证', 'Hygiene licence of a public place'),
    holder: 'any',
    definedBy: { organ: HEALTH, sequence: '003' },
    issuers: [HEALTH],
    fields: [
      { id: 'operator', title: words('经营者名称', 'Operator') },
      { id: 'uscc', title: words('统一社会信用代码', 'Credit code'), max: 18, optional: true },
      { id: 'representative', title: words('法定代表人（负责人）', 'In charge'), optional: true },
      { id: 'place', title: words('经营场所', 'Place') },
      { id: 'business', title: words('许可项目', 'Licensed for') },
    ],
    months: 48,
    basis: {
      law: '公共场所卫生管理条例',
      article: '第4条、第8条',
      remark: '有效期4年：公共场所卫生管理条例实施细则，条款未核实',
    },
    letters: 'WS',
    paper: 'across',
  },
]
