// Before a record is shown: for which matter of the own organ's rights, and why.
import { Button } from 'antd'
import { useState, type FormEvent } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import { FieldRow } from '#web/forms/field-row.tsx'
import type { Field } from '#web/forms/field-schema.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { statePurpose } from './base-purpose.ts'

export type OwnRights = Out<typeof reading.ownRights>

const NONE: ReadonlyMap<string, string> = new Map()

export function BasePurposeForm({ register }: { register: string }) {
  const { t } = useSpeech()
  const rights = useAnswer<OwnRights>('reading.own-rights', { register })
  const [typed, setTyped] = useState<{ matter?: string; purpose?: string }>({})
  if (rights.error) return <ProblemNotice error={rights.error} retry={rights.retry} />
  if (!rights.data) return <Loading rows={4} />
  const matters = rights.data.rows.filter(({ ways }) => ways.includes('open'))
  if (matters.length === 0) return <p className="y-note">{t('base.noMatter')}</p>
  const stated = { matter: typed.matter ?? (matters.length === 1 ? matters[0]!.matter : ''), purpose: (typed.purpose ?? '').trim() }
  const row = (field: Field) => (
    <FieldRow
      field={field}
      pointer={`/base-purpose/${field.name}`}
      value={stated[field.name as 'matter'] || typed[field.name as 'matter'] || ''}
      onChange={(value) => setTyped({ ...typed, [field.name]: typeof value === 'string' ? value : '' })}
      errors={NONE}
    />
  )
  const state = (event: FormEvent) => {
    event.preventDefault()
    statePurpose(register, stated)
  }
  return (
    <form className="y-block y-base-purpose" onSubmit={state} aria-labelledby="base-purpose">
      <h2 id="base-purpose">{t('base.purposeTitle')}</h2>
      <p className="y-hint">{t('base.purposeWhy')}</p>
      {row({
        name: 'matter',
        kind: 'choice',
        title: { zh: t('base.matter'), en: t('base.matter') },
        required: true,
        schema: {
          type: 'string',
          enum: matters.map(({ matter }) => matter),
          'x-words': Object.fromEntries(matters.map(({ matter, title, titleEn }) => [matter, { zh: title, en: titleEn }])),
        },
      })}
      {row({
        name: 'purpose',
        kind: 'text',
        title: { zh: t('base.purpose'), en: t('base.purpose') },
        required: true,
        schema: { type: 'string', maxLength: 200, description: t('base.purposeShort') },
      })}
      <Button type="primary" htmlType="submit" disabled={!stated.matter || !stated.purpose}>
        {t('base.open')}
      </Button>
    </form>
  )
}
