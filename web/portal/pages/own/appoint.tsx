// 委托他人代办: whom, in which matters, until which day. The agent is found by their account and the first character of
// their name, so that nobody is found by guessing and nobody is appointed by a slip.
import { addDays, addMonths } from '#kernel/time/day.ts'
import { matters } from '#modules/platform/citizens/contract.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { dayWords } from '../../parts/format.ts'
import type { Visit } from '../../visit.ts'
import type { Fault, Own } from './own.ts'
import { Faults, Form } from './parts.tsx'

/** What was typed, as it came. */
export type Typed = Readonly<Record<string, string>> & { readonly matters?: string }

export type Appointing = {
  readonly typed: Typed
  readonly chosen: readonly string[]
  readonly faults: readonly Fault[]
  readonly key: string
}

export async function appoint(v: Visit, own: Own, { typed, chosen, faults, key }: Appointing): Promise<Page> {
  const { capacities } = await own.me()
  const firms = capacities.filter(({ by }) => by === 'representative')
  const latest = addDays(addMonths(v.today, 12), -1)
  return {
    title: v.t('own.appoint'),
    description: v.t('own.appointLead'),
    ...(faults.length > 0 && { status: 422 }),
    body: (
      <>
        <Title lead={v.t('own.appointLead')}>{v.t('own.appoint')}</Title>
        <Faults v={v} faults={faults} />
        <Form own={own} action="/me/appoint">
          <input type="hidden" name="key" value={key} />
          {firms.length > 0 && (
            <fieldset id="principal">
              <legend>{v.t('own.forWhom')}</legend>
              <label className="option">
                <input type="radio" name="principal" value="" defaultChecked={!typed.principal} />
                <span>{v.t('own.self')}</span>
              </label>
              {firms.map(({ capacity, name }) => {
                const uscc = capacity.replace('legal-person/', '')
                return (
                  <label className="option" key={uscc}>
                    <input type="radio" name="principal" value={uscc} defaultChecked={typed.principal === uscc} />
                    <span lang={v.language === 'zh' ? undefined : 'zh-CN'}>{name}</span>
                  </label>
                )
              })}
            </fieldset>
          )}
          <Field v={v} name="account" label={v.t('own.account')} hint={v.t('own.accountHint')} typed={typed} faults={faults} most={60} />
          <Field
            v={v}
            name="firstCharacter"
            label={v.t('own.firstCharacter')}
            hint={v.t('own.firstCharacterHint')}
            typed={typed}
            faults={faults}
            most={2}
          />
          <fieldset id="matters">
            <legend>{v.t('own.whichMatters')}</legend>
            <div className="options">
              {Object.entries(matters).map(([matter, name]) => (
                <label className="option" key={matter}>
                  <input type="checkbox" name="matters" value={matter} defaultChecked={chosen.includes(matter)} />
                  <span>{v.of(name)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <Field
            v={v}
            name="until"
            label={v.t('own.lastDay')}
            hint={v.t('own.lastDayHint', { day: dayWords(v.language, latest) })}
            typed={{ until: addMonths(v.today, 3), ...typed }}
            faults={faults}
            day={{ min: v.today, max: latest }}
          />
          <Field v={v} name="reason" label={v.t('own.reason')} typed={typed} faults={faults} most={100} />
          <button>{v.t('own.appointButton')}</button>
        </Form>
        <p>
          <a href="/me">{v.t('own.cancel')}</a>
        </p>
      </>
    ),
  }
}

type FieldOf = {
  readonly v: Visit
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly typed: Typed
  readonly faults: readonly Fault[]
  readonly most?: number
  readonly day?: { readonly min: string; readonly max: string }
}

function Field({ name, label, hint, typed, faults, most, day }: FieldOf) {
  const wrong = faults.some(({ field }) => field === name)
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={day ? 'date' : 'text'}
        required
        autoComplete="off"
        defaultValue={typed[name] ?? ''}
        aria-describedby={hint ? `${name}-hint` : undefined}
        aria-invalid={wrong || undefined}
        {...(most && { maxLength: most })}
        {...day}
      />
    </div>
  )
}
