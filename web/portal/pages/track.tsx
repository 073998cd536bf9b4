// Where a case stands, without signing in: its number and the telephone that was left with it, both or nothing.
import { partStates, track as question } from '#modules/services/applications/contract.ts'
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { dueInWords } from '#kernel/time/due.ts'
import type { OpenForm } from '../doing.ts'
import type { Page } from '../page.ts'
import { Facts, Status, Title } from '../parts/blocks.tsx'
import { InstantText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nameOf } from './own/asked-field.tsx'
import { toneOf } from './own/cases/stages.ts'
import { Faults } from './own/parts.tsx'
import type { Fault } from './own/own.ts'
import { statusWith, titleWith } from './own/refused.tsx'
import { numberAsked, type ReceiptKey, ReceiptKeyFields, receiptKeyIn } from './receipt-key.tsx'

type Found = NonNullable<Out<typeof question>['found']>

export const track = (v: Visit): Page => trackPage(v, { number: numberAsked(v), telephone: '' }, [])

function trackPage(v: Visit, typed: ReceiptKey, faults: readonly Fault[]): Page {
  return {
    title: titleWith(v, v.t('column.track'), faults),
    description: v.t('track.lead'),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.t('track.lead')}>{v.t('column.track')}</Title>
        <Faults v={v} faults={faults} />
        <form method="post" action={v.to('/track')} className="own" noValidate>
          <ReceiptKeyFields v={v} typed={typed} faults={faults} />
          <button>{v.t('track.button')}</button>
        </form>
        <p className="quiet">{v.t('track.signedIn')}</p>
      </>
    ),
  }
}

const untilWords = (v: Visit, { due, left }: Found['parts'][number]) =>
  dueInWords(due, v.language, (day) => (left === null ? day : v.t(left < 0 ? 'case.over' : 'case.left', { n: Math.abs(left), day })))

function foundPage(v: Visit, { number, title, submittedAt, parts }: Found): Page {
  return {
    title: v.of(title),
    description: number,
    body: (
      <div className="printable">
        <Title lead={v.t('case.lead', { number })}>{v.of(title)}</Title>
        <p>
          {v.t('case.sentAt')}
          {v.t('frame.colon')}
          <InstantText v={v} at={submittedAt} />
        </p>
        {parts.map((part) => (
          <section key={part.title.zh}>
            <h2>{v.of(part.title)}</h2>
            <Facts
              facts={[
                [
                  v.t('case.office'),
                  <Zh key="organ" v={v}>
                    {part.organ}
                  </Zh>,
                ],
                [
                  v.t('own.state'),
                  <Status key="state" tone={toneOf(part.state)}>
                    {v.of(partStates[part.state])}
                  </Status>,
                ],
                (part.dueOpen || part.due !== null) && [v.t('case.until'), untilWords(v, part)],
              ]}
            />
          </section>
        ))}
        <p>
          <a href={v.to('/track')}>{v.t('track.another')}</a>
        </p>
      </div>
    ),
  }
}

export const tracked: OpenForm['run'] = async ({ v, doing, filled }) => {
  const typed = receiptKeyIn(filled)
  const missing = (['number', 'telephone'] as const).filter((name) => typed[name] === '')
  if (missing.length > 0)
    return trackPage(
      v,
      typed,
      missing.map((name) => ({ field: nameOf(name), text: v.t(name === 'number' ? 'track.noNumber' : 'track.noTelephone') })),
    )
  // Whatever cannot be a number or a telephone is a wrong pair like any other: no more is said.
  const { found } = await doing.ask(question, typed).catch((error: unknown) => {
    if (error instanceof Refused) return { found: null }
    throw error
  })
  return found ? foundPage(v, found) : trackPage(v, typed, [{ field: nameOf('number'), text: v.t('track.none') }])
}
