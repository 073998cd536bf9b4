// What becomes of an inspected package: imported with its records and a signed receipt, its receipt noted, or held apart.
import { raiseAlarmAt } from '#kernel/alarms/at-desk.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { arrived, importPackage as contract, packageRegister, quarantineRegister } from '../contract.ts'
import { FORMAT, type Manifest, RECEIPT } from '../package/manifest.ts'
import { receiptBytes } from '../package/receipt.ts'
import { sealPackage } from '../package/seal.ts'
import { enter } from '../sending/send.ts'
import { heldBefore, keep, sealAway } from '../store/books.ts'
import { keepParcel, keepRecords } from '../store/packages.ts'
import type { ChannelRow, PackageRow, Write } from '../store/tables.ts'
import { organName } from '../organ-name.ts'
import type { Inspection } from './inspect.ts'
import { said } from './say.ts'

export const REFUSED = 'ferry.refused'
const MOST_GROUNDS = 200

/** Keeps the package, its records and the receipt in the one transaction of the action: acknowledged means durable. */
export async function takeIn(desk: Write, bytes: Buffer, { manifest, digest, rows }: Inspection, channel: ChannelRow): Promise<string> {
  const kept = await enter(desk, contract.name, {
    manifest: manifest!,
    bytes,
    digest: digest!,
    channel,
    organ: channel.organ,
    direction: 'in',
  })
  for (const { id, name } of kept.files) await keepRecords(desk, id, rows.get(name) ?? [])
  await keepParcel(desk, kept.id, 'receipt', await receiptOf(desk, manifest!, { digest: digest!, sm3: kept.sm3, organ: channel.organ }))
  const ids = new Map(kept.files.map(({ id, name }) => [name, id]))
  desk.tell(arrived, {
    package: kept.id,
    channel: channel.name,
    number: manifest!.number,
    purpose: manifest!.purpose,
    files: manifest!.files.map(({ name, type, schema, records, sm3 }) => ({ id: ids.get(name)!, name, type, schema, records, sm3 })),
  })
  return kept.id
}

type Acknowledged = { readonly digest: string; readonly sm3: string; readonly organ: string }

async function receiptOf(desk: Write, of: Manifest, { digest, sm3, organ }: Acknowledged): Promise<Buffer> {
  const { channel, number, files } = of
  const bytes = receiptBytes({
    channel,
    number,
    digest,
    sm3,
    importedAt: desk.now,
    files: files.map((one) => ({ name: one.name, sm3: one.sm3, records: one.records })),
  })
  const listed = {
    name: RECEIPT,
    type: 'json',
    size: bytes.length,
    sm3: sm3Hex(bytes),
    records: 0,
    schema: null,
    level: 'internal',
    term: null,
  } as const
  const manifest: Manifest = {
    format: FORMAT,
    kind: 'receipt',
    from: of.to,
    to: of.from,
    sender: { organ, organName: await organName(desk, organ), person: desk.actor.name },
    purpose: `回执：${channel} 第${number}号`,
    channel,
    number,
    previous: digest,
    createdAt: desk.now,
    files: [listed],
    release: null,
  }
  return (await sealPackage(desk, manifest, new Map([[RECEIPT, bytes]]))).bytes
}

/** The other side has it. A receipt brought twice says nothing new. */
export async function noteReceipt(desk: Write, found: PackageRow): Promise<void> {
  if (found.state === 'exported') await keep(desk, packageRegister, contract.name, { state: 'received', receivedAt: desk.now }, found)
}

export type Refusedly = {
  readonly bytes: Buffer
  readonly name: string
  readonly grounds: readonly Ground[]
  readonly manifest?: Manifest | undefined
}

/** Seals the bytes away under every ground, once for the same bytes, and raises the alarm that a person ends. */
export async function holdApart(desk: Write, { bytes, name, grounds, manifest }: Refusedly): Promise<string> {
  const sm3 = sm3Hex(bytes)
  const organ = desk.actor.organ ?? ''
  const listed = grounds.slice(0, MOST_GROUNDS).map(said)
  const before = await heldBefore(desk, sm3, organ)
  const claims = manifest && `${manifest.channel} 第${manifest.number}号，${manifest.sender.organName} ${manifest.sender.person}`
  const fields = before
    ? { times: before.times + 1, grounds: listed, broughtBy: desk.actor.id, broughtByName: desk.actor.name }
    : {
        name: name.replace(/[\0-\x1f\x7f]/g, '�'),
        organ,
        sm3,
        bytes: bytes.length,
        claims,
        broughtBy: desk.actor.id,
        broughtByName: desk.actor.name,
        times: 1,
        grounds: listed,
        heldAt: desk.now,
        state: 'held' as const,
      }
  const { id } = await keep(desk, quarantineRegister, contract.name, fields, before)
  if (!before) await sealAway(desk, id, bytes)
  const codes = [...new Set(grounds.map(({ code }) => code))]
  await raiseAlarmAt(desk, { kind: REFUSED, about: id, detail: { codes, sm3, bytes: bytes.length, claims: claims ?? null } })
  return id
}
