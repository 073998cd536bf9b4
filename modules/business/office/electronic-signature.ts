// The reviewer's and the signer's electronic signature over the digest of what they agreed to.
import type { Signed } from './store/hands.ts'
import type { OfficeDesk } from './store/tables.ts'

export async function signContent(_desk: OfficeDesk, _digest: string): Promise<Signed | undefined> {
  return undefined
}
