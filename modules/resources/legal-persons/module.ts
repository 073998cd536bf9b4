import { defineModule } from '#kernel/module/define-module.ts'
import { answersOf } from '#kernel/registers/base/answers.ts'
import { words } from '#kernel/text/text.ts'
import { absorbLegalPerson } from './actions/absorb-legal-person.ts'
import { changeLegalPerson } from './actions/change-legal-person.ts'
import { correctLegalPerson } from './actions/correct-legal-person.ts'
import { deregisterLegalPerson } from './actions/deregister-legal-person.ts'
import { enterLegalPerson } from './actions/enter-legal-person.ts'
import { establishLegalPerson } from './actions/establish-legal-person.ts'
import { listAbnormal } from './actions/list-abnormal.ts'
import { mergeLegalPersons, separateLegalPersons } from './actions/merge-legal-persons.ts'
import { recordDeparture } from './actions/record-departure.ts'
import { recordLicence, withdrawLicence } from './actions/record-licence.ts'
import { registerInsurance } from './actions/register-insurance.ts'
import { clearTax, registerTax } from './actions/register-tax.ts'
import { revokeLicence } from './actions/revoke-licence.ts'
import { transferShares } from './actions/transfer-shares.ts'
import { legalPersonBase, legalPersonDoor, permissions } from './contract.ts'
import { branches } from './questions/branches.ts'
import { firmsOfPerson } from './questions/firms-of-person.ts'
import { publicFirm, publicList } from './questions/public-firms.ts'
import { shares } from './questions/shares.ts'
import { absorptionIsOfCompanies } from './rules/absorption.ts'
import { branchHasNoCapital, branchHasParent } from './rules/branch-has-parent.ts'
import { creditCodeFits } from './rules/credit-code-fits.ts'
import { daysInOrder } from './rules/days-in-order.ts'
import { branchesEndFirst, taxClearedFirst } from './rules/deregistration.ts'
import { inLife } from './rules/in-life.ts'
import { licenceIsOfIssuer } from './rules/licence-is-of-issuer.ts'
import { nameIsFree } from './rules/name-is-free.ts'
import { registrarOfKind } from './rules/registrar-of-kind.ts'
import { registrationItems } from './rules/registration-items.ts'
import { representativeMayAct } from './rules/representative-may-act.ts'
import { shareBook } from './rules/share-book.ts'
import { shareholdersStand, sharesInOrder } from './rules/shareholders-stand.ts'

export const legalPersons = defineModule({
  name: 'legal-persons',
  wing: 'resources',
  title: words('法人单位基础信息库', 'Legal persons base'),
  lead: ['market-regulation-bureau'],
  with: ['staffing-office', 'civil-affairs-department', 'tax-bureau', 'human-resources-department', 'stats-bureau'],
  clauses: ['3.4.4', '3.4.5b'],
  zone: 'extranet',
  schema: 'legal_persons',
  uses: ['population'],
  permissions: Object.values(permissions),
  actions: [
    establishLegalPerson,
    enterLegalPerson,
    changeLegalPerson,
    transferShares,
    registerTax,
    clearTax,
    registerInsurance,
    recordLicence,
    withdrawLicence,
    listAbnormal,
    revokeLicence,
    absorbLegalPerson,
    deregisterLegalPerson,
    recordDeparture,
    correctLegalPerson,
    mergeLegalPersons,
    separateLegalPersons,
  ],
  questions: [...answersOf(legalPersonBase), firmsOfPerson, shares, branches, publicFirm, publicList],
  rules: [
    registrarOfKind,
    creditCodeFits,
    nameIsFree,
    registrationItems,
    daysInOrder,
    representativeMayAct,
    shareBook,
    shareholdersStand,
    sharesInOrder,
    branchHasParent,
    branchHasNoCapital,
    branchesEndFirst,
    taxClearedFirst,
    absorptionIsOfCompanies,
    licenceIsOfIssuer,
    inLife,
  ],
  events: [legalPersonDoor.corrected],
  bases: [legalPersonBase],
})
