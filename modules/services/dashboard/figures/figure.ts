// What every figure says of itself.
import type { GoalFigure } from '../contract.ts'

/** A figure of today unless it says which day; `why` stands in for its source where nothing measures it. */
export type Figure = Omit<GoalFigure, 'asOf' | 'ownerName'> & { readonly asOf?: string }

export const OFFICE = 'informatisation-office'
export const GENERAL = 'government-general-office'
export const whole = { zh: '个', en: '' }
export const persons = { zh: '人', en: 'persons' }
export const none = { zh: '尚无', en: 'None' }
