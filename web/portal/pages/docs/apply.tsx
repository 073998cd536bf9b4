// Applying for disclosure (依申请公开): what 政府信息公开条例 第29条 asks for and nothing more, by anybody. Signed in, the same form is one's own.
import type { In } from '#kernel/module/contract.ts'
import { apply } from '#modules/services/disclosure/contract.ts'
import type { Answer } from '../../asked.ts'
import type { Doing, Filled, OpenForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { freshKey } from '../../parts/fresh-key.ts'
import { fieldWords } from './field-words.ts'
import type { Visit } from '../../visit.ts'
import { AskedFieldOf, nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'
import { Faults } from '../own/parts.tsx'
import { orAgain, statusWith, titleWith } from '../own/refused.tsx'

const groups = [
  { title: 'disclose.who', fields: ['applicantKind', 'applicant', 'certificateKind', 'certificate', 'contact', 'address'] },
  { title: 'disclose.what', fields: ['organ', 'kind', 'wanted', 'feature', 'purpose'] },
  { title: 'disclose.how', fields: ['form', 'way'] },
] as const
export type FieldName = (typeof groups)[number]['fields'][number]
const names: readonly FieldName[] = groups.flatMap(({ fields }) => [...fields])
export type Typed = Readonly<Record<FieldName, string>>
type Organs = Answer<'organsToAsk'>['organs']

const nothing = Object.fromEntries(names.map((name) => [name, ''])) as Typed
const MOST_TEXT = 5_000

export async function applyPage(v: Visit): Promise<Page> {
  const { organs } = await v.asking.must('organsToAsk', {})
  const organ = organs.some(({ id }) => id === v.query.organ) ? v.query.organ! : ''
  return formPage(v, organs, { ...nothing, kind: 'information', applicantKind: 'person', form: 'electronic', organ }, [])
}

function formPage(v: Visit, organs: Organs, typed: Typed, faults: readonly Fault[], key = freshKey()): Page {
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  const { fieldOf } = fieldWords(v)
  return {
    title: titleWith(v, v.t('column.disclose'), faults),
    description: v.t('disclose.lead'),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.t('disclose.lead')}>{v.t('column.disclose')}</Title>
        <p>
          {v.t('disclose.clock')} <a href={v.to('/disclosure/track')}>{v.t('column.followed')}</a>
        </p>
        <Faults v={v} faults={faults} />
        <form method="post" action={v.to('/disclosure/apply')} className="own" noValidate>
          <input type="hidden" name="key" value={key} />
          {groups.map(({ title, fields }) => (
            <section key={title}>
              <h2>{v.t(title)}</h2>
              {fields.map((name) => {
                const field = fieldOf(apply.input, name)
                const options = name === 'organ' ? organs.map(({ id, name: label }) => ({ value: id, label })) : field.options
                return <AskedFieldOf key={name} v={v} field={{ ...field, options, value: typed[name], wrong: wrongAt.get(nameOf(name)) }} />
              })}
            </section>
          ))}
          <button>{v.t('disclose.inform')}</button>
        </form>
      </>
    ),
  }
}

export const typedIn = (filled: Filled): Typed =>
  Object.fromEntries(names.map((name) => [name, filled.text(nameOf(name), MOST_TEXT).trim().replaceAll('\r\n', '\n')])) as Typed

export const applied: OpenForm['run'] = async ({ v, doing, filled }) => {
  const typed = typedIn(filled)
  const { organs } = await v.asking.must('organsToAsk', {})
  const faults = missing(v, typed)
  const key = filled.text('key', 60) || freshKey()
  if (faults.length > 0) return formPage(v, organs, typed, faults, key)
  return await orAgain(
    v,
    async () => sentPage(v, await send(doing, typed, key)),
    (again) => formPage(v, organs, typed, again.faults.map(atField)),
  )
}

const atField = (fault: Fault): Fault => (fault.field ? { ...fault, field: nameOf(fault.field) } : fault)

/** As the contract takes it: what was left empty is left out. */
export const send = (doing: Doing, typed: Typed, key: string) =>
  doing.act(apply, Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')) as In<typeof apply>, key)

function missing(v: Visit, typed: Typed): Fault[] {
  const { fieldOf } = fieldWords(v)
  return names.flatMap((name) => {
    const { optional, kind, title } = fieldOf(apply.input, name)
    if (optional || typed[name] !== '') return []
    return [{ field: nameOf(name), text: v.t(kind === 'choice' ? 'disclose.pick' : 'disclose.missing', { field: title }) }]
  })
}

const sentPage = (v: Visit, { number }: { number: string }): Page => ({
  title: v.t('disclose.sent'),
  description: v.t('disclose.next'),
  body: (
    <div className="printable">
      <Title>{v.t('disclose.sent')}</Title>
      <dl className="receipt">
        <div>
          <dt>{v.t('disclose.number')}</dt>
          <dd className="num">{number}</dd>
        </div>
      </dl>
      <p>{v.t('disclose.keep')}</p>
      <p>{v.t('disclose.next')}</p>
      <p>
        <a href={v.to('/disclosure/track')}>{v.t('disclose.follow')}</a>
      </p>
    </div>
  ),
})
