// The next package of a channel: numbered under the channel's lock, signed, kept with its files. All of it stands with the
// commit or none of it does, so a crash at any point leaves no number without a package and no package without a number.
import { ground, refuse, refuseAny, grounds } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Level, MOST_PACKAGE, type Side } from '../contract/fields.ts'
import { channelRegister, fileRegister, packageRegister, refusals } from '../contract.ts'
import { digestIn, FOLDER, FORMAT, type Manifest } from '../package/manifest.ts'
import { placesIn } from '../package/zip.ts'
import { sealPackage } from '../package/seal.ts'
import { keep, lockChannel } from '../store/books.ts'
import { keepParcel } from '../store/packages.ts'
import type { ChannelRow, Write } from '../store/tables.ts'
import { organName } from '../organ-name.ts'
import type { Prepared } from './prepare.ts'

export type Consignment = {
  readonly here: Side
  readonly channel: ChannelRow
  readonly organ: string
  readonly purpose: string
  readonly files: readonly Prepared[]
  readonly release?: NonNullable<Manifest['release']>
}

/** The channel by which something may go, locked. */
export async function outwardChannel(desk: Write, id: string): Promise<ChannelRow> {
  const channel = (await lockChannel(desk, id)) ?? refuse(ground(kernelRefusals.notFound, undefined, '/channel'))
  refuseAny(
    grounds(
      channel.direction !== 'out' && ground(refusals.wrongDirection, { channel: channel.name }, '/channel'),
      channel.state !== 'open' && ground(refusals.channelClosed, { channel: channel.name }, '/channel'),
    ),
  )
  return channel
}

export async function send(desk: Write, action: string, { here, channel, organ, purpose, files, release }: Consignment) {
  const manifest: Manifest = {
    format: FORMAT,
    kind: 'files',
    from: here,
    to: channel.peer,
    sender: { organ, organName: await organName(desk, organ), person: desk.actor.name },
    purpose,
    channel: channel.name,
    number: channel.last_number + 1,
    previous: channel.last_digest,
    createdAt: desk.now,
    files: files.map(({ listed: { name, type, bytes, sm3, records, schema, level } }) => ({
      name,
      type,
      size: bytes,
      sm3,
      records,
      schema: schema ?? null,
      level: level as Level,
      term: null,
    })),
    release: release ?? null,
  }
  const sealed = await sealPackage(desk, manifest, new Map(files.map(({ listed, bytes }) => [listed.name, bytes])))
  if (sealed.bytes.length > MOST_PACKAGE) refuse(ground(refusals.tooLarge, { bytes: sealed.bytes.length, most: MOST_PACKAGE }))
  return await enter(desk, action, { manifest, bytes: sealed.bytes, digest: digestIn(sealed.manifest), channel, organ, direction: 'out' })
}

export type Entered = {
  readonly manifest: Manifest
  readonly bytes: Buffer
  readonly digest: string
  readonly channel: ChannelRow
  /** Whose record it is on this side. */
  readonly organ: string
  readonly direction: 'in' | 'out'
}

/** Writes a package into the books of this side and moves its channel on. */
export async function enter(desk: Write, action: string, { manifest, bytes, digest, channel, organ, direction }: Entered) {
  const records = manifest.files.reduce((sum, one) => sum + one.records, 0)
  const sm3 = sm3Hex(bytes)
  const title = `${channel.name} 第${manifest.number}号`
  await keep(desk, channelRegister, action, { lastNumber: manifest.number, lastDigest: digest }, channel)
  const kept = await keep(desk, packageRegister, action, {
    title,
    channel: channel.id,
    direction,
    number: manifest.number,
    organ,
    fromZone: manifest.from,
    toZone: manifest.to,
    senderName: manifest.sender.organName,
    personName: manifest.sender.person,
    purpose: manifest.purpose,
    files: manifest.files.length,
    records,
    bytes: bytes.length,
    digest,
    sm3,
    previous: manifest.previous,
    madeAt: manifest.createdAt,
    ...(direction === 'out' && manifest.release && { release: manifest.release.id }),
    state: direction === 'out' ? 'exported' : 'imported',
  })
  await keepParcel(desk, kept.id, 'package', bytes)
  const places = placesIn(bytes)
  const files: { id: string; name: string }[] = []
  for (const one of manifest.files) {
    const { id } = await keep(desk, fileRegister, action, {
      name: one.name,
      package: kept.id,
      organ,
      type: one.type,
      schema: one.schema,
      level: one.level as 'open',
      bytes: one.size,
      records: one.records,
      sm3: one.sm3,
      at: places.get(FOLDER + one.name)!,
    })
    files.push({ id, name: one.name })
  }
  desk.touch(`ferry.package/${kept.id}`, undefined, { digest, sm3, number: manifest.number })
  return { id: kept.id, title, number: manifest.number, sm3, bytes: bytes.length, records, files }
}
