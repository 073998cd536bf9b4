// The door of the matters (事项): what can be done, for whom, where, with what, how long; and the guide that finds one's own case.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { channels, errandKinds, exercisedAt, handling, matterKinds, servedKinds, specialKinds, supplies, topics } from './codes.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

export { permissions, refusals }
export { publishVersion, versionQuestion, versionRegister } from './contract-versions.ts'
export { halls, tellWish, wish } from './contract-places.ts'
export { errandKinds } from './codes.ts'
export { type Definition, errandDefinition } from './contract-definition.ts'
export { type Excluded, type LicensingAct, type Standing, standingOf } from './rules/licensing-clock.ts'

const id = f.text('事项', 'Matter', { max: 60, pattern: '^[a-z0-9-]{1,60}$', codes: '政务服务事项' })
const said = (zh: string, en: string) => f.object({ zh: f.text(zh, en, { max: 500, min: 0 }), en: f.text(en, en, { max: 500, min: 0 }) })
const organ = f.organ('办理单位', 'Organ')
const organName = f.text('办理单位名称', 'Name of the organ')
const division = f.text('区划', 'Division', { max: 6, pattern: '^43\\d{4}$', codes: 'GB/T 2260' })
const days = f.integer('天数', 'Days', { max: 3650 })
const units = { working: words('个工作日', 'working days'), natural: words('日', 'days') }
const basis = f.object({
  law: f.text('法律法规', 'Law'),
  article: f.text('条款', 'Article'),
  remark: f.orNull(f.text('说明', 'Remark', { max: 200 })),
})

/** Where an organ does a matter: what it alone can say, loaded from it. */
export const service = register({
  name: 'items.service',
  title: words('实施清单', 'Service list'),
  record: f.object({
    matter: id,
    division,
    organ,
    place: f.text('办理地点', 'Place', { max: 200 }),
    hours: f.text('办理时间', 'Hours', { max: 200 }),
    telephone: f.text('咨询电话', 'Telephone', { max: 40, pattern: '^[0-9()+ -]{3,40}$' }),
    promise: f.maybe(f.integer('承诺办结时限', 'Promised term', { max: 365, unit: '工作日', hint: '不长于法定时限' })),
    state: f.choice('状态', 'State', { offered: words('办理中', 'Offered'), withdrawn: words('已停办', 'Withdrawn') }),
  }),
  label: 'matter',
  columns: ['matter', 'division', 'organ', 'place', 'promise', 'state'],
  facets: ['matter', 'division', 'state'],
  searched: ['matter', 'place'],
  may: permissions.read.name,
  adds: 'items.publish-service',
})

export const publishService = action({
  name: 'items.publish-service',
  title: words('公布办理点', 'Publish where a matter is done'),
  may: permissions.publish.name,
  input: f.object({
    matter: id,
    division,
    place: f.text('办理地点', 'Place', { max: 200 }),
    hours: f.text('办理时间', 'Hours', { max: 200 }),
    telephone: f.text('咨询电话', 'Telephone', { max: 40, pattern: '^[0-9()+ -]{3,40}$' }),
    promise: f.optional(f.integer('承诺办结时限', 'Promised term', { max: 365, unit: '工作日', hint: '不长于法定时限' })),
  }),
  output: f.object({ id: f.id('办理点', 'Service'), version: f.integer('版本', 'Version') }),
  refusals: Object.values(refusals),
  clauses: ['3.5.1'],
  consequence: words(
    '同一事项、同一区划的办理点被替换；立即在门户上公布。',
    'It takes the place of the earlier one and is on the portal at once.',
  ),
})

export const withdrawService = action({
  name: 'items.withdraw-service',
  title: words('停办', 'Withdraw'),
  may: permissions.publish.name,
  input: f.object({ id: f.id('办理点', 'Service'), version: f.integer('所见版本', 'Version seen', { min: 1 }) }),
  output: f.object({ version: f.integer('版本', 'Version') }),
  refusals: [kernelRefusals.notFound, kernelRefusals.changedMeanwhile],
  clauses: ['3.5.1'],
  consequence: words('门户上不再显示这个办理点。', 'The portal shows it no longer.'),
})

const card = f.object({
  id,
  title: said('名称', 'Name'),
  plain: said('说明', 'What one gets'),
  organ,
  organName,
  kind: f.choice('事项类型', 'Kind', matterKinds, { codes: 'GB/T 39046 A.1' }),
  online: f.flag('可网办', 'Online'),
  /** How many papers must be uploaded at most. */
  uploads: f.integer('最多上传材料', 'Uploads'),
  visits: f.integer('到场次数', 'Visits'),
})
const lifeEvent = f.object({ id, title: said('名称', 'Name'), plain: said('说明', 'What it joins') })
/** The name people use by which it was found; null where its title shows why. */
const because = f.orNull(f.text('按这个说法找到', 'Found by', { max: 60 }))
/** The nearest place that offers it: here, or a level above; null where nobody published one. */
const at = f.orNull(division)

export const matterList = question({
  name: 'items.matters',
  title: words('查找事项', 'Find matters'),
  may: 'anyone',
  public: true,
  input: f.object({
    q: f.optional(f.text('您要办什么事', 'What for', { max: 60 })),
    topic: f.optional(f.choice('主题', 'Topic', topics)),
    serves: f.optional(f.choice('服务对象', 'For', servedKinds)),
    division: f.optional(division),
  }),
  output: f.object({
    lifeEvents: f.list('一件事', 'Life events', f.object({ ...lifeEvent.properties, because })),
    matters: f.list('事项', 'Matters', f.object({ ...card.properties, because, at }), { max: 5000 }),
    topics: f.mapOf('各主题事项数', 'Matters by topic', f.integer('数量', 'Count')),
  }),
})

export const lifeEventCard = question({
  name: 'items.life-event',
  title: words('一件事', 'Life event'),
  may: 'anyone',
  public: true,
  input: f.object({ id }),
  output: f.object({
    ...lifeEvent.properties,
    steps: f.list(
      '步骤',
      'Steps',
      f.list(
        '可以同时办',
        'Side by side',
        f.object({
          ...card.properties,
          term: f.orNull(f.object({ days, unit: f.choice('单位', 'Unit', units) })),
          fee: f.orNull(said('收费', 'Fee')),
        }),
      ),
    ),
  }),
})

const material = f.object({
  id,
  title: said('材料', 'Material'),
  issuer: f.text('出具单位', 'Issued by'),
  supply: f.choice('提供方式', 'How', supplies),
  why: f.orNull(said('为什么要', 'Why')),
  always: f.flag('都要', 'Always'),
})

const law = { words: said('内容', 'Words'), basis }

export const matterCard = question({
  name: 'items.matter',
  title: words('事项指南', 'Guide to a matter'),
  may: 'anyone',
  public: true,
  input: f.object({ id, division: f.optional(division) }),
  output: f.object({
    ...card.properties,
    handling: f.choice('办件类型', 'Handling', handling, { codes: 'GB/T 39046 A.6' }),
    levels: f.list('行使层级', 'Levels', f.choice('行使层级', 'Level', exercisedAt, { codes: 'GB/T 39046 A.2' })),
    channels: f.list('办理形式', 'Channels', f.choice('办理形式', 'Channel', channels, { codes: 'GB/T 39046 A.5' })),
    basis: f.list('设定依据', 'Basis', basis),
    content: f.orNull(f.object(law)),
    competence: f.orNull(f.object(law)),
    special: f.list(
      '特别程序',
      'Special steps',
      f.object({ ...law, kind: f.choice('特别程序种类', 'Kind', specialKinds, { codes: 'GB/T 39046 A.7' }) }),
    ),
    intermediary: f.orNull(f.object(law)),
    quota: f.orNull(f.object(law)),
    /** What is shown: the version published last, or a draft nobody published yet. */
    version: f.object({ digest: f.text('版本', 'Version', { max: 64 }), from: f.orNull(f.day('公布日期', 'Published on')) }),
    term: f.orNull(f.object({ days, unit: f.choice('单位', 'Unit', units), basis })),
    applyWithin: f.orNull(said('申请期限', 'Apply within')),
    fee: f.orNull(f.object({ words: said('收费', 'Fee'), basis })),
    visitWhy: f.orNull(said('到场理由', 'Why in person')),
    results: f.list('办理结果', 'Results', said('结果', 'Result')),
    /** Of the results those that are certificates, by their kinds (certificates.kinds). */
    certificates: f.list('结果证照', 'Certificates given', f.text('证照类型', 'Kind of certificate', { max: 60 })),
    questions: f.integer('引导问题', 'Questions'),
    materials: f.list('材料', 'Materials', material),
    services: f.list(
      '办理点',
      'Where',
      f.object({
        division,
        organ,
        place: f.text('地点', 'Place'),
        hours: f.text('时间', 'Hours'),
        telephone: f.text('电话', 'Telephone'),
        promise: f.orNull(days),
      }),
    ),
    /** Where it was done and is no longer, since which day. */
    withdrawn: f.list('已停办', 'Withdrawn', f.object({ division, on: f.day('停办日期', 'Withdrawn on') })),
  }),
})

export const guideStep = question({
  name: 'items.guide',
  title: words('情形引导', 'Guide'),
  may: 'anyone',
  public: true,
  input: f.object({
    id,
    answers: f.optional(
      f.list('回答', 'Answers', f.text('回答', 'Answer', { max: 80, pattern: '^[a-z-]{1,40}:[a-z-]{1,40}$' }), { max: 20 }),
    ),
  }),
  output: f.object({
    title: said('名称', 'Name'),
    kind: f.choice('类别', 'Kind', errandKinds),
    /** For whom: whoever one of its matters serves. */
    serves: f.list('服务对象', 'For', f.choice('服务对象', 'For', servedKinds, { codes: 'GB/T 39046 A.4' })),
    given: f.list(
      '已回答',
      'Given',
      f.object({ id, question: said('问题', 'Question'), answer: said('回答', 'Answer'), value: f.text('值', 'Value') }),
    ),
    ask: f.orNull(
      f.object({
        id,
        text: said('问题', 'Question'),
        step: f.integer('第几题', 'Step'),
        most: f.integer('最多', 'At most'),
        options: f.list('选项', 'Options', f.object({ value: f.text('值', 'Value'), label: said('选项', 'Option') })),
      }),
    ),
    barred: f.orNull(f.object({ why: said('理由', 'Why'), instead: said('可以怎么办', 'Instead'), basis })),
    materials: f.orNull(f.list('个人清单', 'Personal list', material)),
  }),
})
