import type { AskingTeller } from '../base/teller.ts'

/** One who also knows the simulated citizens by their accounts: what is issued is issued to somebody. */
export type ServiceTeller = AskingTeller & { readonly citizen: (account: string) => Promise<string> }
