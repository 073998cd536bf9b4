// The questions half of the door; contract.ts opens it.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import {
  basis,
  clause,
  due,
  everyone,
  fromDay,
  id,
  kind,
  lead,
  need,
  note,
  organ,
  participants,
  percent,
  planStates,
  progress,
  schemeLevels,
  schemeStates,
  title,
  toDay,
} from './fields.ts'

const taskOut = f.object({
  id,
  version: f.integer('版本', 'Version'),
  seq: f.integer('序号', 'Number'),
  title,
  clause: f.orNull(clause),
  need,
  lead,
  participants,
  everyone,
  due: f.orNull(due),
  progress,
  percent,
  note: f.orNull(note),
  overdue: f.flag('逾期', 'Overdue'),
})
export const plan = question({
  name: 'planning.plan',
  title: words('规划', 'The plan'),
  may: 'anyone',
  public: true,
  input: f.object({ id: f.optional(id), kind: f.optional(kind) }),
  output: f.object({
    plan: f.orNull(
      f.object({
        id,
        kind,
        title,
        edition: f.integer('版次', 'Edition'),
        state: f.choice('状态', 'State', planStates),
        fromDay,
        toDay: f.orNull(toDay),
        basis,
        approvedOn: f.orNull(f.day('批准日期', 'Approved on')),
        signatures: f.list('签发单位', 'Signed by', organ),
        publishedOn: f.orNull(f.day('发布日期', 'Published on')),
        tasks: f.list('任务', 'Tasks', taskOut, { max: 1000 }),
      }),
    ),
    editions: f.list(
      '各版',
      'Editions',
      f.object({
        id,
        edition: f.integer('版次', 'Edition'),
        title,
        publishedOn: f.orNull(f.day('发布日期', 'Published on')),
        state: f.choice('状态', 'State', planStates),
      }),
      { max: 500 },
    ),
  }),
})
const count = (zh: string, en: string) => f.integer(zh, en)
export const progressOfPlan = question({
  name: 'planning.progress',
  title: words('规划进展', 'Progress of the plan'),
  may: 'anyone',
  public: true,
  input: f.object({ kind: f.optional(kind) }),
  output: f.object({
    total: count('任务', 'Tasks'),
    done: count('已完成', 'Done'),
    underway: count('进行中', 'Under way'),
    notStarted: count('未开始', 'Not started'),
    overdue: count('逾期', 'Overdue'),
    sections: f.list(
      '各部分',
      'Sections',
      f.object({
        section: f.text('部分', 'Section'),
        total: count('任务', 'Tasks'),
        done: count('已完成', 'Done'),
        overdue: count('逾期', 'Overdue'),
      }),
    ),
  }),
})
export const filed = question({
  name: 'planning.filed',
  title: words('备案的总体方案', 'Schemes on file'),
  may: 'planning.read',
  input: f.object({ organ: f.optional(organ) }),
  output: f.object({
    schemes: f.list(
      '总体方案',
      'Schemes',
      f.object({
        id,
        organ,
        title,
        level: f.choice('类别', 'Level', schemeLevels),
        state: f.choice('状态', 'State', schemeStates),
        fromDay,
        toDay,
        filedOn: f.orNull(f.day('备案日期', 'Filed on')),
        filingNumber: f.orNull(f.text('备案号', 'Filing number')),
      }),
      { max: 2000 },
    ),
  }),
})
