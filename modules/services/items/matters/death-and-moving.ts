// When somebody dies, and when somebody moves house.
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { deathForm, funeralForm, moveForm } from './forms-of-families.ts'

const PERSON = 'population.person'
const HUKOU = '户口登记条例'

export const deathAndMoving: readonly Matter[] = [
  {
    id: 'death-registration',
    title: words('死亡登记（注销户口）', 'Registration of a death'),
    plain: words('为去世的亲人注销户口。', 'Ends the registration of somebody who died.'),
    also: ['注销户口', '销户', '去世', '死亡证明'],
    kind: '07',
    handling: '1',
    levels: ['4', '5'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'public-security-department',
    with: ['health-commission'],
    topics: ['approval'],
    basis: [{ law: HUKOU, article: '第八条' }],
    applyWithin: words('城市在葬前，农村在一个月以内。', 'Before the burial in towns, within a month in the country.'),
    visits: 0,
    results: [{ title: words('死亡登记', 'Registration of the death') }],
    questions: [
      {
        id: 'where',
        text: words('亲人在哪里去世的？', 'Where did the death happen?'),
        options: { hospital: words('医疗机构', 'In a hospital'), home: words('家中或者其他地方', 'At home or elsewhere') },
      },
    ],
    bars: [],
    form: deathForm,
    materials: [
      {
        id: 'death-certificate',
        title: words('居民死亡医学证明（推断）书', 'Medical certificate of death'),
        issuer: '医疗机构；在家中去世的由基层医疗卫生机构出具',
        supply: { from: 'certificate', certificate: 'death-medical-certificate' },
      },
      {
        id: 'kin',
        title: words('申报人和去世者的关系', 'Relation of the person who tells'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['spouse', 'father', 'mother', 'household'] },
      },
    ],
  },
  {
    id: 'funeral-allowance',
    title: words('丧葬补助金和抚恤金', 'Funeral allowance'),
    plain: words('参加职工基本养老保险的人去世后，遗属可以领取。', 'For the family of an insured person who died.'),
    also: ['丧葬费', '抚恤金', '遗属待遇'],
    kind: '20',
    handling: '2',
    levels: ['3', '4'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'human-resources-department',
    topics: ['social-security'],
    basis: [{ law: '社会保险法', article: '第十七条' }],
    visits: 0,
    results: [{ title: words('待遇核定表', 'Decision on the allowance') }],
    questions: [
      { id: 'insured', text: words('去世的亲人参加过职工基本养老保险吗？', 'Was the dead person insured as an employee?'), options: yesNo },
    ],
    bars: [
      {
        why: words('只有参加基本养老保险的人，遗属才有这项待遇。', 'Only the family of an insured person has this allowance.'),
        instead: words(
          '可以看看本地的惠民殡葬政策；生活困难的可以申请最低生活保障。',
          'Ask about local funeral support; in need, apply for the minimum living allowance.',
        ),
        basis: { law: '社会保险法', article: '第十七条' },
        when: ({ insured }) => insured === 'no',
      },
    ],
    form: funeralForm,
    materials: [
      {
        id: 'death',
        title: words('死亡登记信息', 'Registration of the death'),
        issuer: '公安机关、卫生健康部门',
        supply: { from: 'base', register: PERSON, fields: ['diedOn', 'deathCertificate'] },
        // In one errand the registration comes first, and its organ tells the next.
        when: ({ together }) => together !== 'yes',
      },
      {
        id: 'kin',
        title: words('亲属关系', 'Kinship'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['spouse', 'father', 'mother'] },
      },
      {
        id: 'heirs',
        title: words('遗属之间的分配承诺', 'Promise on the sharing among the family'),
        issuer: '本人承诺',
        supply: { from: 'promise' },
      },
    ],
  },
  {
    id: 'residence-move',
    title: words('户口迁移', 'Moving a registration'),
    plain: words('把户口迁到新的住处。', 'Moves the registration to another home.'),
    also: ['迁户口', '落户', '户口迁入', '户口迁出'],
    kind: '07',
    handling: '2',
    levels: ['4', '5'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'public-security-department',
    topics: ['approval'],
    basis: [
      { law: HUKOU, article: '第十条' },
      { law: HUKOU, article: '第十三条' },
    ],
    applyWithin: words('到达后城市三日、农村十日以内申报迁入。', 'Within three days of arrival in towns, ten in the country.'),
    visits: 0,
    results: [{ title: words('居民户口簿', 'Register of the household') }],
    questions: [
      {
        id: 'ground',
        text: words('因为什么迁户口？', 'Why does the registration move?'),
        options: {
          home: words('买了房或者合法稳定居住', 'Own or stable home'),
          marriage: words('投靠配偶', 'To the spouse'),
          parents: words('投靠父母或者子女', 'To parents or children'),
          work: words('就业或者人才引进', 'Work'),
        },
      },
    ],
    bars: [],
    form: moveForm,
    materials: [
      {
        id: 'identity',
        title: words('身份和户口信息', 'Identity and registration'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'registeredAddress', 'household'] },
      },
      {
        id: 'home',
        title: words('不动产权证书或者租赁凭证', 'Title to the home or lease'),
        issuer: '自然资源部门，或者出租人',
        supply: { from: 'certificate', certificate: 'real-estate-title' },
        when: ({ ground }) => ground === 'home',
      },
      {
        id: 'marriage',
        title: words('结婚登记信息', 'Marriage'),
        issuer: '民政部门',
        supply: { from: 'base', register: PERSON, fields: ['spouse', 'maritalStatus', 'marriedOn'] },
        when: ({ ground }) => ground === 'marriage',
      },
      {
        id: 'kin',
        title: words('亲属关系', 'Kinship'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['father', 'mother'] },
        when: ({ ground }) => ground === 'parents',
      },
      {
        id: 'work',
        title: words('参保信息', 'Insurance'),
        issuer: '人力资源社会保障部门',
        supply: { from: 'base', register: PERSON, fields: ['employer'] },
        when: ({ ground }) => ground === 'work',
      },
    ],
  },
]
