// The door of the base of legal persons (3.4.5b).
import { doorOf } from '#kernel/registers/base/door.ts'
import { legalPersonBase } from './legal-person.ts'

export { permissions } from './permissions.ts'
export { legalPersonBase } from './legal-person.ts'

export const legalPersonDoor = doorOf(legalPersonBase)
export * from './contract-merge.ts'
export * from './contract/questions.ts'
export * from './contract/registration.ts'
export * from './contract/supervision.ts'
