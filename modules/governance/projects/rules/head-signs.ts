import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract.ts'

/** 一把手负总责: the head of the organ that builds signs, nobody else's head. */
export const headSigns = rule<{ readonly organ: string; readonly signerOrgan: string | undefined }>(
  { name: 'projects.head-signs', title: words('本单位主要负责人签署', 'The head of the organ signs'), clauses: ['4.1.2'] },
  ({ organ, signerOrgan }) => grounds(organ !== signerOrgan && ground(refusals.notThisHead)),
)

/** A change after the signature takes the signature away (the state falls back to drafted). */
export const submittedSigned = rule<{ readonly isSigned: boolean }>(
  { name: 'projects.submitted-signed', title: words('未经签署不得申报', 'What is not signed is not submitted'), clauses: ['4.1.2'] },
  ({ isSigned }) => grounds(!isSigned && ground(refusals.unsigned)),
)
