// What the base answers beside the questions of every base register: who holds whom, branches, whose representative a person is,
// and what is public.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { baseStates } from '#kernel/module/base-register.ts'
import { words } from '#kernel/text/text.ts'
import { kinds, legalPersonRecord } from '../legal-person.ts'
import { permissions } from '../permissions.ts'
import { record } from './fields.ts'

const { uscc, name, establishedOn, division } = legalPersonRecord.properties
const matter = f.text('办理事项', 'Matter', { max: 60, pattern: '^[a-z0-9-]{1,60}$', hint: '按用数权登记的事项代码' })
const state = f.choice('状态', 'State', baseStates)
const kind = f.choice('类型', 'Kind', kinds)
const simulated = f.flag('模拟', 'Simulated')

export const roles = {
  representative: words('法定代表人（负责人）', 'Representative'),
  shareholder: words('股东', 'Shareholder'),
}

/** The firms that persons represent or hold shares in. */
export const firmsOfPerson = question({
  name: 'legal-persons.firms-of-person',
  title: words('个人名下的法人（各室）', 'Firms of persons (rooms)'),
  may: 'rooms',
  input: f.object({ persons: f.list('人口记录', 'Persons', f.id('记录', 'Record'), { max: 1000 }) }),
  output: f.object({
    rows: f.list(
      '法人',
      'Firms',
      f.object({
        person: f.id('人口记录', 'Person'),
        firm: record,
        name,
        uscc,
        role: f.choice('身份', 'Role', roles),
        permille: f.orNull(f.integer('持股比例', 'Share', { max: 1000, unit: '‰' })),
        state,
        simulated,
      }),
      { max: 10_000 },
    ),
    more: f.flag('还有更多', 'More'),
  }),
})

export const shareWays = { holders: words('谁持有', 'Held by'), holdings: words('持有谁', 'Holds') }

const shareEdge = f.object({
  way: f.choice('方向', 'Way', shareWays),
  level: f.integer('层级', 'Level', { min: 1, max: 3 }),
  /** The firm whose share it is. */
  firm: record,
  holderKind: f.choice('股东类型', 'Kind of holder', {
    person: words('自然人', 'Person'),
    'legal-person': words('法人', 'Legal person'),
    other: words('其他', 'Other'),
  }),
  holder: f.orNull(f.id('股东记录', 'Holder (record)')),
  holderName: f.text('股东名称', 'Holder'),
  permille: f.integer('持股比例', 'Share', { max: 1000, unit: '‰' }),
  subscribed: f.amount('认缴出资额', 'Subscribed'),
  /** The holder is a firm further down the same chain: the shares go round. */
  ring: f.flag('循环持股', 'Ring'),
})

/** Who holds a legal person and what it holds, three levels each way. Every firm whose list is shown is looked at. */
export const shares = question({
  name: 'legal-persons.shares',
  title: words('股权结构', 'Shareholding'),
  may: permissions.read.name,
  input: f.object({ id: record, matter }),
  output: f.object({
    firms: f.list('法人', 'Firms', f.object({ id: record, name, uscc, kind, state, simulated }), { max: 1001 }),
    edges: f.list('持股', 'Shares', shareEdge, { max: 1000 }),
    more: f.flag('还有更多', 'More'),
  }),
  audited: true,
})

/** The branches of a legal person, with the fields of the reader's right. */
export const branches = question({
  name: 'legal-persons.branches',
  title: words('分支机构', 'Branches'),
  may: permissions.read.name,
  input: f.object({ id: record, matter }),
  output: f.object({
    rows: f.list(
      '分支机构',
      'Branches',
      f.object({ id: record, version: f.integer('版本', 'Version', { min: 1 }), state, simulated, fields: f.json('数据项', 'Fields') }),
      { max: 200 },
    ),
    more: f.flag('还有更多', 'More'),
  }),
  audited: true,
})

/** What is public of a legal person (企业信息公示暂行条例 第6条): no person's name, number or account is among it. */
const publicCard = f.object({
  uscc,
  name,
  kind,
  industry: f.orNull(f.text('行业', 'Industry', { max: 5, codes: 'GB/T 4754' })),
  division,
  establishedOn,
  state,
  capital: f.orNull(f.amount('注册资本', 'Registered capital')),
  simulated,
})

/** One by its code, or the first twenty by the beginning of their name. */
export const publicFirm = question({
  name: 'legal-persons.public-firm',
  title: words('法人公示信息查询', 'Public entry of a legal person'),
  may: 'anyone',
  public: true,
  input: f.object({
    uscc: f.optional(uscc),
    name: f.optional(f.text('名称（开头，至少四个字）', 'Name (its beginning, four characters at least)', { min: 4, max: 100 })),
  }),
  output: f.object({ rows: f.list('法人', 'Legal persons', publicCard, { max: 20 }), more: f.flag('还有更多', 'More') }),
})

/** All of them in the order of their codes, from the one after `after`. Individual businesses are left out: many bear a person's name. */
export const publicList = question({
  name: 'legal-persons.public-list',
  title: words('法人公示信息清单', 'Public list of legal persons'),
  may: 'anyone',
  public: true,
  input: f.object({
    after: f.optional(uscc),
    division: f.optional(f.text('区划', 'Division', { max: 6, pattern: '^\\d{4}(\\d{2})?$', codes: 'GB/T 2260' })),
    size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 1000 })),
  }),
  output: f.object({
    rows: f.list('法人', 'Legal persons', publicCard, { max: 1000 }),
    /** Give it as `after` for the next page; null at the end. */
    next: f.orNull(f.text('下一页起点', 'Next', { max: 18 })),
  }),
})
