import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { recordCourse, revokeRecord } from './actions/record-course.ts'
import { addCourse, requireCourse } from './actions/require-course.ts'
import { permissions, recorded, revoked } from './contract.ts'
import { courses, coverage, lacking, mine, records } from './questions/courses.ts'
import { courseBeforeRights } from './rules/course-before-rights.ts'
import { waiverEnds } from './rules/waiver-ends.ts'

export const training = defineModule({
  name: 'training',
  wing: 'governance',
  title: words('公务员培训', 'Training of civil servants'),
  lead: ['personnel-department', 'informatisation-office'],
  clauses: ['3.9.1', '3.9.2', '3.9.3', '3.9.4'],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  events: [recorded, revoked],
  actions: [addCourse, requireCourse, recordCourse, revokeRecord],
  questions: [courses, coverage, lacking, records, mine],
  rules: [courseBeforeRights, waiverEnds],
})
