import { type Words, words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { IncidentGrade } from '../contract/fields.ts'

type Response = {
  readonly grade: IncidentGrade
  readonly response: Words
  /** The colours of warnings: red, orange, yellow, blue. */
  readonly colour: Words
  readonly leads: Words
  /** How often the timeline is written at least. */
  readonly rhythm: Words
  readonly report: Words
}

/** What each grade calls for. Grades, levels and colours are the law's; who leads and how often is written is the province's. */
export const responsePlan = dated<readonly Response[]>({
  from: '2024-11-01',
  law: '突发事件应对法（2024年修订）',
  remark: 'leaders and rhythm are settings of the province',
  value: [
    {
      grade: 'extreme',
      response: words('一级响应', 'Level I'),
      colour: words('红色', 'Red'),
      leads: words('省信息化领导小组', 'The leading group'),
      rhythm: words('每 30 分钟', 'Every 30 minutes'),
      report: words('4 小时内报省级网信部门（关键信息基础设施 1 小时），其 1 小时内续报国家', '4 h (critical 1 h); onward within 1 h'),
    },
    {
      grade: 'major',
      response: words('二级响应', 'Level II'),
      colour: words('橙色', 'Orange'),
      leads: words('信息化主管部门主要负责人', 'The head of the office'),
      rhythm: words('每小时', 'Every hour'),
      report: words('4 小时内报省级网信部门（关键信息基础设施 1 小时），其 1 小时内续报国家', '4 h (critical 1 h); onward within 1 h'),
    },
    {
      grade: 'larger',
      response: words('三级响应', 'Level III'),
      colour: words('黄色', 'Yellow'),
      leads: words('应急中心负责人', 'The head of the centre'),
      rhythm: words('每 2 小时', 'Every 2 hours'),
      report: words('4 小时内报省级网信部门（关键信息基础设施 1 小时）', '4 h (critical 1 h)'),
    },
    {
      grade: 'ordinary',
      response: words('四级响应', 'Level IV'),
      colour: words('蓝色', 'Blue'),
      leads: words('值班人员', 'Whoever is on duty'),
      rhythm: words('每班次', 'Every shift'),
      report: words('不须报告，记录在案', 'Kept on record'),
    },
  ],
})
