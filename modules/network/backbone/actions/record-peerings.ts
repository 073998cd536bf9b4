import { type Ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { recordPeerings as contract, registers } from '../contract.ts'
import { byName, namesOnce, noSuch, seenOf } from '../given-names.ts'
import { staysInOneNetwork } from '../rules/one-network.ts'
import { peersFit } from '../rules/peers.ts'
import { peeringsOf, devicesOf, inTurn, on, record, trunksOf } from '../store.ts'

export const recordPeerings = on(contract, async (desk, { peerings: given }) => {
  await inTurn(desk)
  const devices = byName((await devicesOf(desk)).filter(({ state }) => state !== 'retired'))
  const trunks = byName((await trunksOf(desk)).filter(({ state }) => state !== 'retired'))
  const known = new Map((await peeringsOf(desk)).map((it) => [`${it.network} ${it.name}`, it]))
  const peerings = given.map(({ trunk, ...it }) => ({
    ...it,
    trunk: trunk ?? null,
    name: `${it.a}--${it.b}${trunk ? ` ${trunk}` : ''}`,
    state: 'in-use' as const,
  }))
  const found: Ground[] = namesOnce(
    peerings.map(({ name, network }) => ({ name: `${network} ${name}`, network })),
    known,
    'peerings',
  )
  for (const [i, { name, network, kind, over, ...it }] of peerings.entries()) {
    const at = `/peerings/${i}`
    const [a, b] = [devices.get(it.a), devices.get(it.b)]
    const trunk = it.trunk === null ? undefined : trunks.get(it.trunk)
    if (!a) found.push(noSuch(it.a, network, `${at}/a`))
    if (!b) found.push(noSuch(it.b, network, `${at}/b`))
    if (it.trunk !== null && !trunk) found.push(noSuch(it.trunk, network, `${at}/trunk`))
    if (!a || !b) continue
    const touches = [a.network, b.network, ...(trunk ? [trunk.network] : [])]
    found.push(...staysInOneNetwork({ name, network, touches, at }), ...peersFit({ name, kind, over, a, b, trunk, at }))
  }
  refuseAny(found)
  const { added, changed } = await record(
    desk,
    registers.peering,
    contract.name,
    peerings.map((fields) => ({ fields, seen: seenOf(known.get(`${fields.network} ${fields.name}`)) })),
  )
  return { added, changed }
})
