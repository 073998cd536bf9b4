// 查看记录: for the supervisor and the auditor. Who looked at whose record for what; how often for each matter; who looked at
// far more than they usually do; and what is held back and must be reviewed.
import { Button } from 'antd'
import { useState, type FormEvent } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import { FieldRow } from '#web/forms/field-row.tsx'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { LookCounts } from './looks-counts.tsx'
import { LookRows } from './looks-rows.tsx'
import { NoRight } from './no-right.tsx'

const ASKED = ['record', 'actor', 'organ', 'matter', 'from', 'to']
const NONE: ReadonlyMap<string, string> = new Map()

export function Looks() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const [search, setSearch] = useSearchMap()
  const card = question('reading.looks')
  const asked = Object.fromEntries(
    ASKED.flatMap((name) => (typeof search[name] === 'string' && search[name] ? [[name, search[name]]] : [])),
  )
  const [before, setBefore] = useState<string>()
  const read = useAnswer<Out<typeof reading.looks>>('reading.looks', { ...asked, ...(before && { before }) })
  if (!card?.allowed) return <NoRight title={t('looks.title')} may="reading.watch" />
  const next = read.data?.next
  return (
    <>
      <PageHead title={t('looks.title')} lead={t('looks.lead')} />
      <Asking
        key={JSON.stringify(asked)}
        asked={asked}
        onAsk={(said) => {
          setBefore(undefined)
          setSearch(said)
        }}
      />
      <LookCounts asked={asked} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {!read.data && !read.error && <Loading rows={6} />}
      {read.data && <LookRows rows={read.data.rows} />}
      {next && <Button onClick={() => setBefore(next)}>{t('looks.older')}</Button>}
    </>
  )
}

function Asking({ asked, onAsk }: { asked: Record<string, string>; onAsk: (said: Record<string, string>) => void }) {
  const { t } = useSpeech()
  const card = useHouse().question('reading.looks')
  const [values, setValues] = useState(asked)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    onAsk(Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')))
  }
  return (
    <form className="y-asking" onSubmit={ask}>
      {fieldsOf(card?.input)
        .filter(({ name }) => ASKED.includes(name))
        .map((field) => (
          <FieldRow
            key={field.name}
            field={field.kind === 'id' ? { ...field, kind: 'text' } : field}
            compact
            pointer={`/looks/${field.name}`}
            value={values[field.name]}
            onChange={(value) => setValues({ ...values, [field.name]: typeof value === 'string' ? value : '' })}
            errors={NONE}
          />
        ))}
      <div className="y-form-foot">
        <Button type="primary" htmlType="submit">
          {t('table.search')}
        </Button>
      </div>
    </form>
  )
}
