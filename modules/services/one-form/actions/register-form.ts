import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, registerForm as contract } from '../contract.ts'
import { formIsNeeded } from '../rules/form-is-needed.ts'
import { unitOf } from '../rules/same-field.ts'
import { whoMayAsk } from '../rules/who-may-ask.ts'
import { type Bases, sourcesOf } from '../sources.ts'
import { addForm, on, placeOf, unknownOrgans } from '../store.ts'

export const registerForm = (bases: Bases) =>
  on(contract, async (desk, { fields, ...given }) => {
    const organ = desk.actor.organ!
    const { sources } = await sourcesOf(desk, bases, fields)
    const strangers = await unknownOrgans(desk, given.fillers)
    refuseAny([
      ...whoMayAsk({ level: (await placeOf(desk, organ)).level, today: desk.today }),
      ...formIsNeeded({
        article: given.article,
        fields: fields.map((field, i) => ({ ...field, sources: sources[i]! })),
      }),
      ...grounds(strangers.length > 0 && ground(refusals.fillerUnknown, { list: strangers }, 'fillers')),
    ])
    const lines = fields.map(({ source: code, ...field }, i) => {
      const source = sources[i]!.find((one) => one.code === code) ?? null
      // A field that is taken over has the unit of its source where it names none.
      return { id: `f${i + 1}`, ...field, unit: unitOf(field) ?? source?.unit ?? null, source }
    })
    const sourced = lines.filter((line) => line.source !== null).length
    const counted = { asked: lines.length - sourced, sourced }
    const { id, number } = await addForm(desk, contract.name, { ...given, organ, lines, ...counted })
    return { id, number, ...counted }
  })
