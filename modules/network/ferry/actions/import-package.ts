import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { reaches } from '#kernel/people/at-desk.ts'
import type { BoundAction } from '#kernel/module/define-module.ts'
import type { Side } from '../contract/fields.ts'
import { importPackage as contract, refusals } from '../contract.ts'
import { FOLDER, type Manifest, RECEIPT } from '../package/manifest.ts'
import { readReceipt } from '../package/receipt.ts'
import type { Files } from '../package/zip.ts'
import { inspect } from '../receiving/inspect.ts'
import { said } from '../receiving/say.ts'
import { holdApart, noteReceipt, takeIn } from '../receiving/take.ts'
import { nextInChannel } from '../rules/order.ts'
import { channelNamed, lockChannel, schemasInForce, trustedSenders } from '../store/books.ts'
import { lockPackage, packageNumbered } from '../store/packages.ts'
import { type ChannelRow, on, type PackageRow, type Write } from '../store/tables.ts'

/** What the order of a channel was looked up for, kept for what follows. */
type Found = { channel?: ChannelRow; acknowledged?: PackageRow }

export const importPackageOn = (here: Side): BoundAction =>
  on(contract, async (desk, { name, content }) => {
    const bytes = Buffer.from(content, 'base64')
    const found: Found = {}
    const inspection = await inspect(bytes, {
      here,
      at: desk.now,
      senders: await trustedSenders(desk),
      schemas: () => schemasInForce(desk),
      order: (manifest, digest, files) =>
        manifest.kind === 'receipt' ? receiptOrder(desk, manifest, files, found) : channelOrder(desk, manifest, digest, found),
    })
    const { manifest } = inspection
    const steps = inspection.steps.map(({ step, outcome, grounds }) => ({ step, outcome, grounds: grounds.slice(0, 200).map(said) }))
    const grounds = inspection.steps.flatMap((one) => one.grounds)
    if (grounds.length > 0 || !manifest) {
      const quarantine = await holdApart(desk, { bytes, name, grounds, manifest })
      return { outcome: 'quarantined' as const, steps, quarantine, files: 0, records: 0 }
    }
    if (found.acknowledged) {
      await noteReceipt(desk, found.acknowledged)
      return { outcome: 'acknowledged' as const, steps, package: found.acknowledged.id, files: 1, records: 0 }
    }
    const id = await takeIn(desk, bytes, inspection, found.channel!)
    const records = manifest.files.reduce((sum, one) => sum + one.records, 0)
    return { outcome: 'imported' as const, steps, package: id, files: manifest.files.length, records }
  })

/** The channel is locked before its last number is read: two who import at once are one after the other. */
async function channelOrder(desk: Write, { channel: name, number, previous }: Manifest, digest: string, found: Found): Promise<Ground[]> {
  const named = await channelNamed(desk, name, 'in')
  if (!named || !(await reaches(desk, contract.may, named.organ))) return [ground(refusals.noChannel, { channel: name })]
  const channel = (await lockChannel(desk, named.id))!
  if (channel.state !== 'open') return [ground(refusals.channelClosed, { channel: name })]
  const before = await packageNumbered(desk, channel.id, number)
  const known = before && { digest: before.digest, at: before.created_at }
  const last = { number: channel.last_number, digest: channel.last_digest }
  const grounds = nextInChannel({ number, digest, previous, last, known })
  if (grounds.length === 0) found.channel = channel
  return grounds
}

/** A receipt stands for the package of ours that it names, with the very digests that we gave. */
async function receiptOrder(desk: Write, manifest: Manifest, files: Files, found: Found): Promise<Ground[]> {
  const { channel: name, number } = manifest
  const unknown = [ground(refusals.unknownPackage, { channel: name, number })]
  const receipt = readReceipt(files.get(FOLDER + RECEIPT) ?? Buffer.alloc(0))
  const channel = await channelNamed(desk, name, 'out')
  if (!receipt || !channel || !(await reaches(desk, contract.may, channel.organ))) return unknown
  const ours = await lockPackage(desk, channel.id, number)
  const isOurs =
    ours?.digest === manifest.previous &&
    manifest.files.length === 1 &&
    channel.peer === manifest.from &&
    receipt.channel === name &&
    receipt.number === number &&
    receipt.digest === ours.digest &&
    receipt.sm3 === ours.sm3
  if (!ours || !isOurs) return unknown
  found.acknowledged = ours
  return []
}
