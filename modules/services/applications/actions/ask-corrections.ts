import { refuseAny } from '#kernel/refusal/refusal.ts'
import { definitionOf, enact, holdFor } from '../acting.ts'
import { askCorrections as contract } from '../contract-review.ts'
import { permissions } from '../permissions.ts'
import { asksItsOwn, noticeInTime, toldOnce } from '../rules/told-once.ts'
import { on } from '../store.ts'

export const askCorrections = on(contract, async (desk, { part, corrections }) => {
  const held = await holdFor(desk, part, permissions.receive.name)
  const facts = { acts: held.acts, standing: held.standing }
  refuseAny([...toldOnce(facts), ...noticeInTime(facts)])
  const { sections, materials } = await definitionOf(desk, held.application)
  const { needs } = held.part
  const own = materials.filter(({ id }) => needs.materials.includes(id))
  const fields = sections.filter(({ id }) => needs.sections.includes(id)).flatMap((section) => section.fields)
  refuseAny(
    asksItsOwn({
      corrections,
      materials: own.map(({ id, supply }) => ({ id, shared: supply === 'base' })),
      fields: fields.map(({ id }) => id),
    }),
  )
  const titled = corrections.map((one) => ({
    ...one,
    title: own.find(({ id }) => id === one.material)?.title.zh ?? fields.find(({ id }) => id === one.field)?.title.zh ?? '',
  }))
  const { answer } = await enact(desk, held, {
    action: contract.name,
    act: 'ask-corrections',
    to: 'correcting',
    given: { corrections: titled },
  })
  return answer
})
