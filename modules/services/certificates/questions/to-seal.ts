import { MOST_SEALED, toSeal as contract } from '../contract-sealing.ts'
import { answer } from '../store.ts'
import { unsealed } from '../store/files.ts'

export const toSeal = answer(contract, async (desk) => {
  const { found, total } = await unsealed(desk, contract.may, MOST_SEALED)
  return {
    rows: found.map(({ id, number, kind, holder_name: holderName, issued_on: issuedOn, issued_by_name: issuedByName }) => ({
      id,
      number,
      kind,
      holderName,
      issuedOn,
      issuedByName,
    })),
    total,
  }
})
