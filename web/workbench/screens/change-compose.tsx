// A change put together by hand: choose a verb, fill in its own form, add it; then say why and for which day.
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/network/changes/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { WorkLine } from './change-parts.tsx'
import { NoRight } from './no-right.tsx'
import { pointedInput } from './subjects.ts'

type Work = { readonly key: number; readonly action: string; readonly values: Record<string, unknown> }

export function ChangeCompose() {
  const { t, w } = useSpeech()
  const { meta, action } = useHouse()
  const go = useGo()
  const [verb, setVerb] = useState<string>()
  const [works, setWorks] = useState<readonly Work[]>([])
  const propose = action('changes.propose-change')
  if (!propose?.allowed) return <NoRight title={t('changes.new')} may="changes.propose" />
  const verbs = meta.actions.filter((card) => card.allowed && card.through === 'changes')
  const chosen = verbs.find(({ name }) => name === verb)
  const add = async (values: Record<string, unknown>) => {
    setWorks((all) => [...all, { key: (all.at(-1)?.key ?? 0) + 1, action: chosen!.name, values }])
    setVerb(undefined)
  }
  const send = async (values: Record<string, unknown>, key: string) => {
    const listed = works.map(({ action: name, values: given }) => ({ action: name, input: JSON.stringify(given) }))
    const { id } = await post<Out<typeof contract.proposeChange>>('/api/changes/propose-change', { ...values, works: listed }, key)
    go(`/changes/${id}`)
  }
  return (
    <>
      <PageHead title={t('changes.new')} trail={[{ to: '/changes', label: t('changes.title') }]} lead={t('changes.lead')} />
      <div className="y-field y-change-verb">
        <label className="y-label" htmlFor="change-verb">
          {t('changes.chooseVerb')}
        </label>
        <Select
          id="change-verb"
          value={verb ?? null}
          onChange={(name: string) => setVerb(name)}
          options={verbs.map(({ name, title }) => ({ value: name, label: w(title) }))}
          placeholder={t('changes.chooseVerb')}
        />
      </div>
      {chosen && (
        <RecordForm
          key={chosen.name}
          schema={pointedInput(meta, chosen)}
          submit={t('changes.addWork')}
          onSubmit={add}
          before={w(chosen.consequence) && <p className="y-consequence">{w(chosen.consequence)}</p>}
        />
      )}
      <section className="y-block" aria-labelledby="change-basket">
        <h2 id="change-basket">{t('changes.basket', { n: works.length })}</h2>
        {works.length === 0 && <p className="y-faint">{t('changes.emptyBasket')}</p>}
        <ol className="y-change-works">
          {works.map(({ key, action: name, values }) => (
            <WorkLine key={key} action={name} values={values}>
              <Button size="small" onClick={() => setWorks((all) => all.filter((one) => one.key !== key))}>
                {t('changes.drop')}
              </Button>
            </WorkLine>
          ))}
        </ol>
      </section>
      {works.length > 0 && !chosen && (
        <RecordForm
          schema={withoutWorks(propose.input)}
          submit={w(propose.title)}
          onSubmit={send}
          before={<p className="y-consequence">{w(propose.consequence)}</p>}
        />
      )}
    </>
  )
}

function withoutWorks(schema: FieldSchema): FieldSchema {
  const { works: _, ...properties } = schema.properties ?? {}
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => name !== 'works') }
}
