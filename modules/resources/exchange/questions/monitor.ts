import * as contract from '../contract.ts'
import { answer, callsOf, totalsOf } from '../store.ts'

export const statistics = answer(contract.statistics, (desk, input) => totalsOf(desk, input))
export const calls = answer(contract.calls, (desk, input) => callsOf(desk, input))
