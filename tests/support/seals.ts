// A province with a seal in use: made by the information centre, filed by a security administrator, put in use by the keeper
// of the organ, who appointed its document secretary. It goes the way everyone goes.
import { randomUUID } from 'node:crypto'
import type { Action, In, Out } from '#kernel/module/contract.ts'
import * as seals from '#modules/security/seals/contract.ts'
import type { TestHouse } from './house.ts'
import { readyTrust, SECURITY_ADMINS } from './trust.ts'

export const MAKER = 'information-centre.seal-maker'
export const ORGAN = 'informatisation-office'
export const KEEPER = `${ORGAN}.seal-keeper`
export const HOLDER = `${ORGAN}.documents`
export const HEAD = `${ORGAN}.head`
export const OFFICER = `${ORGAN}.officer`

type House = Pick<TestHouse, 'house' | 'as'>

const acting = (house: House) =>
  (async (account, contract, input) => house.house.act(await house.as(account), contract.name, input, { key: randomUUID() })) as <
    C extends Action,
  >(
    account: string,
    contract: C,
    input: In<C>,
  ) => Promise<Out<C>>

/** A seal of the organ in use, with its holder. */
export async function sealInUse(
  house: House,
  more: { organ?: string; kind?: seals.SealKind; name?: string; account?: string } = {},
): Promise<{ seal: string; holder: string }> {
  const act = acting(house)
  const { organ = ORGAN, kind = 'name', name, account = `${organ}.documents` } = more
  const { id: seal } = await act(MAKER, seals.makeSeal, { organ, kind, ...(name !== undefined && { name }) })
  await act(SECURITY_ADMINS[0], seals.fileSeal, { seal, number: `湘章备${seal.slice(-12)}` })
  await act(`${organ}.seal-keeper`, seals.enableSeal, { seal })
  const { id: holder } = await act(`${organ}.seal-keeper`, seals.appointHolder, { seal, account })
  return { seal, holder }
}

/** The authorities, and a seal of the informatisation office's name. */
export async function readySeals(house: House): Promise<{ seal: string; holder: string }> {
  await readyTrust(house, { officials: [HOLDER, HEAD], organs: [ORGAN, 'information-centre'] })
  return sealInUse(house)
}
