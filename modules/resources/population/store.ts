// The only file that opens the population base's tables.
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'

export type Tables = Record<never, never>

export const { on, answer, hear } = bindTo<Tables>()
export type PopulationDesk = Desk<Tables>
export type PopulationReadDesk = ReadDesk<Tables>
