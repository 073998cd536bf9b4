import { defineModule } from '#kernel/module/define-module.ts'
import { answersOf } from '#kernel/registers/base/answers.ts'
import { words } from '#kernel/text/text.ts'
import { correctPerson } from './actions/correct-person.ts'
import { enterPerson } from './actions/enter-person.ts'
import { mergePersons, separatePersons } from './actions/merge-persons.ts'
import { assessDisability } from './actions/assess-disability.ts'
import { certifyBirth } from './actions/certify-birth.ts'
import { certifyDeath } from './actions/certify-death.ts'
import { changeHead } from './actions/change-head.ts'
import { changeName } from './actions/change-name.ts'
import { moveRegistration } from './actions/move-registration.ts'
import { recordDeparture } from './actions/record-departure.ts'
import { recordEmployment } from './actions/record-employment.ts'
import { recordRetirement } from './actions/record-retirement.ts'
import { recordSchooling } from './actions/record-schooling.ts'
import { recordTax } from './actions/record-tax.ts'
import { registerBirth } from './actions/register-birth.ts'
import { registerDeath } from './actions/register-death.ts'
import { registerDivorce } from './actions/register-divorce.ts'
import { registerGuardianship } from './actions/register-guardianship.ts'
import { registerMarriage } from './actions/register-marriage.ts'
import { registerResidence } from './actions/register-residence.ts'
import { setUpHousehold } from './actions/set-up-household.ts'
import { guardianDied, permissions, personBase, personDoor } from './contract.ts'
import { birthCertificateAgrees } from './questions/birth-certificate.ts'
import { firms } from './questions/firms.ts'
import { household } from './questions/household.ts'
import { kin } from './questions/kin.ts'
import { personNames } from './questions/person-names.ts'
import { places } from './questions/places.ts'
import { spouse } from './questions/spouse.ts'
import { birthFits } from './rules/birth.ts'
import { mayGuard } from './rules/guardianship.ts'
import { identityNumber } from './rules/identity-number.ts'
import { mayDivorce, mayMarry } from './rules/marriage.ts'
import { villageIsKnown } from './rules/place.ts'
import { mayWork } from './rules/work.ts'

export const population = defineModule({
  name: 'population',
  wing: 'resources',
  title: words('人口基础信息库', 'Population base'),
  lead: ['public-security-department'],
  with: ['human-resources-department', 'health-commission', 'civil-affairs-department', 'education-department'],
  clauses: ['3.4.4', '3.4.5a'],
  zone: 'extranet',
  schema: 'population',
  uses: [],
  permissions: Object.values(permissions),
  actions: [
    enterPerson,
    correctPerson,
    assessDisability,
    certifyBirth,
    certifyDeath,
    changeHead,
    changeName,
    moveRegistration,
    recordDeparture,
    recordEmployment,
    recordRetirement,
    recordSchooling,
    recordTax,
    registerBirth,
    registerDeath,
    registerDivorce,
    registerGuardianship,
    registerMarriage,
    registerResidence,
    setUpHousehold,
    mergePersons,
    separatePersons,
  ],
  questions: [...answersOf(personBase), household, kin, firms, places, spouse, personNames, birthCertificateAgrees],
  rules: [identityNumber, birthFits, mayGuard, mayMarry, mayDivorce, mayWork, villageIsKnown],
  events: [personDoor.corrected, guardianDied],
  bases: [personBase],
})
