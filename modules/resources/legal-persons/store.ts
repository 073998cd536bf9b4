// The only file that opens the tables of the base of legal persons.
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'

export type Tables = Record<never, never>

export const { on, answer, hear } = bindTo<Tables>()
export type LegalPersonsDesk = Desk<Tables>
export type LegalPersonsReadDesk = ReadDesk<Tables>
