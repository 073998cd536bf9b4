// Rating without signing in: the number of the case and the telephone that was left at the window, both or nothing.
import { asSpoken } from '#kernel/id/spoken.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { rateByReceipt, toRateByReceipt } from '#modules/services/ratings/contract.ts'
import type { Doing, OpenForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { dayWords } from '../../parts/format.ts'
import type { Visit } from '../../visit.ts'
import { nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'
import { Faults } from '../own/parts.tsx'
import { statusWith, titleWith } from '../own/refused.tsx'
import { type ReceiptKey, ReceiptKeyFields, receiptKeyIn } from '../receipt-key.tsx'
import { atFields } from '../talk/report.tsx'
import { givenOf, missing, nothingTyped, RatedPart, RateFields, type ToRate, type Typed, typedIn } from './rating-form.tsx'

/** A number may stand in the code that a receipt carries; a telephone never stands in an address. */
export const rateReceipt = (v: Visit): Page => askPage(v, { number: asSpoken(v.query.number ?? ''), telephone: '' }, [])

const askPage = (v: Visit, key: ReceiptKey, faults: readonly Fault[]): Page => ({
  title: titleWith(v, v.t('column.rate'), faults),
  description: v.t('rate.receiptLead'),
  ...statusWith(faults),
  body: (
    <>
      <Title lead={v.t('rate.receiptLead')}>{v.t('column.rate')}</Title>
      <Faults v={v} faults={faults} />
      <form method="post" action={v.to('/ratings/rate')} className="own" noValidate>
        <ReceiptKeyFields v={v} typed={key} faults={faults} />
        <button>{v.t('rate.find')}</button>
      </form>
    </>
  ),
})

/** Whatever cannot be a number or a telephone is a wrong pair like any other. */
async function partsOf(doing: Doing, key: ReceiptKey): Promise<readonly ToRate[]> {
  try {
    return (await doing.ask(toRateByReceipt, key)).parts
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

type Again = { readonly part: string; readonly typed: Typed; readonly faults: readonly Fault[] }

function partsPage(v: Visit, key: ReceiptKey, parts: readonly ToRate[], again?: Again, note?: string): Page {
  const faults = again?.faults ?? []
  return {
    title: titleWith(v, v.t('column.rate'), faults),
    description: v.t('rate.receiptLead'),
    ...statusWith(faults),
    body: (
      <>
        <Title>{v.t('column.rate')}</Title>
        <Faults v={v} faults={faults} />
        {note && (
          <p role="status" className="note">
            {note}
          </p>
        )}
        {parts.map((part) => (
          <section key={part.part}>
            <h2>{v.of(part.title)}</h2>
            <RatedPart v={v} part={part} />
            {part.no === null && (
              <details open={parts.length === 1 || again?.part === part.part}>
                <summary>{v.t('rate.how')}</summary>
                <form method="post" action={v.to('/ratings/rate/send')} className="own" noValidate>
                  <RateFields
                    v={v}
                    typed={again?.part === part.part ? again.typed : nothingTyped}
                    faults={again?.part === part.part ? faults : []}
                  >
                    <input type="hidden" name={nameOf('number')} value={key.number} />
                    <input type="hidden" name={nameOf('telephone')} value={key.telephone} />
                    <input type="hidden" name="part" value={part.part} />
                  </RateFields>
                </form>
              </details>
            )}
          </section>
        ))}
      </>
    ),
  }
}

const none = (v: Visit, key: ReceiptKey) => askPage(v, key, [{ field: nameOf('number'), text: v.t('rate.noParts') }])

export const receiptGiven: OpenForm['run'] = async ({ v, doing, filled }) => {
  const key = receiptKeyIn(filled)
  const parts = await partsOf(doing, key)
  return parts.length === 0 ? none(v, key) : partsPage(v, key, parts)
}

export const receiptRated: OpenForm['run'] = async ({ v, doing, filled }) => {
  const key = receiptKeyIn(filled)
  const parts = await partsOf(doing, key)
  if (parts.length === 0) return none(v, key)
  const part = filled.text('part')
  const typed = typedIn(filled)
  const faults = missing(v, typed)
  if (faults.length > 0) return partsPage(v, key, parts, { part, typed, faults })
  try {
    const { bad, dueOn } = await doing.act(rateByReceipt, { ...key, part, channel: '3', ...givenOf(typed) })
    const note = bad && dueOn ? v.t('rate.doneBad', { day: dayWords(v.language, dueOn) }) : v.t('rate.doneGood')
    return partsPage(v, key, await partsOf(doing, key), undefined, note)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return partsPage(v, key, parts, { part, typed, faults: atFields(v, error) })
  }
}
