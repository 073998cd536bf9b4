// A rating, however it comes: of a part that ended, once, and once more after a bad one was answered.
import type { In, Out } from '#kernel/module/contract.ts'
import { filled, type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { partsOfReceipt } from '#modules/services/applications/contract.ts'
import { type rate, ratedBadly, type toRate } from './contract.ts'
import { refusals } from './refusals.ts'
import { isBad, oneRatingACase, type Rated } from './rules/one-rating-a-case.ts'
import { addRating, givenFor, markSecond, openRectification, organNames, type Read, type Write } from './store.ts'

export type Part = Out<typeof partsOfReceipt>['parts'][number]
type Given = Awaited<ReturnType<typeof givenFor>>

const ratedSoFar = ({ part, ended }: Part, { ratings, rectifications }: Given): Rated => {
  const rectification = rectifications.get(part)
  return {
    ended,
    rounds: ratings.get(part)?.length ?? 0,
    rectifying: rectification && { dueOn: rectification.due_on, replied: rectification.replied_on !== null },
  }
}

export async function rateThis(desk: Write, action: string, part: Part, { code, channel, reasons = [], remark }: In<typeof rate>) {
  const before = await givenFor(desk, [part.part])
  const rated = ratedSoFar(part, before)
  refuseAny(oneRatingACase(rated))
  const round = rated.rounds + 1
  const { number, matter, organ, division } = part
  const given = {
    title: part.title.zh,
    number,
    part: part.part,
    matter,
    organ,
    division,
    code,
    round,
    channel,
    reasons,
    ...(remark && { remark }),
  }
  const rating = await addRating(desk, action, given, { holder: part.holder, telephone: part.telephone })
  if (round === 2) {
    await markSecond(desk, action, before.rectifications.get(part.part)!, code)
    return { bad: isBad(code), dueOn: null }
  }
  if (!isBad(code)) return { bad: false, dueOn: null }
  const { id, dueOn } = await openRectification(desk, action, rating, given)
  desk.tell(ratedBadly, { rectification: id, organ })
  return { bad: true, dueOn }
}

const filledWords = ({ words, detail }: Ground) => ({ zh: filled(words.zh, detail), en: filled(words.en, detail) })

/** Parts as their rater sees them: what was given, what was put right, and whether they may be rated now. */
export async function shownToRater(desk: Read, parts: readonly Part[]): Promise<Out<typeof toRate>[]> {
  const given = await givenFor(
    desk,
    parts.map(({ part }) => part),
  )
  const names = await organNames(desk, [...new Set(parts.map(({ organ }) => organ))])
  return parts.map((part) => {
    const [no] = oneRatingACase(ratedSoFar(part, given))
    const rectification = given.rectifications.get(part.part)
    return {
      part: part.part,
      number: part.number,
      title: part.title,
      organ: names.get(part.organ) ?? part.organ,
      no: no ? filledWords(no) : null,
      given: (given.ratings.get(part.part) ?? []).map(({ code, rated_on: ratedOn, remark }) => ({ code, ratedOn, remark })),
      rectified: rectification
        ? {
            dueOn: rectification.due_on,
            kind: rectification.kind,
            measures: rectification.measures,
            repliedOn: rectification.replied_on,
          }
        : null,
    }
  })
}

export const partOrNone = (part: Part | null | undefined, holder: string | undefined): Part =>
  part && (holder === undefined || part.holder === holder) ? part : refuse(ground(refusals.noSuchPart))
