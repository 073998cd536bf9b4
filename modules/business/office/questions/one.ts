import { contentDigest, nameOf, organsToday } from '../content.ts'
import { one as contract } from '../contract.ts'
import { signatureHolds } from '../electronic-signature.ts'
import { readDocument } from '../store/documents.ts'
import { filesOf } from '../store/files.ts'
import { handsOf } from '../store/hands.ts'
import { receiptsOf } from '../store/incoming.ts'
import { answer } from '../store/tables.ts'
import { recordOf } from '#kernel/registers/table.ts'

/** A document with its hands, files and receipts. An organ that received it sees who signed and its own receipt, and nobody else. */
export const one = answer(contract, async (desk, { document: id }) => {
  const { document, own } = await readDocument(desk, id)
  const organs = await organsToday(desk)
  const [hands, files, receipts] = await Promise.all([handsOf(desk, id), filesOf(desk, id), receiptsOf(desk, id)])
  const digest = contentDigest(document)
  const mine = receipts.find(({ organ }) => organ === desk.actor.organ)
  return {
    document: { ...recordOf(document), ...(!own && { drafter: '' }) } as never,
    organName: nameOf(organs, document.organ),
    own,
    incoming: mine ? (recordOf(mine) as never) : null,
    hands: (own ? hands : hands.filter(({ role, lapsed_at }) => role === 'issuer' && lapsed_at === null)).map((hand) => ({
      role: hand.role,
      name: hand.name,
      organ: hand.organ,
      at: hand.at,
      opinion: own ? hand.opinion : null,
      signature: hand.signature?.toString('base64') ?? null,
      certificate: hand.serial,
      stands: hand.lapsed_at === null,
      holds: hand.signature === null ? null : signatureHolds(hand, digest),
    })),
    files: files.map(({ format, sealed, sm3, bytes, substituted, made_at }) => ({
      format,
      sealed,
      sm3,
      bytes,
      substituted,
      madeAt: made_at,
    })),
    receipts: (own ? receipts : receipts.filter((receipt) => receipt === mine)).map((receipt) => ({
      organ: receipt.organ,
      organName: nameOf(organs, receipt.organ),
      copied: receipt.copied,
      state: receipt.state,
      receivedBy: receipt.received_by,
      receivedAt: receipt.received_at,
      returnedWhy: receipt.returned_why,
    })),
  }
})
