// 亮证: a consent of its own each time. The code is drawn on the page that answers the form, once, and kept nowhere.
import type { In } from '#kernel/module/contract.ts'
import { commonFields, kindWords, present as contract, terms } from '#modules/services/certificates/contract.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { instantWords } from '../../../parts/format.ts'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Qr } from '../../../parts/qr.tsx'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { asked } from './certificate.tsx'
import { type Certificate, plainValue } from './standing.tsx'

type Typed = { readonly purpose: string; readonly fields: readonly string[]; readonly minutes: string }
const FRESH: Typed = { purpose: '', fields: [], minutes: '30' }

export const presenting = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, asked({ v, doing }), (found) => formPage(v, own, found, FRESH, []))

export const presented: OwnForm['run'] = async ({ v, own, doing, filled }) => {
  const minutes = filled.text(nameOf('minutes'))
  const typed: Typed = {
    purpose: filled.text(nameOf('purpose'), 60).trim(),
    fields: filled.all(nameOf('fields')).slice(0, 42),
    minutes: Object.hasOwn(terms, minutes) ? minutes : FRESH.minutes,
  }
  const again = (faults: readonly Fault[]) => about(v, asked({ v, doing }), (found) => formPage(v, own, found, typed, faults))
  const missing: Fault[] = [
    ...([...typed.purpose].length < 2 ? [{ field: nameOf('purpose'), text: v.t('present.noPurpose') }] : []),
    ...(typed.fields.length === 0 ? [{ field: nameOf('fields'), text: v.t('present.noFields') }] : []),
  ]
  if (missing.length > 0) return again(missing)
  return orAgain(
    v,
    async () => {
      const input = { ...typed, id: v.parameters.id ?? '' } as In<typeof contract>
      const made: { readonly token?: string; readonly endsAt: string } = await doing.act(contract, input, filled.text('key'))
      return about(v, asked({ v, doing }), (found) => codePage(v, found, typed, made))
    },
    ({ faults }) => again(faults.map((fault) => ({ ...fault, field: fault.field && nameOf(fault.field) }))),
  )
}

const offered = (v: Visit, { holderName, number, contents }: Certificate) => [
  ...Object.entries(commonFields)
    .filter(([field]) => field !== 'holder-name' || !contents.some(({ value }) => value === holderName))
    .map(([field, title]) => ({ field, title: v.of(title), value: field === 'number' ? number : holderName, zh: false })),
  ...contents.map(({ field, title, value }) => ({ field, title, value, zh: true })),
]

function formPage(v: Visit, own: Own, found: Certificate, typed: Typed, faults: readonly Fault[]): Page {
  const title = v.t('present.title', { title: v.of(kindWords[found.kind]!) })
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  const wrong = wrongAt.get(nameOf('fields'))
  return {
    title: titleWith(v, title, faults),
    description: v.t('present.lead'),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.t('present.lead')}>{title}</Title>
        <Faults v={v} faults={faults} />
        <Form own={own} action={v.to(`/me/certificates/${found.id}/present`)} once={freshKey()}>
          <AskedFieldOf
            v={v}
            field={{
              id: 'purpose',
              title: v.t('present.purpose'),
              hint: v.t('present.purposeHint'),
              kind: 'text',
              value: typed.purpose,
              wrong: wrongAt.get(nameOf('purpose')),
            }}
          />
          <fieldset id={nameOf('fields')} className={wrong ? 'is-wrong' : undefined} tabIndex={-1} aria-describedby="fields-hint">
            <legend>{v.t('present.fields')}</legend>
            <p className="hint" id="fields-hint">
              {v.t('present.fieldsHint')}
            </p>
            {wrong && <p className="wrong">{wrong}</p>}
            {offered(v, found).map(({ field, title: name, value, zh }) => (
              <label className="option" key={field}>
                <input type="checkbox" name={nameOf('fields')} value={field} defaultChecked={typed.fields.includes(field)} />
                <span>
                  {zh ? <Zh v={v}>{name}</Zh> : name}
                  <small>
                    <Zh v={v}>{shortened(plainValue(value))}</Zh>
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
          <AskedFieldOf
            v={v}
            field={{
              id: 'minutes',
              title: v.t('present.minutes'),
              kind: 'choice',
              options: Object.entries(terms).map(([value, words]) => ({ value, label: v.of(words) })),
              value: typed.minutes,
              wrong: wrongAt.get(nameOf('minutes')),
            }}
          />
          <button>{v.t('present.button')}</button>
        </Form>
        <p>
          <a href={v.to(`/me/certificates/${found.id}`)}>{v.t('present.back', { title: v.of(kindWords[found.kind]!) })}</a>
        </p>
      </>
    ),
  }
}

const shortened = (value: string): string => ([...value].length > 40 ? `${[...value].slice(0, 40).join('')}…` : value)

type Made = { readonly token?: string; readonly endsAt: string }

function codePage(v: Visit, found: Certificate, { fields }: Typed, { token, endsAt }: Made): Page {
  const back = (
    <p className="no-print">
      <a href={v.to(`/me/certificates/${found.id}`)}>{v.t('present.back', { title: v.of(kindWords[found.kind]!) })}</a>
    </p>
  )
  if (token === undefined)
    return {
      title: v.t('present.seen'),
      description: v.t('present.seenLead'),
      body: (
        <>
          <Title lead={v.t('present.seenLead')}>{v.t('present.seen')}</Title>
          <p>
            <a className="button" href={v.to(`/me/certificates/${found.id}/present`)}>
              {v.t('present.again')}
            </a>
          </p>
          {back}
        </>
      ),
    }
  const address = `${v.publicUrl}/verify/c/${token}`
  const chosen = offered(v, found).filter(({ field }) => fields.includes(field))
  return {
    title: v.t('present.ready'),
    description: v.t('present.ready'),
    body: (
      <div className="printable">
        <Title lead={v.t('present.readyLead', { time: instantWords(v.language, endsAt) })}>{v.t('present.ready')}</Title>
        <div className="shown-code">
          <Qr text={address} label={v.t('present.label')} />
          <div>
            <h2>{v.t('present.shows')}</h2>
            <ul>
              {chosen.map(({ field, title, zh }) => (
                <li key={field}>{zh ? <Zh v={v}>{title}</Zh> : title}</li>
              ))}
            </ul>
            <p>
              {v.t('present.link')} <code>{address}</code>
            </p>
          </div>
        </div>
        {back}
      </div>
    ),
  }
}
