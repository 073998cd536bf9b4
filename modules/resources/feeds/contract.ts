// The door of change feeds: a department that holds the right to a feed (用数权) is told what changes in a base register, field by
// field as granted, in order, at least once, and never again once the right is gone (3.4.6, 3.7.7).
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { change } from '#kernel/registers/base/feed-door.ts'
import { readingRefusals } from '#kernel/registers/base/ways.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals } from './refusals.ts'

export const permissions = { use: permission('feeds.use', words('订阅基础库变更', 'Subscribe to changes of the bases')) }

/** The most numbers given in one request, and in all. */
export const MOST_AT_ONCE = 1000
export const MOST_FOLLOWED = 2_000_000

export const followings = {
  reach: words('本单位区划内全部', 'All in the division'),
  list: words('按名单', 'By list'),
}

const subscription = f.id('订阅', 'Subscription')
const register = f.text('基础库', 'Register', { max: 60, pattern: '^[a-z0-9.-]{1,60}$' })
const matter = f.text('办理事项', 'Matter', { max: 60, pattern: '^[a-z0-9-]{1,60}$', hint: '按用数权登记的事项代码' })
const purpose = f.text('用途', 'Purpose', { min: 4, max: 200, hint: '写明办理什么事；每一条推送都按此留痕，当事人可以看到' })
const follows = f.choice('订阅范围', 'Follows', followings)
const cursor = f.integer('游标', 'Cursor')
const numbers = (zh: string, en: string) =>
  f.list(zh, en, f.text('号码', 'Number', { max: 18, pattern: '^[0-9A-Z]{8,18}$' }), { max: MOST_AT_ONCE, unique: true })

export const subscribe = action({
  name: 'feeds.subscribe',
  title: words('订阅变更', 'Subscribe'),
  may: permissions.use.name,
  input: f.object({ register, matter, follows, purpose }),
  output: f.object({ id: subscription }),
  refusals: [refusals.noSuchBase, refusals.tooMany, readingRefusals.noRight],
  clauses: ['3.4.6', '3.7.7'],
  consequence: words(
    '从现在起的变更按用数权逐项推送；每一条都记入使用记录，当事人可以看到。',
    'Changes from now on are handed over, field by field as granted; each is a look that the person may see.',
  ),
})

export const follow = action({
  name: 'feeds.follow',
  title: words('增减名单', 'Change the list'),
  may: permissions.use.name,
  input: f.object({ subscription, add: f.optional(numbers('增加', 'Add')), drop: f.optional(numbers('去掉', 'Drop')) }),
  // How many are on the list, and never which of them the register knows: a list is no way to try numbers.
  output: f.object({ followed: f.integer('名单人数', 'On the list') }),
  refusals: [kernelRefusals.notFound, refusals.ended, refusals.notByList, refusals.listTooLong],
  clauses: ['3.4.6'],
})

export const acknowledge = action({
  name: 'feeds.acknowledge',
  title: words('确认收到', 'Acknowledge'),
  may: permissions.use.name,
  input: f.object({ subscription, cursor }),
  output: f.object({ cursor }),
  refusals: [kernelRefusals.notFound, refusals.ended, refusals.noSuchCursor],
  clauses: ['3.4.6'],
})

export const end = action({
  name: 'feeds.end',
  title: words('终止订阅', 'End the subscription'),
  may: permissions.use.name,
  input: f.object({ subscription }),
  output: f.object({ id: subscription }),
  refusals: [kernelRefusals.notFound, refusals.ended],
  clauses: ['3.4.6'],
  consequence: words(
    '立即停止推送，名单删除；要恢复只能重新订阅。',
    'Nothing more is handed over and the list is deleted; it cannot be resumed.',
  ),
})

/**
 * The changes after a cursor; without one, after the last that was acknowledged. The same cursor answers the same changes again
 * as often as it is asked, within what the right gives today.
 */
export const take = question({
  name: 'feeds.take',
  title: words('取变更', 'Take changes'),
  may: permissions.use.name,
  input: f.object({ subscription, after: f.optional(cursor) }),
  output: f.object({
    /** To acknowledge, and to go on from. */
    cursor,
    more: f.flag('还有更多', 'More'),
    changes: f.list('变更', 'Changes', f.object({ ...change.properties, number: f.orNull(f.text('名单号码', 'Number followed')) }), {
      max: 2000,
    }),
  }),
  audited: true,
})

export const subscriptions = question({
  name: 'feeds.subscriptions',
  title: words('本单位的订阅', 'Subscriptions'),
  may: permissions.use.name,
  input: f.nothing(),
  output: f.object({
    subscriptions: f.list(
      '订阅',
      'Subscriptions',
      f.object({
        id: subscription,
        register,
        registerTitle: f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') }),
        organ: f.organ('单位', 'Organ'),
        organName: f.text('单位名称', 'Organ’s name'),
        matter,
        matterTitle: f.orNull(f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') })),
        purpose,
        follows,
        followed: f.integer('名单人数', 'On the list'),
        begunAt: f.instant('订阅时间', 'Begun'),
        begunBy: f.text('订阅人', 'Begun by'),
        endedAt: f.orNull(f.instant('终止时间', 'Ended')),
        /** Whether the right still stands. */
        granted: f.flag('用数权有效', 'Granted'),
        takenAt: f.orNull(f.instant('最近取用', 'Last taken')),
        /** Changes handed over and not acknowledged, and since when. */
        waiting: f.integer('未确认条数', 'Not acknowledged'),
        waitingSince: f.orNull(f.instant('最早未确认', 'Waiting since')),
      }),
      { max: 500 },
    ),
    /** What the organ may subscribe to: its rights with this way. */
    offers: f.list(
      '可订阅',
      'Offers',
      f.object({
        register,
        registerTitle: f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') }),
        matter,
        title: f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') }),
        fields: f.list('数据项', 'Fields', f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') })),
      }),
    ),
  }),
})
