import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { maskOf } from '#kernel/registers/base/mask.ts'
import { readingRefusals, rightFor, ways, writeLooks } from '#kernel/registers/base/reading.ts'
import { shares as contract } from '../contract/questions.ts'
import { legalPersonBase, type LegalPersonKind } from '../legal-person.ts'
import { answer, firmsOf, reachedFirm, walkShares } from '../store.ts'

const FIELD = 'shareholders'

export const shares = answer(contract, async (desk, { id, matter }) => {
  const right = await rightFor(desk, legalPersonBase, matter, 'open')
  if (!right.fields.includes(FIELD))
    refuse(ground(readingRefusals.noRight, { matter, way: ways.open.zh, register: legalPersonBase.title.zh }))
  await reachedFirm(desk, id)
  const { edges, more } = await walkShares(desk, id)
  const listed = [...new Set([id, ...edges.map(({ firm }) => firm)])]
  const holders = edges.flatMap(({ holderKind, holder }) => (holderKind === 'legal-person' && holder ? [holder] : []))
  const firms = await firmsOf(desk, [...new Set([...listed, ...holders])])
  await writeLooks(
    desk,
    legalPersonBase,
    right,
    'open',
    listed.map((firm) => ({ id: firm, fields: [FIELD] })),
  )
  const isWhole = right.unmasked.includes(FIELD)
  return {
    firms: firms.map((firm) => ({
      id: firm.id,
      state: firm.state,
      simulated: firm.simulated,
      name: firm.fields.name as string,
      uscc: firm.fields.uscc as string,
      kind: firm.fields.kind as LegalPersonKind,
    })),
    edges: edges.map((edge) =>
      isWhole || edge.holderKind !== 'person' ? edge : { ...edge, holder: null, holderName: masked(edge.holderName) },
    ),
    more,
  }
})

/** As a representative's name is masked. */
const masked = (name: string) => maskOf(legalPersonBase, 'representativeName', name) as string
