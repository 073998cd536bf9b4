// Whose names are answered now. The gate is asked once for every system of a network, so a revoked acceptance silences all
// its names in the very next answer; a system that moved to another network takes no name along (3.2.7).
import { filled, type Ground } from '#kernel/refusal/refusal.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { systemInItsNetwork } from './rules/system-in-its-network.ts'
import type { Network } from './networks.ts'
import type { RegistryReadDesk } from './store.ts'

export type SystemHere = { readonly name: string; readonly silent: readonly Ground[] }

/** Each system with the grounds on which its names in the network are silent; none where they speak. */
export async function systemsHere(desk: RegistryReadDesk, network: Network, systems: readonly string[]): Promise<Map<string, SystemHere>> {
  if (systems.length === 0) return new Map()
  const blocked = await desk.standing('domain-name', systems)
  const known = new Map((await desk.ask(several, { systems: [...systems] })).systems.map((it) => [it.id, it]))
  return new Map(
    systems.map((id) => {
      const grounds = systemInItsNetwork({ network, systemNetwork: known.get(id)?.zone ?? 'none' })
      return [id, { name: known.get(id)?.name ?? '', silent: [...grounds, ...(blocked.get(id) ?? [])] }]
    }),
  )
}

export const silentAmong = (systems: ReadonlyMap<string, SystemHere>): string[] =>
  [...systems].flatMap(([id, { silent }]) => (silent.length > 0 ? [id] : [])).toSorted()

export const isSpeaking = (systems: ReadonlyMap<string, SystemHere>, system: string): boolean => systems.get(system)?.silent.length === 0

/** Why a system's names are not answered, in words, each with its clauses. */
export const whySilent = (systems: ReadonlyMap<string, SystemHere>, system: string) =>
  (systems.get(system)?.silent ?? []).map((it) => {
    const said = (text: string) => filled(text, it.detail, ',')
    return { words: { zh: said(it.words.zh), en: said(it.words.en) }, clauses: [...(it.clauses ?? [])] }
  })
