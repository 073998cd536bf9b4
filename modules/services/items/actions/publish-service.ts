import { divisionStands } from '#kernel/people/divisions.ts'
import { ground, refuseAny, grounds } from '#kernel/refusal/refusal.ts'
import { publishService as contract, refusals, service } from '../contract.ts'
import { promiseWithinLaw } from '../rules/promise-within-law.ts'
import { keep, on, serviceAt } from '../store.ts'
import { findMatter } from '../the-matter.ts'

export const publishService = on(contract, async (desk, { matter: id, division, promise, ...given }) => {
  const matter = findMatter(id)
  const stands = await divisionStands(desk, division, desk.today)
  refuseAny([
    ...grounds(!stands && ground(refusals.noSuchDivision, { division }, 'division')),
    ...promiseWithinLaw({ promise, term: matter.term }),
  ])
  const known = await serviceAt(desk, id, division)
  refuseAny(
    grounds(
      known && known.organ !== desk.actor.organ && known.state === 'offered' && ground(refusals.servedByAnother, { organ: known.organ }),
    ),
  )
  const fields = { matter: id, division, organ: desk.actor.organ!, ...given, promise: promise ?? null, state: 'offered' as const }
  const kept = await keep(desk, service, contract.name, fields, known && { id: known.id, version: known.version })
  return { id: kept.id, version: kept.version }
})
