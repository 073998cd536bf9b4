// The base registers that are searched on a page of their own.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { legalPersonBase } from '#modules/resources/legal-persons/contract.ts'
import { personBase } from '#modules/resources/population/contract.ts'

export const searchedBases: readonly BaseRegister[] = [personBase, legalPersonBase]
