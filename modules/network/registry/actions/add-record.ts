import type { In } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { addRecord as contract, recordRegister, refusalsOfNames as refusals } from '../contract.ts'
import { lifetimes, RECORDS_OF_A_DOMAIN } from '../record-words.ts'
import { hostIsWellFormed, recordFitsItsName } from '../rules/record-at-name.ts'
import { readValue, valueIsWellFormed } from '../rules/record-value.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { keep, on, type RegistryDesk } from '../store.ts'
import * as store from '../store/names.ts'
import { theSystem } from '../the-system.ts'
import { groundsAgainstPointing } from '../where-it-points.ts'

type Domain = NonNullable<Awaited<ReturnType<typeof store.domainForUpdate>>>
type Wanted = Pick<In<typeof contract>, 'type'> & { name: string; value: string; address?: string | undefined }

export const addRecord = on(contract, async (desk, { domain: id, host: asWritten = '', type, value: written, ttl = lifetimes.usual }) => {
  const domain = (await store.domainForUpdate(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  if (domain.state === 'withdrawn') refuse(ground(refusals.notServed, { name: domain.name }, '/domain'))
  const { system, organ, zone } = domain
  const host = asWritten.toLowerCase()
  const name = host === '' ? domain.name : `${host}.${domain.name}`
  const { zone: systemNetwork } = await theSystem(desk, system)
  refuseAny([
    ...systemInItsNetwork({ network: zone, systemNetwork }),
    ...hostIsWellFormed({ host, name, type }),
    ...valueIsWellFormed({ type, value: written }),
  ])
  const { value, target, address } = readValue(type, written)!
  const pointing = await groundsAgainstPointing(desk, { system, network: zone, type, target, address })
  refuseAny(pointing.map((it) => ({ ...it, field: '/value' })))
  await mayStand(desk, domain, { name, type, value, address })
  await desk.require('domain-name', system)
  try {
    const fields = { domain: id, system, organ, zone, name, type, value, ttl, address, state: 'held' as const }
    const kept = await keep(desk, recordRegister, contract.name, fields)
    return { id: kept.id, version: kept.version, name, type, value }
  } catch (error) {
    if (store.stoodMeanwhile(error)) refuse(ground(refusals.recordStands, { name, type }, '/value'))
    if (store.pointedMeanwhile(error)) refuse(ground(refusals.pointerStands, { address: address!, name }, '/value'))
    throw error
  }
})

/** What already stands at the name, above and below it lets the record stand there too. */
async function mayStand(desk: RegistryDesk, domain: Domain, { name, type, value, address }: Wanted): Promise<void> {
  const nearer = await store.domainBetween(desk, name, domain.name)
  if (nearer !== undefined) refuse(ground(refusals.nearerDomain, { name, domain: nearer }, '/host'))
  const standing = await store.recordsOfDomain(desk, domain.id)
  if (standing.length >= RECORDS_OF_A_DOMAIN) refuse(ground(refusals.tooManyRecords, { most: RECORDS_OF_A_DOMAIN }))
  if (standing.some((it) => it.name === name && it.type === type && it.value === value))
    refuse(ground(refusals.recordStands, { name, type }, '/value'))
  const pointer = type === 'PTR' ? await store.pointerTo(desk, address!) : undefined
  if (pointer) refuse(ground(refusals.pointerStands, { address: address!, name: pointer.name }, '/value'))
  const cuts = await store.cutsAbove(desk, name)
  const cut = cuts.toSorted((a, b) => b.name.length - a.name.length)[0]?.name
  const below = standing.map((it) => it.name).filter((it) => it.endsWith(`.${name}`))
  const domainBelow = type === 'NS' ? await store.domainBelow(desk, domain.zone, name) : undefined
  const own = name === domain.name && domain.address !== null ? [domain.address.includes(':') ? ('AAAA' as const) : ('A' as const)] : []
  refuseAny(
    recordFitsItsName({
      name,
      type,
      here: [...own, ...standing.filter((it) => it.name === name).map((it) => it.type)],
      cut: cut === undefined ? undefined : { name: cut, servers: cuts.filter((it) => it.name === cut).map((it) => it.value) },
      below: [...below, ...(domainBelow ? [domainBelow] : [])],
    }),
  )
}
