// Rating a part of one's own application, when it is over.
import { rate, toRate } from '#modules/services/ratings/contract.ts'
import type { Here, OwnForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { freshKey } from '../../parts/fresh-key.ts'
import type { Visit } from '../../visit.ts'
import { nameOf } from '../own/asked-field.tsx'
import type { Fault, Own } from '../own/own.ts'
import { Faults, Form } from '../own/parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../own/refused.tsx'
import { givenOf, missing, nothingTyped, RatedPart, RateFields, type ToRate, type Typed, typedIn } from './rating-form.tsx'

const asked = ({ v, doing }: Pick<Here, 'v' | 'doing'>) => doing.ask(toRate, { part: v.parameters.part ?? '' })

export const ratePart = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, asked({ v, doing }), (part) => ratePage(v, own, part, nothingTyped, []))

function ratePage(v: Visit, own: Own, part: ToRate, typed: Typed, faults: readonly Fault[]): Page {
  const title = v.t('rate.title', { title: v.of(part.title) })
  const isDone = v.query.done === 'rated' && part.given.length > 0
  return {
    title: titleWith(v, title, faults),
    description: v.t('rate.once'),
    ...statusWith(faults),
    body: (
      <>
        <Title>{title}</Title>
        <Faults v={v} faults={faults} />
        {isDone && (
          <p role="status" className="note">
            {v.t('rate.doneGood')}
          </p>
        )}
        <RatedPart v={v} part={part} />
        {part.no === null && (
          <Form own={own} action={v.to(`/me/cases/rate/${part.part}`)} once={freshKey()}>
            <RateFields v={v} typed={typed} faults={faults} />
          </Form>
        )}
        <p>
          <a href={v.to('/me')}>{v.t('rate.back')}</a>
        </p>
      </>
    ),
  }
}

export const rated: OwnForm['run'] = async ({ v, own, doing, filled }) => {
  const typed = typedIn(filled)
  const again = (faults: readonly Fault[]) => about(v, asked({ v, doing }), (part) => ratePage(v, own, part, typed, faults))
  const faults = missing(v, typed)
  if (faults.length > 0) return again(faults)
  return orAgain(
    v,
    async () => {
      await doing.act(rate, { part: v.parameters.part ?? '', channel: '1', ...givenOf(typed) }, filled.text('key'))
      return { to: v.to(`/me/cases/rate/${v.parameters.part}?done=rated`) }
    },
    (refused) => again(refused.faults.map(({ field, text }) => ({ ...(field && { field: nameOf(field) }), text }))),
  )
}
