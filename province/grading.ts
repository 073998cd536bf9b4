// The security grades of the demonstration, told by the officials who may take each step. Every grade, filing and report is
// simulated (模拟) and says nothing about the real systems.
import type { Day } from '#kernel/time/day.ts'

type Teller = { act(account: string, action: string, input: Record<string, unknown>): Promise<{ readonly id: string }> }

const proposal = (object: string, degree: string, serviceDegree: string) => ({
  informationObject: object,
  informationDegree: degree,
  serviceObject: 'public',
  serviceDegree,
  critical: false,
  basis: '按国家标准的定级矩阵拟定（模拟）。',
})

/** Proposals by the grade they lead to. */
const proposals = {
  2: proposal('citizens', 'serious', 'damage'),
  3: proposal('public', 'serious', 'damage'),
} as const
export type PlausibleGrade = keyof typeof proposals

const experts = [1, 2, 3].map((n) => ({ name: `示例·等保专家${n}`, employer: '示例测评中心', opinion: '定级准确。' }))
const REVIEWER = 'informatisation-office.reviewer'
const POLICE = 'public-security-department.cyber-police'

export type GradingTale = { readonly organ: string; readonly system: string; readonly day: Day; readonly grade?: PlausibleGrade }

/** The owner proposes; answers the grading. */
export async function proposeGrade(t: Teller, { organ, system, grade = 2 }: GradingTale): Promise<string> {
  return (await t.act(`${organ}.officer`, 'grading.propose-grade', { system, ...proposals[grade] })).id
}

/** Proposes, and has it reviewed by experts. */
export async function proposeAndReview(t: Teller, tale: GradingTale): Promise<string> {
  const grading = await proposeGrade(t, tale)
  await t.act(REVIEWER, 'grading.review-grade', { grading, agreed: true, experts, opinion: '同意定级。' })
  return grading
}

/** The whole way to a filed grade. */
export async function gradeSystem(t: Teller, tale: GradingTale): Promise<void> {
  const grading = await proposeAndReview(t, tale)
  await t.act(POLICE, 'grading.file-grade', { grading, number: `模拟备案-${tale.system.slice(-12)}`, filedOn: tale.day })
}

type Found = { readonly severity: 'high' | 'medium' | 'low'; readonly what: string; readonly dueDay: Day }

/** A report of an assessor on a day. */
export const assessSystem = (t: Teller, system: string, day: Day, score: number, findings: readonly Found[] = []): Promise<unknown> =>
  t.act(POLICE, 'grading.record-assessment', {
    system,
    day,
    assessor: '示例测评机构（模拟）',
    report: `模拟测评-${day}-${system.slice(-12)}`,
    score,
    findings: findings.map((finding) => ({ ...finding, measure: '按测评建议整改。' })),
  })
