// Applying a seal, whichever way it was asked for: who may, on what, once; then the ledger.
import { decide } from '#kernel/access/decide.ts'
import type { In, Out } from '#kernel/module/contract.ts'
import { denial } from '#kernel/module/denial.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type applySeal as contract } from '../contract/for-rooms.ts'
import { kinds } from '../contract/fields.ts'
import { drawingOf } from '../making/draw.ts'
import { refusals } from '../contract/refusals.ts'
import { holderApplies, sealMustStand } from '../rules/who-may-apply.ts'
import { holderOf } from '../store/holders.ts'
import { eslOf, sealById, sealsInUse } from '../store/seals.ts'
import type { Read, SealRow } from '../store/tables.ts'
import { addUse, earlierUse } from '../store/uses.ts'
import { type Come, documentIn, refuseUnreadable } from './document.ts'
import { sealIntoOfd } from './into-ofd.ts'
import { sealIntoPdf } from './into-pdf.ts'
import { type Key, keyOf } from './keys.ts'

type Wanted = In<typeof contract>

/** Where a seal stands unless somebody says: low on the right of an A4 page, in millimetres. */
const USUAL = { page: 1, x: 150, y: 235 }

export async function apply(desk: Read, wanted: Wanted): Promise<Out<typeof contract>> {
  const seal = await theSeal(desk, wanted)
  demandInPerson(desk, seal)
  const organ = { kind: 'organ' as const, id: seal.organ }
  const sm2 = await keyOf(desk, organ, 'seal', 'sm2')
  const { serial } = sm2.certificate
  const { name, state, valid_from: from, valid_to: to } = seal
  refuseAny([
    ...sealMustStand({ name, state, from, to, now: desk.now, signer: seal.signer, signsToday: serial }),
    ...holderApplies({
      name,
      isHolder: (await holderOf(desk, seal.id, desk.actor.id)) !== undefined,
      actor: desk.actor.id,
      approvedBy: wanted.approvedBy.id,
    }),
  ])
  const come = documentIn(wanted.file, wanted.format)
  const before = sm3Hex(come.bytes)
  const earlier = await earlierUse(desk, seal.id, before)
  if (earlier) refuse(ground(refusals.alreadySealed, { at: earlier.at, by: earlier.official_name }, '/file'))
  const sealed = await intoDocument(desk, seal, sm2, wanted, come).catch(refuseUnreadable)
  const after = sm3Hex(sealed.bytes)
  const use = await addUse(desk, {
    title: wanted.title,
    seal: seal.id,
    seal_name: name,
    organ: seal.organ,
    format: wanted.format,
    sm3: before,
    sealed_sm3: after,
    copies: wanted.copies ?? 1,
    official: desk.actor.id,
    official_name: desk.actor.name,
    at: desk.now,
    stamped_at: sealed.isStamped ? desk.now : null,
    basis: wanted.basis,
    approved_by_name: wanted.approvedBy.name,
    signer: serial,
  })
  if (!use) refuse(ground(refusals.alreadySealed, { at: desk.now, by: desk.actor.name }, '/file'))
  const file = sealed.bytes.toString('base64')
  return { file, sm3: after, use, seal: seal.id, sealName: name, serial, at: desk.now, isStamped: sealed.isStamped }
}

/** The seal that was named, or the organ's own; one of another organ is not found. */
async function theSeal(desk: Read, { seal, organ }: Wanted): Promise<SealRow> {
  if (seal === undefined) {
    const own = (await sealsInUse(desk, organ)).find(({ kind }) => kind === 'name')
    return own ?? refuse(ground(refusals.noSeal, { kind: kinds.name.zh, kindEn: kinds.name.en }))
  }
  const found = await sealById(desk, seal)
  return found?.organ === organ ? found : refuse(ground(kernelRefusals.notFound, undefined, '/seal'))
}

/** The asking room's permission is not the seal's: whoever applies it holds the duty to, in person, with fresh proof. */
function demandInPerson(desk: Read, { organ }: SealRow): void {
  const made = decide(desk.actor, 'seals.apply', { organ }, { nowMs: Date.parse(desk.now) })
  if (desk.actor.kind !== 'official' || !made.allowed)
    refuse(denial(desk.actor, 'seals.apply', desk.actor.kind === 'official' ? made.reason : 'not-held'))
}

async function intoDocument(desk: Read, seal: SealRow, sm2: Key, { format, place = USUAL, basis }: Wanted, { bytes, pages }: Come) {
  const esl = await eslOf(desk, seal.id)
  const half = seal.size / 2
  const rect = { x: place.x - half, y: place.y - half, width: seal.size, height: seal.size }
  if (format === 'ofd') {
    demandOnPage(pages?.[place.page - 1], rect)
    return sealIntoOfd(desk, sm2, bytes, esl, [{ page: place.page, ...rect }])
  }
  const p256 = await keyOf(desk, { kind: 'organ', id: seal.organ }, 'seal', 'p256')
  return sealIntoPdf(
    desk,
    { p256, sm2 },
    { pdf: bytes, page: place.page, rect, picture: { drawing: drawingOf(seal) }, name: seal.name, reason: basis },
    esl,
  )
}

type Page = { readonly width_mm: number; readonly height_mm: number }

function demandOnPage(page: Page | undefined, rect: { x: number; y: number; width: number; height: number }): void {
  const fits = page && rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= page.width_mm && rect.y + rect.height <= page.height_mm
  if (!fits) refuse(ground(refusals.offPage, undefined, '/place'))
}
