// Courses, which duty asks for which, and who passed them or was let off. A duty's rights wait for its course (3.9.3): the
// kernel withholds them by the rule of this room.
import { action, event, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export const permissions = {
  read: permission('training.read', words('查看培训考核', 'Read courses and records'), { class: 'any' }),
  record: permission('training.record', words('登记培训考核和免训', 'Record courses passed and waivers'), {
    class: 'security',
    needs: { proof: true, inPerson: true },
  }),
}

export const kinds = { passed: words('考核通过', 'Passed'), waived: words('免训', 'Waived') }

const official = f.id('人员', 'Official')
const course = f.text('课程', 'Course', { max: 40 })
const kind = f.choice('种类', 'Kind', kinds)
const reason = f.text('事由', 'Reason')
const record = f.object({
  id: f.id('编号', 'Id'),
  course,
  title: f.text('课程名称', 'Title'),
  kind,
  from: f.day('自', 'From'),
  to: f.orNull(f.day('止', 'Until')),
  reason,
  revokedAt: f.orNull(f.instant('撤销时间', 'Revoked at')),
})

export const courses = question({
  name: 'training.courses',
  title: words('课程', 'Courses'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({
    courses: f.list(
      '课程',
      'Courses',
      f.object({
        id: course,
        title: f.text('名称', 'Title'),
        titleEn: f.text('英文名称', 'Title in English'),
        standard: f.orNull(f.text('培训标准', 'Standard')),
        duties: f.list('要求该课程的职责', 'Duties that ask for it', f.text('职责', 'Duty')),
        holders: f.integer('现有合格人数', 'Holders'),
      }),
      { max: 1000 },
    ),
  }),
})
export const lacking = question({
  name: 'training.lacking',
  title: words('尚未通过培训考核的人员', 'Officials who lack a course'),
  may: permissions.record.name,
  input: f.nothing(),
  output: f.object({
    officials: f.list(
      '人员',
      'Officials',
      f.object({
        official,
        name: f.text('姓名', 'Name'),
        account: f.text('账号', 'Account'),
        organName: f.text('单位', 'Organ'),
        post: f.text('岗位', 'Post'),
        course,
        title: f.text('课程名称', 'Title'),
      }),
      { max: 500 },
    ),
  }),
})
export const records = question({
  name: 'training.records',
  title: words('人员培训记录', 'The records of an official'),
  may: permissions.record.name,
  audited: true,
  input: f.object({ official }),
  output: f.object({ name: f.text('姓名', 'Name'), records: f.list('记录', 'Records', record) }),
})
/** How many, never who: for the goals of the policy (2.5). */
export const coverage = question({
  name: 'training.coverage',
  title: words('培训考核覆盖', 'How many are trained'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({
    asked: f.integer('岗位要求培训的人员', 'Officials whose post asks for a course'),
    taught: f.integer('已全部通过或者免训', 'Passed or let off'),
  }),
})
export const mine = question({
  name: 'training.mine',
  title: words('我的培训考核', 'My courses'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    records: f.list('记录', 'Records', record),
    lacks: f.list('岗位要求而尚缺的课程', 'Courses that my post asks for and I lack', course),
  }),
})

export const addCourse = action({
  name: 'training.add-course',
  title: words('设立课程', 'Add a course'),
  may: permissions.record.name,
  clauses: ['3.9.3'],
  input: f.object({
    id: f.text('课程代号', 'Id', { hint: '小写字母、数字和横线', pattern: '^[a-z][a-z0-9-]{1,39}$', max: 40 }),
    title: f.text('名称', 'Title', { max: 80 }),
    titleEn: f.text('英文名称', 'Title in English', { max: 120 }),
    standard: f.optional(f.text('培训标准', 'Standard')),
  }),
  output: f.object({ course }),
  refusals: [refusals.courseTaken],
})
export const requireCourse = action({
  name: 'training.require-course',
  title: words('规定职责要求的课程', 'Say which course a duty asks for'),
  may: permissions.record.name,
  clauses: ['3.9.3'],
  input: f.object({
    duty: f.text('职责', 'Duty', { max: 40 }),
    course: f.optional(f.text('课程', 'Course', { max: 40, hint: '不填即不要求课程' })),
    reason,
  }),
  output: f.nothing(),
  refusals: [refusals.ownDuty, refusals.noSuchCourse],
  consequence: words(
    '没有通过该课程的人员，其职责权限立即停止行使。',
    'Whoever has not passed the course loses the rights of the duty at once.',
  ),
})
export const recordCourse = action({
  name: 'training.record-course',
  title: words('登记培训考核或免训', 'Record a course passed or waived'),
  may: permissions.record.name,
  clauses: ['3.9.3'],
  input: f.object({
    official,
    course,
    kind,
    from: f.optional(f.day('自', 'From', { hint: '不填即今日' })),
    to: f.optional(f.day('止', 'Until', { hint: '不含当日；免训必须写明，最长一年' })),
    reason,
  }),
  output: f.object({ record: f.id('编号', 'Id') }),
  refusals: [refusals.ownRecord, refusals.noSuchCourse, refusals.waiverWithoutEnd, refusals.waiverTooLong, refusals.endBeforeStart],
})
export const revokeRecord = action({
  name: 'training.revoke-record',
  title: words('撤销培训记录', 'Revoke a record'),
  may: permissions.record.name,
  clauses: ['3.9.3'],
  input: f.object({ record: f.id('编号', 'Id'), reason }),
  output: f.nothing(),
  refusals: [refusals.ownRecord, refusals.revokedAlready],
  consequence: words('依赖该课程的职责权限立即停止行使。', 'The rights that wait for the course stop at once.'),
})

const fact = f.object({ official, course, by: f.text('办理人', 'By', { max: 100 }) })
export const recorded = event('training.recorded', words('培训考核已登记', 'A course was recorded'), fact)
export const revoked = event('training.revoked', words('培训记录已撤销', 'A record was revoked'), fact)
