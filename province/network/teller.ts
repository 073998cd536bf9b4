import type { Teller } from '../lifecycle.ts'

/** Acts also through planned changes: the account proposes, the network's approver looks at the effect and approves. */
export type NetworkTeller = Teller & {
  change(
    account: string,
    title: string,
    works: readonly { readonly name: string; readonly input: Readonly<Record<string, unknown>> }[],
  ): Promise<void>
}
