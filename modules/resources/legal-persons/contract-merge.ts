import { mergeDoorOf } from '#kernel/registers/base/merge-door.ts'
import { legalPersonBase } from './legal-person.ts'
import { permissions } from './permissions.ts'

export const { merge: mergeLegalPersons, separate: separateLegalPersons } = mergeDoorOf(legalPersonBase, permissions.merge.name)
