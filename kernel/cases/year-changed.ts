// What a room hears when the calendar changes: plain data, so that a contract may hold it.
import * as f from '../module/field.ts'

/** A year of the calendar, and the first day that became another. */
export const changeOfYear = { year: f.integer('年度', 'Year'), from: f.day('变动首日', 'First day changed') }
export type YearChanged = { readonly year: number; readonly from: string }
