import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { groupOf } from '#kernel/module/base-register.ts'
import { cut, type ReadingRight, rightFor, writeLooks } from '#kernel/registers/base/reading.ts'
import { shownLines, type Whole, wholeOf } from '../compare.ts'
import { onePair as contract } from '../contract.ts'
import { scoreOf } from '../rules/score.ts'
import { answersOf, decisionsOf } from '../store/decisions.ts'
import { pairOf } from '../store/pairs.ts'
import { answer, type PairRow, type Read } from '../store/tables.ts'
import { adjudicates, bookOf, type Books } from '../surveyed.ts'
import { isOwn } from './pairs.ts'

/** The pair, for an organ that adjudicates its register or was asked about it; to others it is as if it were not there. */
async function seen(desk: Read, books: Books, id: string): Promise<PairRow> {
  const pair = await pairOf(desk, id)
  const organ = desk.actor.organ ?? ''
  if (!pair || !(adjudicates(bookOf(books, pair.register), organ) || pair.asked_organs.includes(organ)))
    refuse(ground(kernelRefusals.notFound))
  return pair
}

/** The desk's own case is the purpose: opening a pair is a look into both records, under the number of the pair. */
export const onePair = (books: Books) =>
  answer(contract, async (desk, { pair: id }) => {
    const pair = await seen(desk, books, id)
    const book = bookOf(books, pair.register)
    const { base, likeness } = book
    const reader = { ...desk, purpose: `疑似重档比对第 ${pair.number} 号` }
    const right = await rightFor(reader, base, 'matching', 'open')
    const both = await wholeOf(desk, book, [pair.one, pair.other])
    await writeLooks(
      reader,
      base,
      right,
      'open',
      both.map((one) => ({ id: one.id, fields: right.fields.filter((field) => one.fields[field] !== undefined) })),
    )
    const isStanding = both.every(({ state }) => state !== 'merged')
    const { score, band, lines } = isStanding
      ? scoreOf(likeness, both[0]!.fields, both[1]!.fields, desk.today)
      : { ...pair, lines: pair.evidence }
    const { certain, possible } = likeness.weights.on(desk.today).value
    const decisions = await decisionsOf(desk, id)
    const organ = desk.actor.organ
    return {
      id,
      number: pair.number,
      register: base.name,
      title: { ...base.title },
      label: base.label,
      state: pair.state,
      score,
      band,
      certain,
      possible,
      lines: shownLines(book, lines, right.fields),
      sides: both.map(({ fields, ...side }) => ({ ...side, fields: cut(base, right, fields) })),
      columns: columnsOf(base, right, both),
      adjudicates: adjudicates(book, organ),
      askedOrgans: pair.asked_organs,
      asked: organ !== undefined && pair.state === 'unclear' && pair.asked_organs.includes(organ),
      survivor: pair.survivor,
      decisions: decisions.map((one) => ({
        id: one.id,
        verdict: one.verdict,
        state: one.state,
        survivor: one.survivor,
        take: one.take,
        reason: one.reason,
        proposerName: one.proposer_name,
        proposedAt: one.proposed_at,
        own: isOwn(desk, one),
        confirmerName: one.confirmer_name,
        confirmedAt: one.confirmed_at,
        opinion: one.opinion,
      })),
      answers: (await answersOf(desk, id)).map(({ at, actor_name, organ: of, answer: said }) => ({
        at,
        name: actor_name,
        organ: of,
        answer: said,
      })),
    }
  })

/** The fields of the right that one of the two has, in the order of the card; which differ, and which may be chosen. */
function columnsOf(base: BaseRegister, right: ReadingRight, both: readonly Whole[]) {
  const text = (one: Whole | undefined, field: string) => JSON.stringify(one?.fields[field] ?? null)
  return Object.keys(base.record.properties)
    .filter((field) => right.fields.includes(field) && both.some(({ fields }) => fields[field] !== undefined))
    .map((name) => {
      const { title = name, 'x-en': en = name } = base.record.properties[name] as { title?: string; 'x-en'?: string }
      const group = base.groups[groupOf(base, name) ?? '']?.title ?? { zh: '其他', en: 'Other' }
      return {
        name,
        title: { zh: title, en },
        group: { ...group },
        differs: text(both[0], name) !== text(both[1], name),
        schema: base.record.properties[name] as unknown,
        takeable: base.events.joined?.sets.includes(name) ?? false,
      }
    })
}
