import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { channels, code, measures, number, part, reasonList, remark, replyKinds } from './fields.ts'
import { refusals } from './refusals.ts'

const said = f.object({ zh: f.text('中文', 'Chinese', { max: 500, min: 0 }), en: f.text('英文', 'English', { max: 500, min: 0 }) })
const telephone = f.text('手机号', 'Telephone', { max: 20, pattern: '^[0-9+ -]{5,20}$' })

const toRatePart = f.object({
  part,
  number,
  title: said,
  organ: f.text('办理单位', 'Organ'),
  /** Why it cannot be rated now; nothing where it can. */
  no: f.orNull(said),
  given: f.list('已评价', 'Given', f.object({ code, ratedOn: f.day('评价日期', 'Rated on'), remark: f.orNull(remark) }), { max: 2 }),
  rectified: f.orNull(
    f.object({
      dueOn: f.orNull(f.day('整改期限', 'Due on')),
      kind: f.orNull(f.choice('核实结论', 'Found', replyKinds)),
      measures: f.orNull(measures),
      repliedOn: f.orNull(f.day('答复日期', 'Replied on')),
    }),
  ),
})

export const toRate = question({
  name: 'ratings.to-rate',
  title: words('评价一件办件', 'What may be rated'),
  may: 'citizen',
  input: f.object({ part }),
  output: toRatePart,
})

export const toRateByReceipt = question({
  name: 'ratings.to-rate-by-receipt',
  title: words('凭回执评价', 'What a receipt may rate'),
  may: 'anyone',
  public: true,
  mostBytes: 65_536,
  input: f.object({ number, telephone }),
  output: f.object({ parts: f.list('环节', 'Parts', toRatePart, { max: 20 }) }),
})

const given = {
  part,
  code,
  channel: f.choice('渠道', 'Channel', channels),
  reasons: f.optional(reasonList),
  remark: f.optional(remark),
}
const rates = {
  output: f.object({ bad: f.flag('转整改', 'To be put right'), dueOn: f.orNull(f.day('整改期限', 'Due on')) }),
  refusals: [refusals.noSuchPart, refusals.notEnded, refusals.ratedAlready, refusals.notPutRight],
  clauses: ['3.5.2'],
  consequence: words(
    '评价不能修改和删除；办理人看不到您的姓名。不满意的，15 个工作日内整改并回访。',
    'It cannot be changed or removed, and whoever handled it does not see your name. What is bad is put right within 15 working days.',
  ),
}

export const rate = action({
  name: 'ratings.rate',
  title: words('评价', 'Rate'),
  may: 'citizen',
  input: f.object(given),
  ...rates,
})

export const rateByReceipt = action({
  name: 'ratings.rate-by-receipt',
  title: words('凭回执评价', 'Rate by a receipt'),
  may: 'anyone',
  public: true,
  input: f.object({ number, telephone, ...given }),
  ...rates,
})

const rate1000 = (zh: string, en: string) => f.orNull(f.integer(zh, en, { max: 1000, unit: '‰' }))

export const results = question({
  name: 'ratings.results',
  title: words('各单位评价结果', 'Ratings by organ'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    from: f.day('自', 'From'),
    to: f.day('至', 'To'),
    organs: f.list(
      '单位',
      'Organs',
      f.object({
        organ: f.organ('单位', 'Organ'),
        name: f.text('单位名称', 'Name'),
        ended: f.integer('办结数', 'Ended'),
        rated: f.orNull(f.integer('评价数', 'Rated')),
        score: f.orNull(f.integer('得分（十分之一分）', 'Score in tenths', { max: 1000 })),
        badRate: rate1000('差评率', 'Bad'),
        rectifiedRate: rate1000('整改率', 'Put right'),
        calledBackRate: rate1000('回访率', 'Called back'),
        activeRate: rate1000('主动评价率', 'Rated of ended'),
      }),
      { max: 5000 },
    ),
  }),
})
