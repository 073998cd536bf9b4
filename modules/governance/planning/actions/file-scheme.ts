import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { filing } from '../procedure.ts'
import { filedAfterExamination } from '../rules/filed-after-examination.ts'
import { keepScheme, nextFilingNumber, on, schemeToMove } from '../store.ts'

export const examineScheme = on(contract.examineScheme, async (desk, { id, passed, opinion }) => {
  const scheme = await schemeToMove(desk, id, 'planning.review')
  refuseAny(filedAfterExamination({ step: 'examine', state: scheme.state }))
  const state = passed ? 'examined' : 'returned'
  await moveCase(desk, filing, id, contract.examineScheme.name, { opinion, to: state })
  await keepScheme(desk, contract.examineScheme.name, { state, examinedOpinion: opinion }, id)
  return { id, state }
})

export const fileScheme = on(contract.fileScheme, async (desk, { id }) => {
  const scheme = await schemeToMove(desk, id, 'planning.review')
  refuseAny(filedAfterExamination({ step: 'file', state: scheme.state }))
  await moveCase(desk, filing, id, contract.fileScheme.name)
  const filingNumber = await nextFilingNumber(desk)
  await keepScheme(desk, contract.fileScheme.name, { state: 'filed', filedOn: desk.today, filingNumber }, id)
  return { id, state: 'filed', filingNumber }
})
