// Looks: what the person sees (谁看过我的数据), what supervisor and auditor see, and what is held back.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { baseStates } from '#kernel/module/base-register.ts'
import { ways } from '#kernel/registers/base/ways.ts'
import { words } from '#kernel/text/text.ts'
import { basis, matterCode, registerName } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const record = f.id('记录', 'Record')
const said = f.object({ zh: f.text('中文', 'Chinese', { max: 300 }), en: f.text('英文', 'English', { max: 300 }) })
const namedFields = f.list('数据项', 'Fields', f.text('数据项', 'Field'), { max: 500 })

/** The own record, whole and without a purpose: it is theirs by law. */
export const myRecord = question({
  name: 'reading.my-record',
  title: words('我的登记信息', 'My record'),
  may: 'citizen',
  audited: true,
  input: f.object({ register: f.optional(registerName) }),
  output: f.object({
    records: f.list(
      '登记信息',
      'Records',
      f.object({
        register: registerName,
        title: said,
        id: record,
        state: f.choice('状态', 'State', baseStates),
        simulated: f.flag('模拟', 'Simulated'),
        groups: f.list(
          '分组',
          'Groups',
          f.object({
            title: said,
            fields: f.list('数据项', 'Fields', f.object({ name: f.text('数据项', 'Field'), title: said, value: f.json('内容', 'Value') })),
          }),
        ),
      }),
      { max: 10 },
    ),
  }),
})
export const myLooks = question({
  name: 'reading.my-looks',
  title: words('谁看过我的数据', 'Who looked at my data'),
  may: 'citizen',
  audited: true,
  input: f.object({ register: f.optional(registerName), before: f.optional(f.instant('早于', 'Before')) }),
  output: f.object({
    looks: f.list(
      '查看记录',
      'Looks',
      f.object({
        at: f.instant('时间', 'At'),
        register: registerName,
        registerTitle: said,
        way: f.choice('方式', 'Way', ways),
        organ: f.orNull(f.text('单位', 'Organ')),
        who: f.text('查看人', 'Who'),
        system: f.orNull(f.text('系统', 'System')),
        matter: f.text('办理事项', 'Matter'),
        purpose: f.text('用途', 'Purpose', { max: 500 }),
        fields: namedFields,
        fieldsEn: namedFields,
      }),
    ),
    next: f.orNull(f.instant('更早的', 'Earlier ones before')),
  }),
})

const search = {
  register: f.optional(registerName),
  record: f.optional(record),
  organ: f.optional(f.organ('单位', 'Organ')),
  actor: f.optional(f.text('查看人', 'Who', { max: 60 })),
  matter: f.optional(matterCode),
  from: f.optional(f.day('起', 'From')),
  to: f.optional(f.day('止', 'To')),
}
export const looks = question({
  name: 'reading.looks',
  title: words('查看记录', 'Looks'),
  may: permissions.watch.name,
  audited: true,
  input: f.object({ ...search, before: f.optional(f.instant('早于', 'Before')) }),
  output: f.object({
    rows: f.list(
      '查看记录',
      'Looks',
      f.object({
        id: f.id('编号', 'Id'),
        at: f.instant('时间', 'At'),
        register: registerName,
        /** Null where a number named nobody. */
        record: f.orNull(record),
        way: f.choice('方式', 'Way', ways),
        actor: f.text('查看人', 'Who'),
        actorName: f.text('查看人', 'Who'),
        organ: f.orNull(f.organ('单位', 'Organ')),
        organName: f.orNull(f.text('单位', 'Organ')),
        system: f.orNull(f.text('系统', 'System')),
        matter: f.text('办理事项', 'Matter'),
        matterTitle: f.text('办理事项', 'Matter'),
        purpose: f.text('用途', 'Purpose', { max: 500 }),
        fields: f.list('数据项', 'Fields', f.text('数据项', 'Field'), { max: 500 }),
        held: f.flag('本人暂不可见', 'Held back'),
      }),
    ),
    next: f.orNull(f.instant('更早的', 'Earlier ones before')),
  }),
})
export const lookCounts = question({
  name: 'reading.look-counts',
  title: words('查看统计', 'Looks, counted'),
  may: permissions.watch.name,
  input: f.object(search),
  output: f.object({
    byMatter: f.list(
      '按事项',
      'By matter',
      f.object({
        matter: f.text('办理事项', 'Matter'),
        title: f.text('事项', 'Matter'),
        way: f.choice('方式', 'Way', ways),
        looks: f.integer('次数', 'Looks'),
        readers: f.integer('人数', 'Readers'),
      }),
    ),
    unusual: f.list(
      '异常查看量',
      'Unusual volume',
      f.object({
        actor: f.text('查看人', 'Who'),
        actorName: f.text('查看人', 'Who'),
        organName: f.orNull(f.text('单位', 'Organ')),
        today: f.integer('近一天', 'Last day'),
        usual: f.number('平日', 'Usual day'),
      }),
    ),
  }),
})

export const holds = question({
  name: 'reading.holds',
  title: words('延后告知的查看记录', 'Looks held back'),
  may: 'signed-in',
  audited: true,
  input: f.nothing(),
  output: f.object({
    rows: f.list(
      '延后告知',
      'Holds',
      f.object({
        register: registerName,
        record,
        organ: f.organ('单位', 'Organ'),
        organName: f.text('单位', 'Organ'),
        matter: f.text('办理事项', 'Matter'),
        matterTitle: f.text('办理事项', 'Matter'),
        looks: f.integer('次数', 'Looks'),
        since: f.instant('最早查看', 'Since'),
        reviewBy: f.day('应复核日期', 'Review by'),
        overdue: f.flag('逾期未复核', 'Overdue'),
      }),
      { max: 500 },
    ),
  }),
})

const held = { register: registerName, record, matter: matterCode }
export const releaseLooks = action({
  name: 'reading.release-looks',
  title: words('解除延后告知', 'Release looks'),
  may: permissions.release.name,
  clauses: ['3.7.7'],
  input: f.object({ ...held, basis }),
  output: f.object({ looks: f.integer('次数', 'Looks') }),
  refusals: [refusals.nothingHeld],
  consequence: words('本人即可看到这些查看记录，不能再撤回。', 'The person sees these looks from now on; it cannot be undone.'),
})
export const keepHold = action({
  name: 'reading.keep-hold',
  title: words('复核后继续延后', 'Keep the hold after review'),
  may: permissions.release.name,
  clauses: ['3.7.7'],
  input: f.object({ ...held, basis }),
  output: f.object({ reviewBy: f.day('应复核日期', 'Review by') }),
  refusals: [refusals.nothingHeld, refusals.keptByLooker],
})
