// A form that an organ wants to ask: its fields are compared first, and whatever has a source is taken from there. Then why it is
// asked, and of whom.
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { In, Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/one-form/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { ComparedFields, firstChoice, type Choice, type Compared } from './form-new-fields.tsx'
import { NoRight } from './no-right.tsx'

const MOST = 200
type Wanted = In<typeof contract.registerForm>['fields'][number]

/** The fields of a pasted column: one a line, without what a sheet leaves behind. */
const titlesOf = (text: string) =>
  text
    .split(/[\n\t]/)
    .map((line) => line.trim().replace(/^\d+[.、．]\s*/, ''))
    .filter(Boolean)
    .slice(0, MOST)

const withoutFields = ({ properties = {}, required = [], ...schema }: FieldSchema): FieldSchema => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'fields')),
  required: required.filter((name) => name !== 'fields'),
})

export function FormNew() {
  const { t, w } = useSpeech()
  const verb = useHouse().action('one-form.register-form')
  const [text, setText] = useState('')
  const [compared, setCompared] = useState<Compared>()
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [done, setDone] = useState<Out<typeof contract.registerForm>>()
  if (!verb?.allowed) return <NoRight title={t('forms.register')} may="one-form.register" />
  const titles = titlesOf(text)
  const isStale = compared !== undefined && titles.join('\n') !== compared.fields.map(({ title }) => title).join('\n')
  const compare = async () => {
    setFailure(undefined)
    setAsking(true)
    try {
      const answer = await post<Compared>('/api/one-form/compare', { titles })
      setCompared(answer)
      setChoices(answer.fields.map(firstChoice))
    } catch (error) {
      setFailure(error)
    } finally {
      setAsking(false)
    }
  }
  const fields = (compared?.fields ?? []).map(({ title }, i): Wanted => {
    const { kind, source, differs } = choices[i]!
    return { title, kind, ...(source ? { source } : differs.trim() && { differs: differs.trim() }) }
  })
  return (
    <>
      <PageHead title={t('forms.register')} trail={[{ to: '/forms', label: t('forms.title') }]} lead={t('forms.newLead')} />
      {done ? (
        <p className="y-note y-note-good" role="status">
          {t('forms.newDone', done)} <KitLink to={`/cases/${done.id}`}>{t('forms.open')}</KitLink>
        </p>
      ) : (
        <>
          <section className="y-block" aria-labelledby="forms-new-fields">
            <h2 id="forms-new-fields">{t('forms.newFields')}</h2>
            <div className="y-oneform-line">
              <label htmlFor="forms-titles">{t('forms.newFieldsLabel')}</label>
              <span id="forms-titles-hint" className="y-faint">
                {t('forms.newFieldsHint')}
              </span>
              <Input.TextArea
                id="forms-titles"
                value={text}
                autoSize={{ minRows: 5, maxRows: 20 }}
                aria-describedby="forms-titles-hint"
                onChange={(event) => setText(event.target.value)}
              />
            </div>
            <Button
              type={compared && !isStale ? 'default' : 'primary'}
              loading={asking}
              disabled={titles.length === 0}
              onClick={() => void compare()}
            >
              {t('forms.compare')}
            </Button>
            {failure ? <ProblemNotice error={failure} /> : null}
            {isStale && <p className="y-note">{t('forms.compareAgain')}</p>}
            {compared && !isStale && <ComparedFields compared={compared} choices={choices} onChoices={setChoices} />}
          </section>
          {compared && (
            <section className="y-block" aria-labelledby="forms-new-rest" hidden={isStale}>
              <h2 id="forms-new-rest">{t('forms.newRest')}</h2>
              <RecordForm
                schema={withoutFields(verb.input)}
                initial={{ dueDays: 5 }}
                submit={w(verb.title)}
                before={<p className="y-consequence">{w(verb.consequence)}</p>}
                onSubmit={async (values, key) => setDone(await post('/api/one-form/register-form', { ...values, fields }, key))}
              />
            </section>
          )}
        </>
      )}
    </>
  )
}
