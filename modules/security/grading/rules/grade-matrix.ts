import type { Degree, HarmedObject } from '../contract/fields.ts'

/** GB/T 22240-2020 定级矩阵: what is harmed × how badly. */
export const gradeMatrix: Readonly<Record<HarmedObject, Readonly<Record<Degree, number>>>> = {
  citizens: { damage: 1, serious: 2, grave: 2 },
  public: { damage: 2, serious: 3, grave: 4 },
  nation: { damage: 3, serious: 4, grave: 5 },
}

export type Proposal = {
  readonly informationObject: HarmedObject
  readonly informationDegree: Degree
  readonly serviceObject: HarmedObject
  readonly serviceDegree: Degree
}

/** The grades of business information and of system service; the system's is the higher. */
export function gradesFrom(proposal: Proposal): { informationGrade: number; serviceGrade: number; grade: number } {
  const informationGrade = gradeMatrix[proposal.informationObject][proposal.informationDegree]
  const serviceGrade = gradeMatrix[proposal.serviceObject][proposal.serviceDegree]
  return { informationGrade, serviceGrade, grade: Math.max(informationGrade, serviceGrade) }
}
