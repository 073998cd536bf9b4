// Who has come, and what for: the guide's questions are asked of the visitor one after another, then the identity is compared. Who comes
// for a firm says which, and brings its power of attorney where neither register nor platform knows of it.
import { Radio, Select } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { startForVisitor } from '#modules/services/applications/contract.ts'
import type { divisions } from '#modules/platform/people/contract/organs.ts'
import type { guideStep, matterList } from '#modules/services/items/contract.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { bare } from '#web/forms/field-schema.ts'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { type Power, PowerOfAttorney, sentPower } from './window-power.tsx'

const VISITOR = ['visitorNumber', 'visitorName', 'consent'] as const
const PERSON = '1'
const whoms = [
  { value: 'person', label: 'window.forPerson' },
  { value: 'firm', label: 'window.forFirm' },
] as const
type Whom = (typeof whoms)[number]['value']
type Started = { readonly firm?: { readonly uscc: string } } & Record<string, unknown>

export function WindowBegin({ begun }: { begun: (draft: string) => void }) {
  const { t, w } = useSpeech()
  const verb = useHouse().action('applications.start-for-visitor')!
  const matters = useAnswer<Out<typeof matterList>>('items.matters')
  const [errand, setErrand] = useState<string>()
  const [division, setDivision] = useState('430102')
  const [answers, setAnswers] = useState<string[]>([])
  const places = useAnswer<Out<typeof divisions>>('people.divisions')
  const counties = (places.data?.divisions ?? []).filter(({ level }) => level === 'county')
  const guide = useAnswer<Out<typeof guideStep>>('items.guide', { id: errand, answers }, errand !== undefined)
  const [chosen, setChosen] = useState<Whom>('person')
  const [power, setPower] = useState<Power>({})
  const serves = guide.data?.serves ?? []
  const isForBoth = serves.includes(PERSON) && serves.some((kind) => kind !== PERSON)
  const whom: Whom = isForBoth ? chosen : serves.includes(PERSON) ? 'person' : 'firm'
  const { properties = {}, required = [] } = verb.input
  const { properties: ofFirm = {} } = bare(properties.firm ?? {})
  const firm = { type: 'object', title: t('window.firm'), properties: { uscc: ofFirm.uscc ?? {} }, required: ['uscc'] }
  const offered = [...(matters.data?.lifeEvents ?? []), ...(matters.data?.matters.filter(({ online }) => online) ?? [])]
  const isOpen = errand !== undefined && guide.data?.materials
  return (
    <>
      <section className="y-block y-form" aria-labelledby="window-what">
        <h2 id="window-what">{t('window.what')}</h2>
        <div className="y-window-row">
          <label htmlFor="window-matter">{t('window.matter')}</label>
          <Select
            id="window-matter"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('window.matterPick')}
            value={errand}
            options={offered.map(({ id, title }) => ({ value: id, label: w(title) }))}
            onChange={(chosen) => {
              setErrand(chosen)
              setAnswers([])
            }}
          />
        </div>
        <div className="y-window-row">
          <label htmlFor="window-division">{t('window.division')}</label>
          <Select
            id="window-division"
            showSearch={{ optionFilterProp: 'label' }}
            value={division}
            options={counties.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={setDivision}
          />
        </div>
        {guide.data?.given.map(({ id, question, answer }) => (
          <p key={id} className="y-window-given">
            {w(question)} <strong>{w(answer)}</strong>
          </p>
        ))}
        {guide.data?.ask && <Question ask={guide.data.ask} say={(answer) => setAnswers([...answers, answer])} />}
        {guide.data?.barred && (
          <p className="y-note y-note-bad">
            {t('window.barred', { why: w(guide.data.barred.why) })} {w(guide.data.barred.instead)}
          </p>
        )}
        {answers.length > 0 && (
          <button type="button" className="y-link" onClick={() => setAnswers([])}>
            {t('window.again')}
          </button>
        )}
      </section>
      {isOpen && (
        <section className="y-block" aria-labelledby="window-who">
          <h2 id="window-who">{t('window.who')}</h2>
          {isForBoth && (
            <div className="y-window-row">
              <Radio.Group
                aria-label={t('window.whom')}
                value={whom}
                options={whoms.map(({ value, label }) => ({ value, label: t(label) }))}
                onChange={(event) => setChosen(event.target.value as Whom)}
              />
            </div>
          )}
          <RecordForm
            key={whom}
            schema={{
              type: 'object',
              properties: {
                ...Object.fromEntries(VISITOR.map((name) => [name, properties[name]!])),
                ...(whom === 'firm' && { firm }),
              },
              required: [...required.filter((name) => (VISITOR as readonly string[]).includes(name)), ...(whom === 'firm' ? ['firm'] : [])],
            }}
            submit={t('window.begin')}
            before={
              <>
                {whom === 'firm' && <PowerOfAttorney schema={ofFirm.power} power={power} change={setPower} />}
                <p className="y-consequence">{w(verb.consequence)}</p>
              </>
            }
            onSubmit={async (given, key) => {
              const { firm: forFirm, ...visitor } = given as Started
              const paper = forFirm && (await sentPower(power))
              const sent = {
                errand,
                division,
                answers,
                ...visitor,
                ...(forFirm && { firm: { ...forFirm, ...(paper && { power: paper }) } }),
              }
              const { id } = await post<Out<typeof startForVisitor>>('/api/applications/start-for-visitor', sent, key)
              begun(id)
            }}
          />
        </section>
      )}
    </>
  )
}

function Question({ ask, say }: { ask: NonNullable<Out<typeof guideStep>['ask']>; say: (answer: string) => void }) {
  const { w } = useSpeech()
  return (
    <fieldset className="y-window-question">
      <legend>{w(ask.text)}</legend>
      <Radio.Group
        key={ask.id}
        options={ask.options.map(({ value, label }) => ({ value, label: w(label) }))}
        onChange={(event) => say(`${ask.id}:${String(event.target.value)}`)}
      />
    </fieldset>
  )
}
