// A form that asks for data items of a resource lets them be picked by name. The resource stands in the form itself, or in
// the request or authorisation that the form is about.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bare, type FieldSchema, type Values } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { useResourceItems } from '#web/kit/resource-items.ts'

const HOLDS = 'fields'
const THROUGH = { request: 'catalogue.request', authorisation: 'catalogue.authorisation' } as const

export function useItemsToPick(schema: FieldSchema, values: Values): FieldSchema {
  const { t } = useSpeech()
  const asked = schema.properties?.[HOLDS]
  const named = schema.properties?.resource ? values.resource : undefined
  const through = (Object.keys(THROUGH) as (keyof typeof THROUGH)[]).find((name) => schema.properties?.[name])
  const paper = through && values[through]
  const read = useQuery({
    queryKey: ['record', through && THROUGH[through], paper],
    queryFn: ({ signal }) => get<{ record: { resource?: string } }>(`/api/registers/${THROUGH[through!]}/${String(paper)}`, {}, signal),
    enabled: Boolean(asked && through && typeof paper === 'string'),
    retry: false,
  })
  const resource = typeof named === 'string' ? named : read.data?.record.resource
  const items = useResourceItems(asked ? resource : undefined)
  return useMemo(() => {
    if (!asked || bare(asked).items === undefined || !(schema.properties?.resource || through)) return schema
    const words = Object.fromEntries((items ?? []).map(({ code, name }) => [code, { zh: name, en: name }]))
    const picked: FieldSchema = {
      ...bare(asked),
      items: { type: 'string', enum: (items ?? []).map(({ code }) => code), 'x-words': words },
      ...(!resource && { description: t('form.resourceFirst') }),
    }
    return { ...schema, properties: { ...schema.properties, [HOLDS]: picked } }
  }, [schema, asked, items, resource, through, t])
}
