import { traceOf } from '#kernel/access/trace.ts'
import { verdictWords } from '#kernel/access/trace-words.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { whoCan as findWhoCan } from '#kernel/people/capacities.ts'
import * as contract from '../contract.ts'
import { calledAs, type Known, oversees, permissionOf, recordMeant, traceNames } from '../named.ts'

const { answer } = bindTo<unknown>()

/** Who can, page by page, each with the capacity that lets them and why. Nobody can with a record that is not there. */
export const whoCanIn = (known: Known) =>
  answer(contract.whoCan, async (desk, { action, register, record, after, size = 50 }) => {
    const may = permissionOf(known, action)
    const meant = await recordMeant(desk, known, register, record)
    if (meant === 'no-record') return { people: [], next: null }
    const place = meant?.row?.place
    const { found, next } = await findWhoCan(desk, { may, place, after, limit: size }, desk.now)
    const names = await traceNames(desk, known)
    const people = found
      .filter(({ actor }) => oversees(desk.actor, actor))
      .map((capacity) => ({
        id: capacity.official,
        account: capacity.account,
        name: capacity.name,
        organName: capacity.organName,
        as: calledAs(capacity),
        why: verdictWords(traceOf(capacity.actor, may, place), names),
      }))
    return { people, next: next ?? null }
  })
