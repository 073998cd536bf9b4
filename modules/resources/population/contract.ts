// The door of the population base (3.4.5a).
import { doorOf } from '#kernel/registers/base/door.ts'
import { personBase } from './person.ts'

export { permissions } from './permissions.ts'
export { headRelations as headRelationWords, personBase } from './person.ts'

export const personDoor = doorOf(personBase)

export * from './contract-events.ts'
export * from './contract-family.ts'
export {
  certifyBirth,
  certifyDeath,
  guardianDied,
  moveRegistration,
  recordDeparture,
  registerBirth,
  registerDeath,
  registerResidence,
} from './contract-life.ts'
export * from './contract-reading.ts'
export * from './contract-work.ts'
export * from './contract-merge.ts'
export { spouseOfOwn } from './contract-spouse.ts'
