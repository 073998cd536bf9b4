// A province whose authorities stand: the ceremony held by the two security administrators, and certificates for whom a test
// names. It goes the way everyone goes; what stands afterwards was issued by actions.
import { randomUUID } from 'node:crypto'
import type { Module } from '#kernel/module/define-module.ts'
import { registerSystem, type Zone } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { registry } from '#modules/network/registry/module.ts'
import { trustIn } from '#modules/security/trust/module.ts'
import {
  beginCeremony,
  issueToOrgan,
  issueToPlatform,
  joinCeremony,
  signProtocol,
  takeOwnCertificate,
} from '#modules/security/trust/contract.ts'
import { acceptanceGate } from './accepted-systems.ts'
import type { TestHouse } from './house.ts'

export const SECURITY_ADMINS = ['information-centre.security-admin', 'cipher-office.security-admin'] as const
/** Where the lists of a test province would be fetched, unless a test says otherwise. */
export const TEST_PKI = 'http://pki.example.org'

type Named = {
  readonly address?: string
  /** Accounts that take a signing certificate of their own, on both lines. */
  readonly officials?: readonly string[]
  /** Organs that get a signing, a seal and a seal-maker certificate, on both lines. */
  readonly organs?: readonly string[]
  /** Parts of the platform that get a signing certificate, on both lines. */
  readonly platform?: readonly string[]
}

/** Holds the ceremony and issues what is named; about a tenth of a second, and some milliseconds a certificate. */
export async function readyTrust(house: Pick<TestHouse, 'house' | 'as'>, named: Named = {}): Promise<void> {
  const act = async (account: string, { name }: { name: string }, input: unknown) =>
    (await house.house.act(await house.as(account), name, input, { key: randomUUID() })) as { id: string }
  const [first, second] = SECURITY_ADMINS
  const { id: ceremony } = await act(first, beginCeremony, { purpose: 'found', reason: '试验', address: named.address ?? TEST_PKI })
  await act(second, joinCeremony, { ceremony })
  await act(first, signProtocol, { ceremony })
  await act(second, signProtocol, { ceremony })
  for (const account of named.officials ?? []) await act(account, takeOwnCertificate, {})
  for (const organ of named.organs ?? [])
    for (const use of ['signing', 'seal', 'seal-maker']) await act(first, issueToOrgan, { organ, use })
  for (const name of named.platform ?? []) await act(first, issueToPlatform, { name, use: 'signing' })
}

/** The trust room with the rooms it asks and a gate of the test's own: systems in `blocked` are granted nothing. */
export function trustRooms(): { modules: readonly Module[]; blocked: Set<string> } {
  const { module: acceptance, revoked: blocked } = acceptanceGate(() => true)
  return { modules: [systems, registry, trustIn('extranet'), acceptance], blocked }
}

/** A registered system of the organ of `account`. */
export async function trustSystem(house: Pick<TestHouse, 'house' | 'as'>, account: string, name: string, zone: Zone = 'extranet') {
  const input = { name, zone, kind: 'department', functions: ['业务办理'], users: ['工作人员'], description: '试验系统' }
  const { id } = (await house.house.act(await house.as(account), registerSystem.name, input)) as { id: string }
  return id
}
