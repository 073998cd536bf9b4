// An application from nothing to its submission, as a citizen's browser would send it: what must be promised is promised, what must be
// uploaded is a picture of one dot.
import type { Actor } from '#kernel/access/actor.ts'
import * as contract from '#modules/services/applications/contract.ts'
import type { ActingCitizens } from './acting-citizens.ts'

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const submitterOf =
  (c: ActingCitizens) => async (actor: Actor, errand: string, answers: string[], values: Record<string, string>) => {
    const { id } = await c.act(actor, contract.startDraft, { errand, division: '430102', answers })
    const { version } = await c.act(actor, contract.saveDraft, { id, version: 1, values, telephone: '13800000000' })
    const { registers, materials } = await c.ask(actor, contract.draftQuestion, { id })
    let seen = version
    for (const { id: material, way, done } of materials) {
      if (done || way === 'base') continue
      if (way === 'promise') seen = (await c.act(actor, contract.chooseWay, { id, version: seen, material, way })).version
      else seen = (await c.act(actor, contract.addUpload, { id, material, fileName: `${material}.png`, file: PICTURE })).version
    }
    const consents = registers.map(({ name }) => name)
    const { application, number } = await c.act(actor, contract.submit, { id, version: seen, isTrue: true, consents })
    const { parts } = await c.ask(actor, contract.myApplication, { id: application })
    return { application, number, parts, part: parts[0]!.id }
  }
