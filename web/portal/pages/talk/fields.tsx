// What is asked of whoever says something, with a name or without one: the same questions at the open form and signed in.
import { type Kind, MOST_PICTURE_BYTES, MOST_PICTURES, type Topic, topics, topicsOf } from '#modules/services/reports/contract.ts'
import { PROVINCE } from '../../divisions.ts'
import type { Filled, FormFile } from '../../doing.ts'
import type { Visit } from '../../visit.ts'
import { AskedFieldOf, nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'

const texts = ['topic', 'title', 'said', 'about', 'division', 'place', 'maySay', 'how', 'name', 'telephone'] as const
export type Typed = Readonly<Record<(typeof texts)[number], string>>

/** More than any field holds: what is too long is said by the contract and never cut in silence. */
const MOST = 20_000

export const nothingTyped = (v: Visit, kind: Kind): Typed => ({
  ...(Object.fromEntries(texts.map((name) => [name, ''])) as Typed),
  division: v.place ?? '',
  topic: topicsOf(kind).length === 1 ? topicsOf(kind)[0]! : '',
})

export const typedIn = (filled: Filled): Typed =>
  Object.fromEntries(texts.map((name) => [name, filled.text(nameOf(name), MOST).trim().replaceAll('\r\n', '\n')])) as Typed

/** What can be told before anything is sent. */
export function missing(v: Visit, typed: Typed, pictures: readonly FormFile[], isOpen: boolean): Fault[] {
  const faults: (Fault | false)[] = [
    typed.title.length < 4 && { field: nameOf('title'), text: v.t('talk.noTitle') },
    typed.topic === '' && { field: nameOf('topic'), text: v.t('talk.noTopic') },
    typed.said.length < 10 && { field: nameOf('said'), text: v.t('talk.noSaid') },
    typed.division === '' && { field: nameOf('division'), text: v.t('talk.noDivision') },
    ...tooMuch(v, pictures),
    typed.maySay === '' && { field: nameOf('maySay'), text: v.t('talk.noPublic') },
    isOpen && typed.how === '' && { field: nameOf('how'), text: v.t('talk.noHow') },
    isOpen && typed.how === 'signed' && typed.name === '' && { field: nameOf('name'), text: v.t('talk.noName') },
    isOpen && typed.how === 'signed' && typed.telephone === '' && { field: nameOf('telephone'), text: v.t('talk.noTelephone') },
  ]
  return faults.filter((fault) => fault !== false)
}

export const tooMuch = (v: Visit, pictures: readonly FormFile[]): Fault[] => [
  ...(pictures.length > MOST_PICTURES ? [{ field: nameOf('pictures'), text: v.t('talk.tooMany', { n: pictures.length }) }] : []),
  ...pictures
    .filter(({ bytes }) => bytes.length > MOST_PICTURE_BYTES)
    .map(({ name }) => ({ field: nameOf('pictures'), text: v.t('talk.tooLarge', { name }) })),
]

/** As the contracts take it. */
export const contentOf = (kind: Kind, typed: Typed, pictures: readonly FormFile[]) => ({
  kind,
  topic: typed.topic as Topic,
  division: typed.division,
  title: typed.title,
  said: typed.said,
  maySay: typed.maySay === 'yes',
  ...(typed.about && { about: typed.about }),
  ...(typed.place && { place: typed.place }),
  ...(pictures.length > 0 && { pictures: sentPictures(pictures) }),
})

export const sentPictures = (pictures: readonly FormFile[]) =>
  pictures.map(({ name, bytes }) => ({ fileName: name.slice(0, 200) || '1', file: bytes.toString('base64') }))

type FieldsOf = {
  readonly v: Visit
  readonly kind: Kind
  readonly typed: Typed
  readonly faults: readonly Fault[]
  readonly isOpen: boolean
}

export function Fields({ v, kind, typed, faults, isOpen }: FieldsOf) {
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  const at = (id: keyof Typed) => ({ id, value: typed[id], wrong: wrongAt.get(nameOf(id)) })
  const possible = topicsOf(kind)
  return (
    <>
      <AskedFieldOf v={v} field={{ ...at('title'), title: v.t('talk.title'), hint: v.t('talk.titleHint'), kind: 'text' }} />
      {possible.length === 1 ? (
        <input type="hidden" name={nameOf('topic')} value={possible[0]} />
      ) : (
        <AskedFieldOf
          v={v}
          field={{
            ...at('topic'),
            title: v.t('talk.topic'),
            kind: 'choice',
            options: possible.map((value) => ({ value, label: v.of(topics[value]) })),
          }}
        />
      )}
      <AskedFieldOf v={v} field={{ ...at('said'), title: v.t('talk.said'), hint: v.t('talk.saidHint'), kind: 'long-text' }} />
      {kind !== 'suggestion' && kind !== 'consultation' && (
        <AskedFieldOf v={v} field={{ ...at('about'), title: v.t('talk.about'), kind: 'text', optional: true }} />
      )}
      <AskedFieldOf v={v} field={{ ...at('division'), title: v.t('talk.division'), kind: 'choice', options: placesOf(v) }} />
      <AskedFieldOf v={v} field={{ ...at('place'), title: v.t('talk.place'), hint: v.t('talk.placeHint'), kind: 'text', optional: true }} />
      <Pictures v={v} wrong={wrongAt.get(nameOf('pictures'))} again={faults.length > 0} />
      <Explained
        name="maySay"
        legend={v.t('talk.public')}
        value={typed.maySay}
        wrong={wrongAt.get(nameOf('maySay'))}
        options={[
          { value: 'yes', label: v.t('talk.publicYes'), what: v.t('talk.publicYesWhat') },
          { value: 'no', label: v.t('talk.publicNo') },
        ]}
      />
      {isOpen && (
        <>
          <Explained
            name="how"
            legend={v.t('talk.how')}
            value={typed.how}
            wrong={wrongAt.get(nameOf('how'))}
            options={[
              { value: 'anonymous', label: v.t('talk.anonymous'), what: v.t('talk.anonymousWhat') },
              { value: 'signed', label: v.t('talk.signed'), what: v.t('talk.signedWhat') },
            ]}
          />
          <AskedFieldOf v={v} field={{ ...at('name'), title: v.t('talk.name'), hint: v.t('talk.nameHint'), kind: 'text' }} />
          <AskedFieldOf v={v} field={{ ...at('telephone'), title: v.t('talk.telephone'), hint: v.t('talk.nameHint'), kind: 'telephone' }} />
        </>
      )}
    </>
  )
}

/** The province, then each prefecture with its counties; while divisions cannot be asked for, the place of the address. */
function placesOf(v: Visit): { value: string; label: string }[] {
  const { divisions } = v
  const whole = { value: PROVINCE, label: v.t('talk.whole') }
  if (!divisions) return v.place && v.place !== PROVINCE ? [whole, { value: v.place, label: v.placeName }] : [whole]
  return [
    whole,
    ...divisions
      .within(PROVINCE)
      .flatMap(({ code, name }) => [
        { value: code, label: name },
        ...divisions.within(code).map((county) => ({ value: county.code, label: `${name} ${county.name}` })),
      ]),
  ]
}

type Option = { readonly value: string; readonly label: string; readonly what?: string }
type ExplainedOf = {
  readonly name: string
  readonly legend: string
  readonly value: string
  readonly wrong: string | undefined
  readonly options: readonly Option[]
}

/** A choice of which each answer says what follows from it. */
export const Explained = ({ name, legend, value, wrong, options }: ExplainedOf) => (
  <fieldset id={nameOf(name)} className={wrong ? 'is-wrong' : undefined} tabIndex={-1}>
    <legend>{legend}</legend>
    {wrong && <p className="wrong">{wrong}</p>}
    {options.map((option) => (
      <label className="option" key={option.value}>
        <input type="radio" name={nameOf(name)} value={option.value} defaultChecked={option.value === value} />
        <span>
          {option.label}
          {option.what && <small>{option.what}</small>}
        </span>
      </label>
    ))}
  </fieldset>
)

export const Pictures = ({ v, wrong, again }: { v: Visit; wrong: string | undefined; again: boolean }) => {
  const name = nameOf('pictures')
  return (
    <div className={wrong ? 'field is-wrong' : 'field'}>
      <label htmlFor={name}>
        {v.t('talk.pictures')}
        {v.t('apply.optional')}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {v.t('talk.picturesHint')} {again && v.t('talk.picturesAgain')}
      </p>
      {wrong && <p className="wrong">{wrong}</p>}
      <input id={name} name={name} type="file" multiple accept="image/jpeg,image/png,image/webp" aria-describedby={`${name}-hint`} />
    </div>
  )
}

/** Away from here at once; the script leaves no way back either. */
export const Leave = ({ v }: { v: Visit }) => (
  <p className="leave no-print">
    <a className="button" href={v.site.leaveTo} rel="noreferrer" data-leave="">
      {v.t('talk.leave')}
    </a>{' '}
    <span>{v.t('talk.leaveWhat')}</span>
  </p>
)
