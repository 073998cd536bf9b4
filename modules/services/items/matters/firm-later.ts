// A firm’s change and end, and the food licence.
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { firmSection, licensingTerm, longerDecision, longerRegistration as longer } from './asked.ts'
import { changeForm, closureForm } from './forms-of-firms.ts'

const FIRM = 'legal-persons.legal-person'
const REGISTRATION = '市场主体登记管理条例'
const papers = { id: 'firm', title: words('营业执照信息', 'Business licence'), issuer: '市场监督管理部门' } as const

export const firmLater: readonly Matter[] = [
  {
    id: 'business-change',
    title: words('市场主体变更登记', 'Change of a registration'),
    plain: words('名称、住所、法定代表人、注册资本等变了，要变更登记。', 'When name, seat, representative or capital change.'),
    also: ['执照变更', '换法人', '改名称', '增资'],
    kind: '07',
    handling: '2',
    levels: ['2', '3', '4'],
    serves: ['2'],
    channels: ['1', '2'],
    organ: 'market-regulation-bureau',
    topics: ['approval'],
    basis: [{ law: REGISTRATION, article: '第二十四条' }],
    content: {
      words: words(
        '名称、经营范围、住所、注册资本、法定代表人、股东的变更',
        'Changes of name, scope, seat, capital, representative, shareholders',
      ),
      basis: { law: REGISTRATION, article: '第八条' },
    },
    special: [longer],
    applyWithin: words('作出变更决议、决定之日起三十日内。', 'Within thirty days of the resolution.'),
    term: { days: 3, unit: 'working', basis: { law: REGISTRATION, article: '第十九条' } },
    visits: 0,
    results: [{ title: words('营业执照', 'Business licence'), certificate: 'business-licence' }],
    questions: [
      {
        id: 'what',
        text: words('变更什么？', 'What changes?'),
        options: {
          name: words('名称', 'Name'),
          seat: words('住所', 'Seat'),
          representative: words('法定代表人', 'Representative'),
          capital: words('注册资本或者股东', 'Capital or shareholders'),
        },
      },
    ],
    bars: [],
    form: changeForm,
    materials: [
      { ...papers, supply: { from: 'base', register: FIRM, fields: ['uscc', 'name', 'representativeName', 'capital'] } },
      {
        id: 'resolution',
        title: words('变更决议或者决定', 'Resolution'),
        issuer: '市场主体',
        supply: { from: 'upload' },
        why: words('决议由公司作出，没有别的来源。', 'The company itself makes it.'),
      },
      {
        id: 'seat',
        title: words('新住所使用承诺', 'Promise on the new seat'),
        issuer: '本人承诺',
        supply: { from: 'promise' },
        when: ({ what }) => what === 'seat',
      },
      {
        id: 'person',
        title: words('新法定代表人的身份信息', 'Identity of the new representative'),
        issuer: '公安机关',
        supply: { from: 'base', register: 'population.person', fields: ['name', 'idNumber'] },
        when: ({ what }) => what === 'representative',
      },
    ],
  },
  {
    id: 'business-closure',
    title: words('市场主体注销登记', 'Deregistration'),
    plain: words('不再经营，注销营业执照。', 'Ends a firm.'),
    also: ['注销公司', '注销执照', '关店', '简易注销'],
    kind: '07',
    handling: '2',
    levels: ['2', '3', '4'],
    serves: ['2'],
    channels: ['1', '2'],
    organ: 'market-regulation-bureau',
    with: ['tax-bureau', 'human-resources-department'],
    topics: ['approval'],
    basis: [
      { law: REGISTRATION, article: '第三十一条' },
      { law: REGISTRATION, article: '第三十三条' },
    ],
    special: [
      {
        kind: '2',
        words: words('简易注销公示二十日，没有异议的可以注销。', 'The simple way is published for twenty days.'),
        basis: { law: REGISTRATION, article: '第三十三条' },
      },
    ],
    visits: 0,
    results: [{ title: words('注销登记通知书', 'Notice of deregistration') }],
    questions: [
      {
        id: 'debts',
        text: words('还有债务、欠税、欠薪或者社保没有结清吗？', 'Are there debts, taxes, wages or contributions open?'),
        options: yesNo,
      },
      {
        id: 'revoked',
        text: words('被吊销执照、列入异常名录或者正在被调查吗？', 'Revoked, listed as abnormal or under inquiry?'),
        options: yesNo,
      },
    ],
    bars: [],
    form: closureForm,
    materials: [
      { ...papers, supply: { from: 'base', register: FIRM, fields: ['uscc', 'name', 'abnormal', 'revokedOn'] } },
      {
        id: 'simple',
        title: words('简易注销全体投资人承诺', 'Promise of all investors'),
        issuer: '本人承诺',
        supply: { from: 'promise' },
        when: ({ debts, revoked }) => debts === 'no' && revoked === 'no',
        why: words('符合简易注销条件，公示二十日。', 'The simple way: published for twenty days.'),
      },
      {
        id: 'liquidation',
        title: words('清算报告', 'Report of the liquidation'),
        issuer: '清算组',
        supply: { from: 'upload' },
        when: ({ debts, revoked }) => debts === 'yes' || revoked === 'yes',
        why: words('没有结清的，要先清算。', 'What is open is liquidated first.'),
      },
    ],
  },
  {
    id: 'food-operation-licence',
    title: words('食品经营许可', 'Food operation licence'),
    plain: words(
      '开餐馆、食堂，卖散装或者现场制作的食品，要先取得许可。',
      'For restaurants, canteens and shops that make or weigh out food.',
    ),
    also: ['食品许可证', '卫生许可证', '餐饮许可', '开餐馆', '开饭店', '食堂'],
    kind: '01',
    handling: '2',
    levels: ['3', '4'],
    serves: ['1', '2'],
    channels: ['1', '2'],
    organ: 'market-regulation-bureau',
    topics: ['approval'],
    basis: [{ law: '食品安全法', article: '第三十五条' }],
    special: [
      longerDecision,
      {
        kind: '2',
        words: words('必要时对经营场所进行现场核查。', 'The premises are looked at where needed.'),
        basis: { law: '食品安全法', article: '第三十五条' },
      },
    ],
    term: licensingTerm,
    visits: 0,
    results: [{ title: words('食品经营许可证', 'Food operation licence'), certificate: 'food-operation-licence' }],
    questions: [
      {
        id: 'form',
        text: words('经营什么？', 'What is it?'),
        options: {
          prepacked: words('只卖预包装食品', 'Prepacked food only'),
          retail: words('卖散装食品或者现场制作', 'Loose or freshly made food'),
          catering: words('餐饮服务', 'Catering'),
          canteen: words('单位食堂', 'Canteen'),
        },
      },
      { id: 'licence', text: words('有营业执照吗？', 'Is there a business licence?'), options: yesNo },
    ],
    bars: [
      {
        why: words('只卖预包装食品不用许可，备案就可以。', 'Prepacked food needs no licence.'),
        instead: words('办理“仅销售预包装食品备案”。', 'File a notice instead.'),
        basis: { law: '食品安全法', article: '第三十五条' },
        when: ({ form }) => form === 'prepacked',
      },
      {
        why: words('先有营业执照，才能申请食品经营许可。', 'The business licence comes first.'),
        instead: words('先办理设立登记，可以和食品经营许可一起申请。', 'Register the firm first; both can be asked for together.'),
        basis: { law: '食品经营许可和备案管理办法', article: '第十条', remark: '[unconfirmed]' },
        when: ({ licence }) => licence === 'no',
      },
    ],
    form: [
      firmSection,
      {
        id: 'premises',
        title: words('经营场所', 'The premises'),
        fields: [
          {
            id: 'premisesAddress',
            title: words('经营场所地址', 'Address of the premises'),
            hint: words('写到门牌号。', 'Down to the number of the house.'),
            kind: 'text',
          },
          { id: 'area', title: words('经营面积（平方米）', 'Area in square metres'), kind: 'number' },
          {
            id: 'items',
            title: words('经营项目', 'Items'),
            kind: 'choice',
            options: {
              hot: words('热食类食品制售', 'Hot food'),
              cold: words('冷食类食品制售', 'Cold food'),
              pastry: words('糕点类食品制售', 'Pastry'),
              drinks: words('自制饮品制售', 'Drinks'),
              loose: words('散装食品销售', 'Loose food'),
            },
          },
          { id: 'foodManager', title: words('食品安全管理人员', 'Food-safety manager'), kind: 'text', max: 50 },
        ],
      },
    ],
    materials: [
      { ...papers, supply: { from: 'base', register: FIRM, fields: ['uscc', 'name', 'registeredAddress', 'representativeName'] } },
      {
        id: 'layout',
        title: words('经营场所和设备布局图', 'Plan of rooms and equipment'),
        issuer: '申请人',
        supply: { from: 'upload' },
        why: words('现场核查时对照它看。', 'The inspection compares it.'),
      },
      {
        id: 'rules',
        title: words('食品安全管理制度承诺', 'Promise on food-safety rules'),
        issuer: '本人承诺',
        supply: { from: 'promise' },
      },
      {
        id: 'manager',
        title: words('食品安全管理人员的健康证明', 'Health certificate of the manager'),
        issuer: '医疗机构',
        supply: { from: 'certificate', certificate: 'health-certificate' },
        when: ({ form }) => form === 'catering' || form === 'canteen',
      },
    ],
  },
]
