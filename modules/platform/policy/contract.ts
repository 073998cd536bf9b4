import { permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = { read: permission('policy.read', words('查看政策条款', 'Read the policy'), { class: 'any' }) }

const bilingual = f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) })
const bound = f.object({
  name: f.text('规则', 'Rule'),
  title: bilingual,
  law: f.optional(f.text('法条', 'Law')),
  module: f.text('模块', 'Module'),
})
const testLine = f.object({ file: f.text('文件', 'File', { max: 300 }), name: f.text('测试', 'Test', { max: 500 }) })

export const clauseList = question({
  name: 'policy.clauses',
  title: words('政策条款', 'Clauses of the policy'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    clauses: f.list(
      '条款',
      'Clauses',
      f.object({
        id: f.text('条款号', 'Clause'),
        words: f.text('原文', 'Words', { max: 1000 }),
        en: f.text('译文', 'Gloss', { max: 1000 }),
        kinds: f.list('性质', 'Kinds', f.text('性质', 'Kind')),
        rooms: f.list('模块', 'Rooms', f.text('模块', 'Room')),
        rules: f.integer('规则', 'Rules'),
        tests: f.integer('测试', 'Tests'),
        refusals: f.integer('拒绝', 'Refusals'),
      }),
      { max: 500 },
    ),
  }),
})

export const clause = question({
  name: 'policy.clause',
  title: words('一条政策', 'One clause'),
  may: 'anyone',
  public: true,
  input: f.object({ id: f.text('条款号', 'Clause', { max: 10, pattern: '^\\d+\\.[0-9a-m.]+$' }) }),
  output: f.object({
    clause: f.json('条款', 'Clause'),
    context: f.list('上下文', 'Context', f.text('段落', 'Paragraph', { max: 4000 })),
    rules: f.list('规则', 'Rules', bound),
    tests: f.list('测试', 'Tests', testLine),
    refusals: f.list('拒绝', 'Refusals', f.json('拒绝', 'Refusal')),
    refusalCount: f.integer('拒绝次数', 'Refusals'),
    since: f.list('后来的法', 'Law since', f.json('法', 'Law')),
  }),
})
