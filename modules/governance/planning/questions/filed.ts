import * as contract from '../contract.ts'
import { answer, schemesOf } from '../store.ts'

export const filed = answer(contract.filed, async (desk, { organ }) => ({
  schemes: (await schemesOf(desk, organ)).map(({ id, organ: of, title, level, state, from_day, to_day, filed_on, filing_number }) => ({
    id,
    organ: of,
    title,
    level,
    state,
    fromDay: from_day,
    toDay: to_day,
    filedOn: filed_on,
    filingNumber: filing_number,
  })),
}))
