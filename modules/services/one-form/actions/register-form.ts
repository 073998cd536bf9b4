import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, registerForm as contract } from '../contract.ts'
import { formIsNeeded } from '../rules/form-is-needed.ts'
import { whoMayAsk } from '../rules/who-may-ask.ts'
import { type Bases, sourcesOf } from '../sources.ts'
import { addForm, levelOf, on, unknownOrgans } from '../store.ts'

export const registerForm = (bases: Bases) =>
  on(contract, async (desk, { fields, ...given }) => {
    const organ = desk.actor.organ!
    const sources = await sourcesOf(
      desk,
      bases,
      fields.map(({ title }) => title),
    )
    const strangers = await unknownOrgans(desk, given.fillers)
    refuseAny([
      ...whoMayAsk({ level: await levelOf(desk, organ), today: desk.today }),
      ...formIsNeeded({
        article: given.article,
        fields: fields.map(({ title, source }, i) => ({ title, source, sources: sources[i]! })),
      }),
      ...grounds(strangers.length > 0 && ground(refusals.fillerUnknown, { list: strangers }, 'fillers')),
    ])
    const lines = fields.map(({ title, kind, unit, source }, i) => ({
      id: `f${i + 1}`,
      title,
      kind,
      unit: unit ?? null,
      source: sources[i]!.find(({ code }) => code === source) ?? null,
    }))
    const sourced = lines.filter((line) => line.source !== null).length
    const counted = { asked: lines.length - sourced, sourced }
    const { id, number } = await addForm(desk, contract.name, { ...given, organ, lines, ...counted })
    return { id, number, ...counted }
  })
