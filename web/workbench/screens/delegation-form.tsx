// The form of a delegation: to whom, what, until which day and hour. The contract speaks of instants; a person of an hour.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/platform/delegation/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

const HOURS = ['12:00', '18:00', '24:00']

export function DelegationForm({ mayGive, longest }: { mayGive: readonly string[]; longest: number }) {
  const { t, w } = useSpeech()
  const { meta, action: find } = useHouse()
  const cache = useQueryClient()
  const takers = useAnswer<Out<typeof contract.takers>>('delegation.takers').data?.officials
  const action = find('delegation.give')
  const schema = useMemo((): FieldSchema => {
    const both = (label: string) => ({ zh: label, en: label })
    const { reason } = action?.input.properties ?? {}
    return {
      type: 'object',
      required: ['taker', 'permissions', 'day', 'hour', 'reason'],
      properties: {
        taker: {
          type: 'string',
          title: t('delegation.taker'),
          'x-en': t('delegation.taker'),
          enum: (takers ?? []).map(({ official }) => official),
          'x-words': Object.fromEntries(
            (takers ?? []).map(({ official, name, posts }) => [official, both(`${name}（${posts.join('、')}）`)]),
          ),
        },
        permissions: {
          type: 'array',
          minItems: 1,
          title: t('delegation.what'),
          'x-en': t('delegation.what'),
          items: {
            type: 'string',
            enum: [...mayGive],
            'x-words': Object.fromEntries(
              mayGive.map((name) => [name, meta.permissions.find((one) => one.name === name)?.title ?? both(name)]),
            ),
          },
        },
        day: {
          type: 'string',
          format: 'date',
          title: t('delegation.day'),
          'x-en': t('delegation.day'),
          description: t('delegation.longest', { n: longest }),
        },
        hour: { type: 'string', title: t('delegation.hour'), 'x-en': t('delegation.hour'), enum: HOURS },
        ...(reason && { reason }),
      },
    }
  }, [action, longest, mayGive, meta, t, takers])
  if (!action?.allowed || !takers) return null
  const send = async ({ day, hour, ...rest }: Record<string, unknown>, key: string) => {
    const to = new Date(Date.parse(`${String(day)}T00:00:00+08:00`) + Number.parseInt(String(hour), 10) * 3_600_000).toISOString()
    await post('/api/delegation/give', { ...rest, to }, key)
    await cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'answer' })
  }
  return (
    <section className="y-block" aria-labelledby="delegation-give">
      <h2 id="delegation-give">{w(action.title)}</h2>
      <RecordForm
        schema={schema}
        submit={w(action.title)}
        onSubmit={send}
        before={<p className="y-consequence">{w(action.consequence)}</p>}
      />
    </section>
  )
}
