import type { ReadDesk } from '#kernel/module/define-module.ts'
import { exceptionsInForce } from '#modules/network/registry/contract.ts'
import type { Network } from './rules/unified-platform.ts'

type Builder = { readonly organ: string; readonly networks: readonly Network[] }

/**
 * For each of these builders the exceptions that serve it today, of those that its networks name (3.2.11). The registry is
 * asked once, and not at all where nobody names one.
 */
export async function exceptionsOf(desk: ReadDesk, builders: readonly Builder[]): Promise<(builder: Builder) => ReadonlySet<string>> {
  const named = [...new Set(builders.flatMap(({ networks }) => networks.flatMap(({ exception }) => exception ?? [])))]
  const { exceptions } = named.length === 0 ? { exceptions: [] } : await desk.ask(exceptionsInForce, { exceptions: named })
  return ({ organ }) => new Set(exceptions.filter((it) => it.organ === organ).map(({ id }) => id))
}
