// 基础库检索: for a matter of the own organ's rights and a stated purpose, by number or by name and county. What is found is
// masked as the right says; each line opens the record's own page.
import { Button } from 'antd'
import { useState, type FormEvent } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import { FieldRow } from '#web/forms/field-row.tsx'
import type { Field } from '#web/forms/field-schema.ts'
import { sendBodyFor } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { statePurpose, useBasePurpose } from './base-purpose.ts'
import { BaseSearchRows, type Found } from './base-search-rows.tsx'
import { searchedBases } from './base-search-cards.ts'
import { NoRight } from './no-right.tsx'

type Rights = Out<typeof reading.ownRights>
type Counties = Out<typeof reading.counties>
type Asked = {
  readonly matter: string
  readonly purpose: string
  readonly number: string
  readonly name: string
  readonly division: string
}

const NONE: ReadonlyMap<string, string> = new Map()

export function BaseSearch() {
  const { t, w } = useSpeech()
  const { question } = useHouse()
  const register = usePart('register')
  const base = searchedBases.find(({ name }) => name === register)
  const verb = question(`${register}-search`)
  const rights = useAnswer<Rights>('reading.own-rights', { register })
  const counties = useAnswer<Counties>('reading.counties')
  if (!base) return <NoRight title={t('baseSearch.title')} may="population.read" />
  const title = t('baseSearch.of', { base: w(base.title) })
  if (!verb?.allowed) return <NoRight title={title} may={base.may} />
  const matters = (rights.data?.rows ?? []).filter(({ ways }) => ways.includes('list'))
  return (
    <>
      <PageHead title={title} lead={t('baseSearch.lead')} />
      <nav className="y-tabs" aria-label={t('baseSearch.bases')}>
        {searchedBases
          .filter(({ name }) => question(`${name}-search`)?.allowed)
          .map(({ name, title: words }) => (
            <span
              key={name}
              aria-current={name === register ? 'page' : undefined}
              className={name === register ? 'y-tab y-tab-here' : 'y-tab'}
            >
              <KitLink to={`/bases/${name}`}>{w(words)}</KitLink>
            </span>
          ))}
      </nav>
      {rights.error && <ProblemNotice error={rights.error} retry={rights.retry} />}
      {!rights.data && !rights.error && <Loading rows={4} />}
      {rights.data && matters.length === 0 && <p className="y-note">{t('baseSearch.noMatter')}</p>}
      {matters.length > 0 && <Searching key={register} register={register} matters={matters} counties={counties.data?.rows ?? []} />}
    </>
  )
}

function Searching({ register, matters, counties }: { register: string; matters: Rights['rows']; counties: Counties['rows'] }) {
  const { t, w } = useSpeech()
  const known = useBasePurpose(register)
  const first = matters.some(({ matter }) => matter === known?.matter) ? known!.matter : matters.length === 1 ? matters[0]!.matter : ''
  const [asked, setAsked] = useState<Asked>({ matter: first, purpose: known?.purpose ?? '', number: '', name: '', division: '' })
  const [found, setFound] = useState<Found>()
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const right = matters.find(({ matter }) => matter === asked.matter)
  const search = async (event: FormEvent) => {
    event.preventDefault()
    const { matter, purpose, number, name, division } = asked
    setBusy(true)
    setError(undefined)
    setFound(undefined)
    statePurpose(register, { matter, purpose: purpose.trim() })
    const said = { matter, ...(number && { number: number.trim() }), ...(name && { name: name.trim() }), ...(division && { division }) }
    try {
      setFound(await sendBodyFor<Found>(purpose.trim(), `/api/${register.replace('.', '/')}-search`, said))
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const row = (field: Field) => (
    <FieldRow
      key={field.name}
      field={field}
      pointer={`/base-search/${field.name}`}
      value={asked[field.name as keyof Asked]}
      onChange={(value) => setAsked({ ...asked, [field.name]: typeof value === 'string' ? value : '' })}
      errors={NONE}
    />
  )
  const isReady = asked.matter !== '' && asked.purpose.trim() !== '' && (asked.number.trim() !== '' || asked.name.trim() !== '')
  return (
    <>
      <p className="y-note y-base-told">{t('baseSearch.told')}</p>
      <form className="y-block y-base-search" onSubmit={(event) => void search(event)}>
        {row(
          choiceOf(
            'matter',
            t('base.matter'),
            matters.map(({ matter, title, titleEn }) => [matter, { zh: title, en: titleEn }]),
          ),
        )}
        {row({ ...textOf('purpose', t('base.purpose')), required: true })}
        {right && <p className="y-hint y-base-basis">{t('baseSearch.basis', { basis: right.basis })}</p>}
        {row(textOf('number', t(register === 'population.person' ? 'baseSearch.idNumber' : 'baseSearch.uscc')))}
        {row(textOf('name', t(register === 'population.person' ? 'baseSearch.name' : 'baseSearch.firmName')))}
        {row(
          choiceOf(
            'division',
            t('baseSearch.county'),
            counties.map(({ code, name }) => [code, { zh: name, en: name }]),
            false,
          ),
        )}
        <div className="y-form-foot">
          <Button type="primary" htmlType="submit" disabled={!isReady} loading={busy}>
            {t('table.search')}
          </Button>
        </div>
      </form>
      {error !== undefined && <ProblemNotice error={error} />}
      <div aria-live="polite">
        {found && <BaseSearchRows register={register} found={found} matter={w({ zh: right?.title ?? '', en: right?.titleEn ?? '' })} />}
      </div>
    </>
  )
}

const textOf = (name: string, title: string): Field => ({
  name,
  kind: 'text',
  title: { zh: title, en: title },
  required: false,
  schema: { type: 'string', maxLength: 200 },
})

const choiceOf = (
  name: string,
  title: string,
  choices: readonly (readonly [string, { zh: string; en: string }])[],
  required = true,
): Field => ({
  name,
  kind: 'choice',
  title: { zh: title, en: title },
  required,
  schema: { type: 'string', enum: choices.map(([code]) => code), 'x-words': Object.fromEntries(choices) },
})
