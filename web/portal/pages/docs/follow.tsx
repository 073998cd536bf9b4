// Following an application for disclosure by its number and the contact given with it: where it stands, by when it is answered, what is
// to be corrected, and the reply. The contact travels in the body of a form, never in an address.
import { dueInWords } from '#kernel/time/due.ts'
import { asSpoken } from '#kernel/id/spoken.ts'
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { correctRequest, mine, stages, track as question, withdrawRequest } from '#modules/services/disclosure/contract.ts'
import type { Here, OpenForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Facts, Status, Table, Title } from '../../parts/blocks.tsx'
import { DayText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import { AskedFieldOf, nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'
import { Faults } from '../own/parts.tsx'
import { orAgain, statusWith, titleWith } from '../own/refused.tsx'
import { numberAsked } from '../receipt-key.tsx'

type Shown = Out<typeof question>
type Key = { readonly number: string; readonly contact: string }
const MOST_TEXT = 5_000

export const follow = (v: Visit): Page => keyPage(v, { number: numberAsked(v), contact: '' }, [])

const keyPage = (v: Visit, { number, contact }: Key, faults: readonly Fault[]): Page => ({
  title: titleWith(v, v.t('column.followed'), faults),
  description: v.t('disclose.followLead'),
  ...statusWith(faults),
  body: (
    <>
      <Title lead={v.t('disclose.followLead')}>{v.t('column.followed')}</Title>
      <Faults v={v} faults={faults} />
      <form method="post" action={v.to('/disclosure/track')} className="own" noValidate>
        <AskedFieldOf v={v} field={{ id: 'number', title: v.t('disclose.number'), kind: 'credit-code', value: number }} />
        <AskedFieldOf v={v} field={{ id: 'contact', title: v.t('disclose.contact'), kind: 'text', value: contact }} />
        <button>{v.t('disclose.follow')}</button>
      </form>
    </>
  ),
})

const toneOf = (stage: Shown['stage']) =>
  stage === 'answered' ? 'done' : stage === 'correcting' ? 'waits' : stage === 'abandoned' || stage === 'withdrawn' ? 'stopped' : 'now'

const shownPage = (v: Visit, key: Key, it: Shown, faults: readonly Fault[] = [], wanted = it.wanted): Page => ({
  title: titleWith(v, it.number, faults),
  description: v.t('disclose.followLead'),
  ...statusWith(faults),
  body: (
    <div className="printable">
      <Title lead={it.number}>
        <Zh v={v}>{it.wanted}</Zh>
      </Title>
      <Faults v={v} faults={faults} />
      <RequestShown v={v} request={it} />
      <div className="no-print">
        {it.stage === 'correcting' && (
          <form method="post" action={v.to('/disclosure/track/correct')} className="own" noValidate>
            <KeyFields request={key} />
            <AskedFieldOf v={v} field={{ id: 'wanted', title: v.t('disclose.correction'), kind: 'long-text', value: wanted }} />
            <button>{v.t('disclose.correct')}</button>
          </form>
        )}
        {!it.reply && it.stage !== 'abandoned' && it.stage !== 'withdrawn' && (
          <form method="post" action={v.to('/disclosure/track/withdraw')} className="own">
            <KeyFields request={key} />
            <button className="plain">{v.t('disclose.withdraw')}</button>
          </form>
        )}
      </div>
    </div>
  ),
})

/** What the organ asked for, as it said it, before anything else. */
const ToCorrect = ({ v, request: { organName, correctUntil, steps } }: { v: Visit; request: Shown }) => {
  const asked = steps.findLast(({ text }) => text)?.text
  return (
    <div className="correct-box">
      <h2>{v.t('case.correct', { organ: organName })}</h2>
      {asked && (
        <p>
          <Zh v={v}>{asked}</Zh>
        </p>
      )}
      <p>{dueInWords(correctUntil, v.language, (day) => v.t('disclose.correctBy', { day }))}</p>
    </div>
  )
}

const KeyFields = ({ request: { number, contact } }: { request: Key }) => (
  <>
    <input type="hidden" name={nameOf('number')} value={number} />
    <input type="hidden" name={nameOf('contact')} value={contact} />
  </>
)

export function RequestShown({ v, request: it }: { v: Visit; request: Shown }) {
  return (
    <>
      {it.stage === 'correcting' && <ToCorrect v={v} request={it} />}
      <Facts
        facts={[
          [
            v.t('disclose.organ'),
            <Zh key="organ" v={v}>
              {it.organName}
            </Zh>,
          ],
          [
            v.t('disclose.stage'),
            <Status key="stage" tone={toneOf(it.stage)}>
              {v.of(stages[it.stage])}
            </Status>,
          ],
          it.receivedOn && [v.t('disclose.received'), <DayText key="received" v={v} day={it.receivedOn} />],
          (it.stage === 'received' || it.stage === 'consulting') && [
            v.t('disclose.due'),
            [
              dueInWords(it.dueOn, v.language, (day) => v.t('disclose.until', { day })),
              it.left !== null && v.t(it.left < 0 ? 'disclose.late' : 'disclose.left', { n: Math.abs(it.left) }),
            ]
              .filter(Boolean)
              .join(' · '),
          ],
        ]}
      />
      {it.reply && (
        <section>
          <h2>{v.t('disclose.reply')}</h2>
          <Facts
            facts={[
              [v.t('disclose.day'), <DayText key="day" v={v} day={it.reply.on} />],
              ...it.reply.said.map(
                ({ name, text }) =>
                  [
                    name,
                    <Zh key={name} v={v}>
                      {text}
                    </Zh>,
                  ] as const,
              ),
            ]}
          />
        </section>
      )}
      <Table
        caption={v.t('disclose.steps')}
        heads={[{ name: v.t('disclose.step') }, { name: v.t('disclose.day'), kind: 'narrow' }, { name: v.t('disclose.said') }]}
        rows={it.steps.map(({ on, what, text }, n) => ({
          key: String(n),
          cells: [
            <Zh key="what" v={v}>
              {what}
            </Zh>,
            <DayText key="on" v={v} day={on} />,
            <Zh key="text" v={v}>
              {text ?? ''}
            </Zh>,
          ],
        }))}
      />
    </>
  )
}

const keyIn = (filled: { text(name: string, most?: number): string }): Key => ({
  number: asSpoken(filled.text(nameOf('number'), 100)),
  contact: filled.text(nameOf('contact'), 100).trim(),
})

/** A pair that cannot be one is a wrong pair like any other: no more is said. */
const wrongPair = (v: Visit, key: Key): Page => keyPage(v, key, [{ field: nameOf('number'), text: v.t('track.none') }])

const foundFor = async ({ v, doing }: Pick<Here, 'v' | 'doing'>, key: Key): Promise<Page> => {
  try {
    return shownPage(v, key, await doing.ask(question, key))
  } catch (error) {
    if (error instanceof Refused) return wrongPair(v, key)
    throw error
  }
}

export const followed: OpenForm['run'] = ({ v, doing, filled }) => foundFor({ v, doing }, keyIn(filled))

export const correctedRequest: OpenForm['run'] = async ({ v, doing, filled }) => {
  const [key, wanted] = [keyIn(filled), filled.text(nameOf('wanted'), MOST_TEXT).trim()]
  return await orAgain(
    v,
    async () => {
      await doing.act(correctRequest, { ...key, wanted })
      return await foundFor({ v, doing }, key)
    },
    async ({ faults }) => {
      const shown = await doing.ask(question, key).catch(() => undefined)
      return shown
        ? shownPage(
            v,
            key,
            shown,
            faults.map(({ field, ...fault }) => ({ ...fault, ...(field && { field: nameOf(field) }) })),
            wanted,
          )
        : wrongPair(v, key)
    },
  )
}

export const withdrawnRequest: OpenForm['run'] = async ({ v, doing, filled }) => {
  const key = keyIn(filled)
  return await orAgain(
    v,
    async () => {
      await doing.act(withdrawRequest, key)
      return await foundFor({ v, doing }, key)
    },
    () => foundFor({ v, doing }, key),
  )
}

/** One's own, where one applied signed in. */
export const ownRequests = async ({ v, doing }: Here): Promise<Page> => {
  const { requests } = await doing.ask(mine, {})
  return {
    title: v.t('disclose.own'),
    description: v.t('disclose.ownLead'),
    body: (
      <>
        <Title lead={v.t('disclose.ownLead')}>{v.t('disclose.own')}</Title>
        {requests.length === 0 && <p>{v.t('disclose.ownNone')}</p>}
        {requests.map((it) => (
          <section key={it.number}>
            <h2>
              <Zh v={v}>{it.wanted}</Zh>
            </h2>
            <p className="num">{it.number}</p>
            <RequestShown v={v} request={it} />
          </section>
        ))}
        <p>
          <a href={v.to('/disclosure/apply')}>{v.t('column.disclose')}</a>
        </p>
      </>
    ),
  }
}
