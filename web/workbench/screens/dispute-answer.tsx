// The source's answer, in one step: the correction in the field's own input with what was claimed filled in, or the dismissal
// with its basis and remedy.
import { useQueryClient } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { fieldOf, type FieldSchema, kindOf } from '#web/forms/field-schema.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import type { OneDispute } from './dispute-parts.tsx'

type Standing = NonNullable<OneDispute['standing']>
type Outcome = 'upheld' | 'partly' | 'settled' | 'dismissed'

export function DisputeAnswer({ one, standing }: { one: OneDispute; standing: Standing }) {
  const { t, w } = useSpeech()
  const verb = useHouse().action('disputes.answer-dispute')
  const cache = useQueryClient()
  const outcomes: Outcome[] = standing.changedSince ? ['settled', 'upheld', 'partly', 'dismissed'] : ['upheld', 'partly', 'dismissed']
  const [outcome, setOutcome] = useState<Outcome>(outcomes[0]!)
  if (!verb?.allowed) return null
  const corrects = outcome === 'upheld' || outcome === 'partly'
  const send = async ({ value, effective, ...said }: Record<string, unknown>, key: string) => {
    const correction = { value: JSON.stringify(value ?? null), effective, seen: standing.version }
    const answer = { dispute: one.id, outcome: outcome === 'settled' ? 'upheld' : outcome, ...said, ...(corrects && { correction }) }
    await post('/api/disputes/answer-dispute', answer, key)
    await cache.invalidateQueries({ queryKey: ['answer'] })
  }
  const { basis = {}, remedy = {} } = verb.input.properties ?? {}
  const schema: FieldSchema = corrects
    ? { type: 'object', properties: { ...correctionOf(standing, wordsOf(t)), basis }, required: ['value', 'effective', 'basis'] }
    : outcome === 'dismissed'
      ? { type: 'object', properties: { basis, remedy }, required: ['basis', 'remedy'] }
      : { type: 'object', properties: { basis }, required: ['basis'] }
  const initial = corrects
    ? { value: claimedValue(one, standing.schema as FieldSchema), effective: standing.effective ?? undefined }
    : outcome === 'dismissed'
      ? { remedy: t('disputes.remedyText') }
      : {}
  return (
    <section className="y-block" aria-labelledby="dispute-answer">
      <h2 id="dispute-answer">{t('disputes.answer')}</h2>
      <Radio.Group
        className="y-dispute-outcomes"
        aria-label={t('disputes.outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as Outcome)}
        options={outcomes.map((value) => ({ value, label: t(`disputes.${value}`) }))}
      />
      <RecordForm
        key={outcome}
        schema={schema}
        initial={initial}
        submit={t(`disputes.send.${outcome}`)}
        onSubmit={send}
        before={<p className="y-consequence">{w(verb.consequence)}</p>}
      />
    </section>
  )
}

const wordsOf = (t: ReturnType<typeof useSpeech>['t']) => ({
  value: t('disputes.value'),
  effective: t('disputes.effective'),
  hint: t('disputes.effectiveHint'),
})

/** The disputed field in its own shape, and the day from which the correction counts. */
const correctionOf = ({ schema }: Standing, said: { value: string; effective: string; hint: string }) => ({
  value: { ...(schema as FieldSchema), title: said.value, 'x-en': said.value },
  effective: { type: 'string', format: 'date', title: said.effective, 'x-en': said.effective, description: said.hint },
})

/** What the first party claims, where it fits the field: a code by its code or its words, a flag by its word. */
function claimedValue({ claims, field }: OneDispute, schema: FieldSchema): unknown {
  const said = claims[0]?.claimed
  if (said === undefined) return undefined
  const { schema: shape } = fieldOf(field, schema)
  const words = Object.entries(shape['x-words'] ?? {})
  if (shape.enum) return words.find(([code, { zh }]) => code === said || zh === said)?.[0]
  const kind = kindOf(schema)
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : undefined
  return shape.type === 'string' ? said : undefined
}
