// How satisfied somebody was with one part of an application: what they gave, what the office answered, and the form while it is open.
import { dueInWords } from '#kernel/time/due.ts'
import type { ReactNode } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { type Code, codes, reasons, replyKinds, type toRate } from '#modules/services/ratings/contract.ts'
import type { Filled } from '../../doing.ts'
import { Facts } from '../../parts/blocks.tsx'
import { DayText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import { AskedFieldOf, nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'

export type ToRate = Out<typeof toRate>

/** Five stars for the best, which the standard codes 1. */
const Stars = ({ code }: { code: Code }) => (
  <span className="stars" aria-hidden="true">
    {'★'.repeat(6 - Number(code))}
    {'☆'.repeat(Number(code) - 1)}
  </span>
)

export function RatedPart({ v, part }: { v: Visit; part: ToRate }) {
  const { given, rectified } = part
  return (
    <>
      <Facts
        facts={[
          [
            v.t('talk.number'),
            <span key="number" className="num">
              {part.number}
            </span>,
          ],
          [
            v.t('talk.organ'),
            <Zh key="organ" v={v}>
              {part.organ}
            </Zh>,
          ],
          ...given.map(
            ({ code, ratedOn, remark }) =>
              [
                v.t('rate.given'),
                <span key={ratedOn}>
                  <Stars code={code} /> {v.of(codes[code])} · <DayText v={v} day={ratedOn} />
                  {remark && (
                    <>
                      <br />
                      <span lang="zh-CN">{remark}</span>
                    </>
                  )}
                </span>,
              ] as const,
          ),
        ]}
      />
      {rectified && (
        <section>
          <h2>{v.t('rate.reply')}</h2>
          {rectified.measures && rectified.kind ? (
            <>
              <p>
                {v.of(replyKinds[rectified.kind])} · <DayText v={v} day={rectified.repliedOn!} />
              </p>
              <p className="said" lang="zh-CN">
                {rectified.measures}
              </p>
            </>
          ) : (
            <p>{dueInWords(rectified.dueOn, v.language, (day) => v.t('rate.notYet', { day }))}</p>
          )}
        </section>
      )}
      {part.no && <p>{v.of(part.no)}</p>}
    </>
  )
}

export type Typed = { readonly code: string; readonly reasons: readonly string[]; readonly remark: string }
export const nothingTyped: Typed = { code: '', reasons: [], remark: '' }
const MOST_TEXT = 2_000

export const typedIn = (filled: Filled): Typed => ({
  code: filled.text(nameOf('code')),
  reasons: filled.all(nameOf('reasons')).slice(0, Object.keys(reasons).length),
  remark: filled.text(nameOf('remark'), MOST_TEXT).trim().replaceAll('\r\n', '\n'),
})

export const missing = (v: Visit, { code }: Typed): Fault[] =>
  Object.hasOwn(codes, code) ? [] : [{ field: nameOf('code'), text: v.t('rate.noCode') }]

/** As the contracts take it. */
export const givenOf = ({ code, reasons: chosen, remark }: Typed) => ({
  code: code as Code,
  ...(chosen.length > 0 && { reasons: [...new Set(chosen)] as (keyof typeof reasons)[] }),
  ...(remark && { remark }),
})

export function RateFields({ v, typed, faults, children }: { v: Visit; typed: Typed; faults: readonly Fault[]; children?: ReactNode }) {
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  const wrong = wrongAt.get(nameOf('code'))
  return (
    <>
      {children}
      <fieldset id={nameOf('code')} className={wrong ? 'is-wrong' : undefined} tabIndex={-1}>
        <legend>{v.t('rate.how')}</legend>
        {wrong && <p className="wrong">{wrong}</p>}
        {(Object.keys(codes) as Code[]).map((code) => (
          <label className="option" key={code}>
            <input type="radio" name={nameOf('code')} value={code} defaultChecked={code === typed.code} />
            <span>
              <Stars code={code} /> {v.of(codes[code])}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset id={nameOf('reasons')} aria-describedby={`${nameOf('reasons')}-hint`}>
        <legend>
          {v.t('rate.why')}
          {v.t('apply.optional')}
        </legend>
        <p className="hint" id={`${nameOf('reasons')}-hint`}>
          {v.t('rate.whyHint')}
        </p>
        <div className="options">
          {Object.entries(reasons).map(([reason, name]) => (
            <label className="option" key={reason}>
              <input type="checkbox" name={nameOf('reasons')} value={reason} defaultChecked={typed.reasons.includes(reason)} />
              <span>{v.of(name)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <AskedFieldOf
        v={v}
        field={{
          id: 'remark',
          title: v.t('rate.remark'),
          hint: v.t('rate.remarkHint'),
          kind: 'long-text',
          optional: true,
          value: typed.remark,
          wrong: wrongAt.get(nameOf('remark')),
        }}
      />
      <p>{v.t('rate.once')}</p>
      <button>{v.t('rate.send')}</button>
    </>
  )
}
