// What a ceremony does once both are there: everything in the transaction of the one who joined, or nothing.
import type { Desk } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { algorithms } from '#kernel/trust/signer.ts'
import { authorityFor, readyIssuer } from './certify.ts'
import { authorityRegister, refusals } from './contract.ts'
import { foundAuthority, type Founding } from './found-authority.ts'
import { allAuthorities, type Authority, issuerOf } from './store/authorities.ts'
import { organName } from './store/certificates.ts'
import type { CeremonyRow, Write } from './store/tables.ts'
import { fallen } from './the-standing.ts'

export type Zone = 'extranet' | 'intranet'
type Protocol = CeremonyRow['protocol']

/** The networks whose authorities a house founds: the intranet has its own root, in its own database. */
const networks: Readonly<Record<Zone, readonly string[]>> = { extranet: ['extranet', 'internet'], intranet: ['intranet'] }

export async function performCeremony(desk: Write, action: string, ceremony: CeremonyRow, zone: Zone): Promise<Protocol> {
  if (ceremony.purpose === 'found') return await found(desk, action, ceremony, zone)
  if (ceremony.purpose === 'organ') return await foundOrgan(desk, action, ceremony)
  const all = await allAuthorities(desk)
  const authority = all.get(ceremony.authority!)!
  if (ceremony.purpose === 'revoke') return await revoke(desk, action, ceremony, authority)
  return await rotate(desk, action, ceremony, authority, all)
}

/** Whether the province (in this house) has a root that issues. */
export const isFounded = (all: ReadonlyMap<string, Authority>): boolean =>
  [...all.values()].some(({ tier, state }) => tier === 'root' && state === 'issuing')

const nthOf = (all: ReadonlyMap<string, Authority>, like: Pick<Founding, 'tier' | 'line' | 'zone' | 'organ'>): number =>
  1 +
  [...all.values()].filter(
    (one) => one.tier === like.tier && one.line === like.line && one.zone === (like.zone ?? null) && one.organ === (like.organ ?? null),
  ).length

const made = ({ name, line, fingerprint }: Authority): Protocol[number] => ({ act: 'made', name, line, fingerprint })

async function found(desk: Write, action: string, ceremony: CeremonyRow, zone: Zone): Promise<Protocol> {
  const all = await allAuthorities(desk)
  if (isFounded(all)) refuse(ground(refusals.alreadyFounded))
  const address = ceremony.address!
  const protocol: Protocol = []
  for (const line of algorithms) {
    const root = await foundAuthority(desk, action, ceremony, { tier: 'root', line, nth: nthOf(all, { tier: 'root', line }), address })
    protocol.push(made(root.row))
    for (const network of networks[zone]) {
      const like = { tier: 'zone', line, zone: network } as const
      const { row } = await foundAuthority(desk, action, ceremony, {
        ...like,
        parent: root.row,
        parentIssuer: root.issuer,
        nth: nthOf(all, like),
        address,
      })
      protocol.push(made(row))
    }
  }
  return protocol
}

async function foundOrgan(desk: Write, action: string, ceremony: CeremonyRow): Promise<Protocol> {
  const organ = ceremony.organ!
  const all = await allAuthorities(desk)
  const name = await organName(desk, organ)
  const protocol: Protocol = []
  for (const line of algorithms) {
    if ([...all.values()].some((one) => one.organ === organ && one.line === line && one.state === 'issuing'))
      refuse(ground(refusals.alreadyFounded))
    const parent = await authorityFor(desk, { line })
    const { row } = await foundAuthority(desk, action, ceremony, {
      tier: 'organ',
      line,
      organ,
      organName: name ?? organ,
      parent,
      parentIssuer: await readyIssuer(desk, parent),
      nth: nthOf(all, { tier: 'organ', line, organ }),
      address: parent.address,
    })
    protocol.push(made(row))
  }
  return protocol
}

async function revoke(desk: Write, action: string, { reason }: CeremonyRow, authority: Authority): Promise<Protocol> {
  if (authority.state === 'revoked') refuse(ground(refusals.authorityOver))
  await keep(desk as Desk, authorityRegister, action, { state: 'revoked', revokedAt: desk.now, remark: reason }, { id: authority.id })
  return [{ act: 'revoked', name: authority.name, line: authority.line, fingerprint: authority.fingerprint }]
}

/** A new key in the place of the old, which stays for checking what it issued; one that was revoked gets a successor too. */
async function rotate(
  desk: Write,
  action: string,
  ceremony: CeremonyRow,
  authority: Authority,
  all: ReadonlyMap<string, Authority>,
): Promise<Protocol> {
  const { tier, line, zone, organ } = authority
  if (authority.state === 'retired') refuse(ground(refusals.authorityOver))
  const protocol: Protocol = []
  if (authority.state === 'issuing') {
    await keep(desk as Desk, authorityRegister, action, { state: 'retired' }, { id: authority.id })
    protocol.push({ act: 'retired', name: authority.name, line, fingerprint: authority.fingerprint })
  }
  const parent = tier === 'root' ? undefined : parentFor(all, authority)
  const parentIssuer = parent && (await issuerOf(desk, parent))
  if (tier !== 'root' && !parentIssuer) refuse(ground(refusals.authorityNotReady))
  const { row } = await foundAuthority(desk, action, ceremony, {
    tier,
    line,
    zone,
    organ,
    ...(organ !== null && { organName: (await organName(desk, organ)) ?? organ }),
    ...(parent && { parent, parentIssuer: parentIssuer! }),
    nth: nthOf(all, authority),
    address: ceremony.address ?? authority.address,
  })
  return [...protocol, made(row)]
}

/** Who issues the successor: the authority of the tier above that issues today and has not fallen. */
const parentFor = (all: ReadonlyMap<string, Authority>, { tier, line }: Authority): Authority | undefined =>
  [...all.values()].find(
    (one) =>
      one.line === line &&
      one.state === 'issuing' &&
      !fallen(all, one.id) &&
      (tier === 'zone' ? one.tier === 'root' : one.tier === 'zone' && one.zone !== 'internet'),
  )
