import { decide } from '#kernel/access/decide.ts'
import type { Register } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import { difference as differing, networkAsOf as standing } from '../contract-questions.ts'
import { fieldsOf } from '../picture-of-records.ts'
import { answer, bookAsOf, bookDifference, type Read } from '../store.ts'
import type { Surveyed } from '../surveyed.ts'

/** The register, if it is one of the network's; its own permission holds here too. */
function bookFor(desk: Read, { books }: Surveyed, name: string): Register {
  const book = books.get(name) ?? refuse(ground(kernelRefusals.notFound, undefined, '/register'))
  if (!decide(desk.actor, book.may).allowed) refuse(ground(kernelRefusals.notAllowed, { permission: book.may }))
  return book
}

const moment = (desk: Read, known: string | undefined, valid: string | undefined) => ({
  knownAt: (known ?? desk.now) as Instant,
  validOn: valid as Day | undefined,
})

export const networkAsOf = (surveyed: Surveyed) =>
  answer(standing, (desk, { register, knownAt, validOn, page = 1, size = 50 }) =>
    bookAsOf(desk, bookFor(desk, surveyed, register), moment(desk, knownAt, validOn), { page, size }),
  )

export const difference = (surveyed: Surveyed) =>
  answer(differing, async (desk, { register, fromKnownAt, fromValidOn, toKnownAt, toValidOn, page = 1, size = 50 }) => {
    const between = { from: moment(desk, fromKnownAt, fromValidOn), to: moment(desk, toKnownAt, toValidOn) }
    const { rows, total } = await bookDifference(desk, bookFor(desk, surveyed, register), between, { page, size })
    const lines = rows.map(({ before, after, ...line }) => ({ ...line, fields: fieldsOf(before ?? {}, after ?? {}) }))
    return { rows: lines, total }
  })
