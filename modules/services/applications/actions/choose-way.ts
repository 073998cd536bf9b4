import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { callable } from '#modules/services/certificates/contract.ts'
import { holderOf, seenDraft } from '../applicant.ts'
import { chooseWay as contract, materialWays } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { refusals } from '../refusals.ts'
import type { Given } from '../rows.ts'
import { waysOf } from '../rules/material-standing.ts'
import { changeDraft, on } from '../store.ts'

export const chooseWay = on(contract, async (desk, { id, version, material: name, way, certificate }) => {
  const draft = await seenDraft(desk, { id, version })
  const material = (await definitionFor(desk, draft)).materials.find((one) => one.id === name)
  const ways = material ? waysOf[material.supply] : []
  if (!material || !ways.includes(way)) {
    const title = material?.title ?? { zh: name, en: name }
    const offered = ways.map((one) => materialWays[one].zh)
    refuse(ground(refusals.wayNotOffered, { material: title.zh, materialEn: title.en, ways: offered.length > 0 ? offered : '—' }, '/way'))
  }
  const given: Given = { way }
  if (way === 'certificate') {
    const { certificates } = await desk.ask(callable, { holder: holderOf(desk.actor), kind: material.certificate! })
    const called = certificates.find(({ identifier }) => certificate === undefined || identifier === certificate)
    if (!called) refuse(ground(refusals.noCertificate, { certificate: material.title.zh }, '/certificate'))
    Object.assign(given, { certificate: called.identifier })
  }
  const next = await changeDraft(desk, draft, { ways: { ...draft.ways, [name]: given } })
  desk.touch(`applications.draft/${id}`, { version }, { version: next, material: name, ...given })
  return { version: next }
})
