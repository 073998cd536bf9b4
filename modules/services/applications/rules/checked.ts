import type { Check } from '../review-fields.ts'
import { lastOf, type Past } from './standing.ts'

/** The machine checks of a part as they last came out. */
export const checksOf = (acts: readonly Past[]): readonly Check[] => (lastOf(acts, 'checked')?.detail.checks as Check[] | undefined) ?? []
