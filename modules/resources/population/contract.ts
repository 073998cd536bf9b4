// The door of the population base (3.4.5a).
import { doorOf } from '#kernel/registers/base/door.ts'
import { personBase } from './person.ts'

export { permissions } from './permissions.ts'
export { personBase } from './person.ts'

export const personDoor = doorOf(personBase)

export * from './contract-events.ts'
export { refusals } from './refusals.ts'
export * from './contract-merge.ts'
