import type { ReadDesk } from '#kernel/module/define-module.ts'
import { type Ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { exceptionsInForce } from '#modules/network/registry/contract.ts'
import { recordTrunks as contract, registers } from '../contract.ts'
import { byName, namesOnce, noSuch, seenOf } from '../given-names.ts'
import { staysInOneNetwork } from '../rules/one-network.ts'
import { endsAgree, endsAreFree } from '../rules/trunk-ends.ts'
import { trunkServesNoVerticalNetwork } from '../rules/vertical-trunk.ts'
import { devicesOf, exceptionsSpent, inTurn, on, record, trunksOf } from '../store.ts'
import { trunkNameOf } from '../topology.ts'
import { endsOf } from '../trunk-ends-of.ts'

export const recordTrunks = on(contract, async (desk, { trunks: given }) => {
  await inTurn(desk)
  const devices = byName((await devicesOf(desk)).filter(({ state }) => state !== 'retired'))
  const known = byName(await trunksOf(desk))
  const named = given.map((it) => ({ ...it, name: trunkNameOf(it) }))
  const trunks = named.map(({ state = 'in-use', redundancyGroup, vertical: _, ...it }) => ({
    ...it,
    redundancyGroup: redundancyGroup ?? null,
    state,
  }))
  const rewritten = new Set(trunks.map(({ name }) => name))
  const taken = new Set(
    [...known.values()]
      .filter(({ name, state }) => state !== 'retired' && !rewritten.has(name))
      .flatMap((it) => [`${it.a}:${it.aInterface}`, `${it.b}:${it.bInterface}`]),
  )
  const found: Ground[] = [
    ...namesOnce(trunks, known, 'trunks'),
    ...(await suspended(desk as ReadDesk, named, await exceptionsSpent(desk))),
  ]
  for (const [i, trunk] of trunks.entries()) {
    const at = `/trunks/${i}`
    const { name, network } = trunk
    for (const end of [trunk.a, trunk.b]) if (!devices.has(end)) found.push(noSuch(end, network, at))
    if (!devices.has(trunk.a) || !devices.has(trunk.b)) continue
    const ends = endsOf(trunk, devices, taken, at)
    const touches = [ends.aEnd, ends.bEnd].flatMap((end) => (end ? [end.network] : []))
    found.push(...endsAreFree(ends), ...staysInOneNetwork({ name, network, touches, at }), ...endsAgree(ends))
    taken.add(`${trunk.a}:${trunk.aInterface}`).add(`${trunk.b}:${trunk.bInterface}`)
  }
  refuseAny(found)
  const { added, changed } = await record(
    desk,
    registers.trunk,
    contract.name,
    trunks.map((fields) => ({ fields, seen: seenOf(known.get(fields.name)) })),
  )
  return { added, changed }
})

type Named = { name: string; organ: string; vertical?: 'new' | 'extension' | undefined; exception?: string | undefined }

/** Trunks for departments' own networks, each against its exception; the registry is asked only where one is named. */
async function suspended(desk: ReadDesk, trunks: readonly Named[], spent: Map<string, string>): Promise<Ground[]> {
  const named = [...new Set(trunks.flatMap(({ exception }) => exception ?? []))]
  const { exceptions } = named.length === 0 ? { exceptions: [] } : await desk.ask(exceptionsInForce, { exceptions: named })
  const inForce = new Map(exceptions.map(({ id, organ }) => [id, organ]))
  return trunks.flatMap((trunk, i) => {
    const grounds = trunkServesNoVerticalNetwork({ ...trunk, inForce, spent, at: `/trunks/${i}` })
    if (trunk.exception && trunk.vertical && !spent.has(trunk.exception)) spent.set(trunk.exception, trunk.name)
    return grounds
  })
}
