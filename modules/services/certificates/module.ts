import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { change } from './actions/change.ts'
import { cancel, resume, revoke, suspend } from './actions/end.ts'
import { importCertificate } from './actions/import.ts'
import { issue } from './actions/issue.ts'
import { lookAtPresented } from './actions/look-at-presented.ts'
import { endPresentation, present } from './actions/present.ts'
import { seal } from './actions/seal.ts'
import { certificateCeased, certificateIssued, certificateRegister, permissions } from './contract.ts'
import { certificateFile } from './questions/file.ts'
import { call, callable } from './questions/for-rooms.ts'
import { myCertificate, myCertificates, myFile } from './questions/mine.ts'
import { toSeal } from './questions/to-seal.ts'
import { verify } from './questions/verify.ts'
import { issuerOfKind } from './rules/issuer-of-kind.ts'
import { mayAct } from './rules/standing.ts'
import { termWithinLaw } from './rules/term-within-law.ts'
import { valuesFit } from './rules/values-fit.ts'

export const certificates = defineModule({
  name: 'certificates',
  wing: 'services',
  title: words('电子证照', 'Certificates'),
  lead: ['government-general-office'],
  clauses: ['3.5.1'],
  zone: 'extranet',
  schema: 'certificates',
  uses: ['population', 'seals'],
  permissions: Object.values(permissions),
  actions: [issue, change, suspend, resume, cancel, revoke, importCertificate, seal, present, endPresentation, lookAtPresented],
  questions: [callable, call, certificateFile, toSeal, myCertificates, myCertificate, myFile, verify],
  events: [certificateIssued, certificateCeased],
  registers: [certificateRegister],
  rules: [issuerOfKind, valuesFit, termWithinLaw, mayAct],
})
