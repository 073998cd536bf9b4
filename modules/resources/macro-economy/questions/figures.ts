import * as contract from '../contract.ts'
import { answer, censusOf, gdpOf } from '../store.ts'

export const countyCensus = answer(contract.countyCensus, (desk, input) => censusOf(desk, input))
export const gdp = answer(contract.gdp, (desk) => gdpOf(desk))
