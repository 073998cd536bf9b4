// The next legal acts: each opens its fields, the paper that will be written with what is typed so far, and what follows from it.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { letterActs, type OfficialAct, officialActs } from '#modules/services/applications/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { dayText } from '#web/forms/value-text.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import type { OnePart } from './application-words.ts'

/** How many stand first; the others are there for the day they are needed. */
const FIRST = 3

export function ApplicationActs({ one }: { one: OnePart }) {
  const { t, w } = useSpeech()
  const [open, setOpen] = useState<OfficialAct>()
  const acts = one.next.filter((act) => act !== 'check-again')
  const button = (act: OfficialAct, i: number) => (
    <Button key={act} type={i === 0 ? 'primary' : 'default'} onClick={() => setOpen(act)}>
      {w(officialActs[act])}
    </Button>
  )
  return (
    <section className="y-side" aria-labelledby="case-next">
      <h2 id="case-next">{t('cases.next')}</h2>
      <ToDo one={one} isMine={acts.length > 0} />
      <div className="y-case-acts">{acts.slice(0, FIRST).map(button)}</div>
      {acts.length > FIRST && (
        <>
          <h3 className="y-case-other">{t('cases.other')}</h3>
          <div className="y-case-acts">{acts.slice(FIRST).map((act) => button(act, 1))}</div>
        </>
      )}
      {open && <Act key={open} one={one} act={open} close={() => setOpen(undefined)} />}
    </section>
  )
}

/** What the law asks of the organ where the part stands, with its last day. */
function ToDo({ one: { state, clock }, isMine }: { one: OnePart; isMine: boolean }) {
  const { t, language } = useSpeech()
  if (state !== 'correcting' && !isMine) return <p className="y-hint">{t('cases.nothingNext')}</p>
  if (!(state in says)) return null
  const [term] = [clock?.notice, clock?.promised, clock?.legal].filter((one) => one?.due)
  const day = term?.due ? dayText(term.due, language) : undefined
  const isDeciding = state === 'accepted' || state === 'reviewing'
  const isLate = isDeciding && (term?.left ?? 0) < 0
  return (
    <p className={isLate ? 'y-note y-note-bad' : 'y-hint'}>
      {t(says[state as keyof typeof says])}
      {state === 'submitted' && day && t('cases.do.submittedBy', { day })}
      {isDeciding && day && t(isLate ? 'cases.do.decideLate' : 'cases.do.decideBy', { day })}
    </p>
  )
}

const says = {
  submitted: 'cases.do.submitted',
  correcting: 'cases.do.correcting',
  accepted: 'cases.do.accepted',
  reviewing: 'cases.do.reviewing',
  paused: 'cases.do.paused',
  granted: 'cases.do.granted',
} as const

function Act({ one, act, close }: { one: OnePart; act: OfficialAct; close: () => void }) {
  const { w } = useSpeech()
  const cache = useQueryClient()
  const verb = useHouse().action(`applications.${act}`)
  const [given, setGiven] = useState<Record<string, unknown>>({})
  if (!verb) return null
  const send = async (values: Record<string, unknown>, key: string) => {
    await post(`/api/applications/${act}`, values, key)
    close()
    await cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'meta' })
  }
  return (
    <Drawer open size={640} title={w(officialActs[act])} onClose={close} destroyOnHidden>
      <RecordForm
        schema={act === 'ask-corrections' ? offered(verb.input, one, w) : verb.input}
        initial={{ part: one.id, ...(act === 'refuse' && basisOf(one)) }}
        settled={['part']}
        submit={w(officialActs[act])}
        onSubmit={send}
        onValues={setGiven}
        before={
          <>
            {act in letterActs && <Paper part={one.id} act={act} given={given} />}
            <p className="y-consequence">{w(verb.consequence)}</p>
          </>
        }
      />
    </Drawer>
  )
}

/** The matter's own basis, to begin from: whoever refuses names the article that is not met. */
const basisOf = ({ basis: [first] }: OnePart) => first && { basis: `《${first.law.replaceAll(/[《》]/gu, '')}》${first.article}` }

/** What may be asked for is this part's own, by its name; what is shared is not offered at all. */
function offered(input: FieldSchema, { materials, sections }: OnePart, w: ReturnType<typeof useSpeech>['w']): FieldSchema {
  const corrections = input.properties?.corrections
  const items = corrections?.items
  if (!corrections || !items?.properties) return input
  const chosen = (from: FieldSchema, choices: readonly { id: string; title: OnePart['title'] }[]): FieldSchema => ({
    type: 'string',
    title: from.title ?? '',
    'x-en': from['x-en'] ?? '',
    enum: choices.map(({ id }) => id),
    'x-words': Object.fromEntries(choices.map(({ id, title }) => [id, { zh: w(title), en: w(title) }])),
  })
  const { material = {}, field = {}, text = {} } = items.properties
  const asked = materials.filter(({ way }) => way !== 'base')
  const properties = {
    ...(asked.length > 0 && { material: chosen(material, asked) }),
    field: chosen(
      field,
      sections.flatMap((section) => section.fields),
    ),
    text,
  }
  return { ...input, properties: { ...input.properties, corrections: { ...corrections, items: { ...items, properties } } } }
}

const PAUSE_MS = 400
type Letter = { readonly title: string; readonly text: string }

/** The paper as the server would write it now; what is not typed yet stands there as such. */
function Paper({ part, act, given }: { part: string; act: OfficialAct; given: Record<string, unknown> }) {
  const { t } = useSpeech()
  const [letter, setLetter] = useState<Letter>()
  const typed = JSON.stringify(given)
  useEffect(() => {
    let isStale = false
    const ask = () =>
      post<Letter>('/api/applications/letter-preview', { part, act, given: typed }).then(
        (answer) => !isStale && setLetter(answer),
        () => undefined,
      )
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [part, act, typed])
  if (!letter) return null
  return (
    <section className="y-case-paper" aria-label={t('cases.paper')}>
      <h3>{letter.title}</h3>
      {letter.text.split('\n').map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      <p className="y-faint">{t('cases.paperNote')}</p>
    </section>
  )
}
