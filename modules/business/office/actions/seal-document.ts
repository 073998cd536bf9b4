import { refuseAny } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { applySeal } from '#modules/security/seals/contract.ts'
import { contentDigest } from '../content.ts'
import { sealDocument as contract } from '../contract.ts'
import { unchangedSinceSigned } from '../rules/two-people.ts'
import { lockDocument, moveDocument, requireState } from '../store/documents.ts'
import { addFile, printedFiles } from '../store/files.ts'
import { addHand, handsOf, standing } from '../store/hands.ts'
import { on } from '../store/tables.ts'

/** 用印. The signature is the approval; the seals room sees to it that another person applies the seal. */
export const sealDocument = on(contract, async (desk, { document: id, seal }) => {
  const document = await lockDocument(desk, id, contract.may)
  requireState(document, 'registered')
  const issuer = standing(await handsOf(desk, id), 'issuer')
  const digest = contentDigest(document)
  refuseAny(unchangedSinceSigned({ signed: issuer?.digest, now: digest }))
  let sealName = ''
  for (const printed of await printedFiles(desk, id)) {
    refuseAny(unchangedSinceSigned({ signed: printed.sm3, now: sm3Hex(printed.bytes) }))
    const applied = await desk.ask(applySeal, {
      organ: document.organ,
      ...(seal && { seal }),
      format: printed.format,
      file: printed.bytes.toString('base64'),
      title: document.title,
      place: printed.seal_place,
      copies: document.copies ?? 1,
      basis: `${document.number} 签发`,
      approvedBy: { id: issuer!.official, name: issuer!.name },
    })
    sealName = applied.sealName
    await addFile(desk, { ...printed, sealed: true, bytes: Buffer.from(applied.file, 'base64') })
  }
  await moveDocument(desk, contract, document)
  await addHand(desk, id, 'sealer', { digest })
  return { sealName }
})
