import { mergeDoorOf } from '#kernel/registers/base/merge-door.ts'
import { permissions } from './permissions.ts'
import { personBase } from './person.ts'

export const { merge: mergePersons, separate: separatePersons } = mergeDoorOf(personBase, permissions.merge.name)
