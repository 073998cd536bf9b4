import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const name = f.text('名称', 'Name')
const maybeDay = (zh: string, en: string) => f.orNull(f.day(zh, en))

/** The picture of the matrix: every system with its cells, and first of all what is overdue. */
export const gradePicture = question({
  name: 'grading.picture',
  title: words('等级保护一览', 'Grades at a glance'),
  may: 'grading.read',
  input: f.nothing(),
  output: f.object({
    matrix: f.list(
      '定级矩阵',
      'Matrix',
      f.object({
        object: f.choice('客体', 'What is harmed', of.objects),
        degree: f.choice('程度', 'How badly', of.degrees),
        grade: of.grade,
      }),
    ),
    systems: f.list(
      '信息系统',
      'Systems',
      f.object({
        system: of.system,
        name,
        organ: of.organ,
        organName: name,
        grading: f.orNull(of.id),
        grade: f.orNull(of.grade),
        state: f.orNull(f.choice('状态', 'State', of.gradeStates)),
        critical: f.flag('关键信息基础设施', 'Critical infrastructure'),
        information: f.orNull(f.object({ object: of.proposal.informationObject, degree: of.proposal.informationDegree })),
        service: f.orNull(f.object({ object: of.proposal.serviceObject, degree: of.proposal.serviceDegree })),
        filedOn: maybeDay('备案日期', 'Filed on'),
        nextAssessment: maybeDay('下次测评期限', 'Next assessment due'),
        openHigh: f.integer('未整改高风险', 'Open high risks'),
        transitionUntil: maybeDay('过渡期至', 'Transition until'),
      }),
      { max: 10_000 },
    ),
    overdue: f.list(
      '逾期',
      'Overdue',
      f.object({
        system: of.system,
        name,
        organName: name,
        kind: f.choice('事项', 'What', {
          grade: words('没有定级', 'No grade'),
          filing: words('没有备案', 'Not filed'),
          assessment: words('测评逾期', 'Assessment overdue'),
          finding: words('整改逾期', 'Finding past due'),
          crypto: words('密码评估逾期', 'Cryptography not assessed'),
          product: words('产品证书过期', 'Certificate of a product expired'),
        }),
        since: maybeDay('应办日期', 'Was due on'),
        what: f.text('内容', 'What', { max: 1000 }),
        stops: f.flag('停止授予', 'Stops grants'),
      }),
      { max: 10_000 },
    ),
  }),
})

/** The grades in force, for other rooms. */
export const gradesOf = question({
  name: 'grading.grades-of',
  title: words('系统等级', 'Grades of systems'),
  may: 'rooms',
  input: f.object({ systems: f.list('信息系统', 'Systems', of.system, { max: 10_000 }) }),
  output: f.object({
    grades: f.list(
      '等级',
      'Grades',
      f.object({ system: of.system, grade: of.grade, critical: f.flag('关键信息基础设施', 'Critical infrastructure') }),
      { max: 10_000 },
    ),
  }),
})

/** Systems whose grade is in force and that are granted nothing today all the same: time went by and nobody saw to it. */
export const stoppedSystems = question({
  name: 'grading.stopped-systems',
  title: words('被停止授予的系统', 'Systems that lost their grants'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({
    stopped: f.list(
      '信息系统',
      'Systems',
      f.object({ system: of.system, why: f.list('理由', 'Why', f.text('理由', 'Why', { max: 300 })) }),
      {
        max: 10_000,
      },
    ),
  }),
})
