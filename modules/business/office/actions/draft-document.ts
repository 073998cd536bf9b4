import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { nameOf, organsToday, unsound } from '../content.ts'
import { draftDocument as contract } from '../contract.ts'
import { titleOf } from '../rules/title.ts'
import { addDocument } from '../store/documents.ts'
import { addHand } from '../store/hands.ts'
import { on } from '../store/tables.ts'

export const draftDocument = on(contract, async (desk, { secrecy, ...written }) => {
  const organ = desk.actor.organ ?? refuse(ground(kernelRefusals.notFound))
  const organs = await organsToday(desk)
  refuseAny(unsound({ ...written, secrecy }, organ, organs, desk.today))
  const title = titleOf(nameOf(organs, organ), written.matter, written.kind)
  const id = await addDocument(desk, contract, { ...written, title, organ, drafter: desk.actor.name })
  await addHand(desk, id, 'drafter', { digest: '' })
  return { id, title }
})
