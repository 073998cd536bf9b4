import * as contract from '../contract.ts'
import { gradesFrom } from '../rules/grade-matrix.ts'
import { lockGrading, moveGrading, on, openGrading } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const proposeGrade = on(contract.proposeGrade, async (desk, { system, ...proposal }) => {
  const { name, organ } = await theSystem(desk, system, contract.proposeGrade.may)
  const grades = gradesFrom(proposal)
  const { id, number } = await openGrading(desk, contract.proposeGrade, { name, system, organ, ...proposal, ...grades })
  return { id, number, grade: grades.grade }
})

export const changeProposal = on(contract.changeProposal, async (desk, { grading, ...proposal }) => {
  const row = await lockGrading(desk, grading, contract.changeProposal.may)
  const grades = gradesFrom(proposal)
  const title = `${row.name}：第${grades.grade}级`
  await moveGrading(desk, contract.changeProposal, row, { to: 'proposed', fields: { ...proposal, ...grades }, title })
  return { grade: grades.grade }
})
