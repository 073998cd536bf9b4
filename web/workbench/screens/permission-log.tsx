// The log of decisions: who, what, and how it came out, by which version of the permissions.
import { useState, type FormEvent } from 'react'
import { Button } from 'antd'
import { FieldRow } from '#web/forms/field-row.tsx'
import { fieldOf, fieldsOf } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { DataTable } from '#web/kit/data-table/data-table.tsx'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAuditWords } from './audit-words.ts'

type Kept = {
  id: string
  at: string
  actorName: string
  who: string | null
  action: string
  permission: string
  allowed: boolean
  reason: string
  policy: string
}

const ASKED = ['fromDay', 'toDay', 'who', 'permission', 'reason']
const KNOWN = new Set([...ASKED, 'page', 'size'])

export function PermissionLog({ search, onSearch }: { search: SearchMap; onSearch: (next: SearchMap) => void }) {
  const { t, w, language } = useSpeech()
  const { meta, question } = useHouse()
  const said = useAuditWords()
  const input = question('decisions.log')?.input
  const reasons = fieldOf('reason', input?.properties?.reason ?? {}).schema['x-words'] ?? {}
  const titles = new Map(meta.permissions.map(({ name, title }) => [name, title]))
  const fields = fieldsOf(input).filter(({ name }) => ASKED.includes(name))
  const [values, setValues] = useState<Record<string, unknown>>(() => Object.fromEntries(ASKED.map((name) => [name, search[name]])))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    onSearch(
      Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []))),
    )
  }
  // What the other tabs ask stays in the address and is no question of the log.
  const load = async (given: SearchMap, signal: AbortSignal) => {
    const answer = await get<{ decisions: Kept[]; total: number }>(
      '/api/decisions/log',
      Object.fromEntries(Object.entries(given).filter(([name]) => KNOWN.has(name))),
      signal,
    )
    return { rows: answer.decisions, total: answer.total }
  }
  return (
    <>
      <form className="y-asking" onSubmit={ask}>
        {fields.map((field) => (
          <FieldRow
            key={field.name}
            field={{ ...field, required: field.kind !== 'choice' }}
            compact
            pointer={`/decisions/${field.name}`}
            value={values[field.name]}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
            errors={NONE}
          />
        ))}
        <div className="y-form-foot">
          <Button type="primary" htmlType="submit">
            {t('table.search')}
          </Button>
        </div>
      </form>
      <DataTable<Kept>
        screen="decisions"
        title={t('why.log')}
        search={search}
        onSearch={onSearch}
        load={load}
        linkOf={(row) => `/audit?${new URLSearchParams({ line: row.id }).toString()}`}
        searchable={false}
        columns={[
          { name: 'at', title: t('clauses.at'), sortable: false, render: (row) => instantText(row.at, language) },
          { name: 'actorName', title: t('clauses.who'), sortable: false, render: (row) => row.actorName },
          { name: 'action', title: t('clauses.what'), sortable: false, render: (row) => said.act(row.action) },
          {
            name: 'permission',
            title: t('why.by'),
            sortable: false,
            render: (row) => (
              <span title={row.permission}>
                {w(titles.get(row.permission)) || (row.permission.includes('.') ? row.permission : t('why.open'))}
              </span>
            ),
          },
          {
            name: 'allowed',
            title: t('why.verdict'),
            sortable: false,
            render: (row) => <StatusMark tone={row.allowed ? 'good' : 'bad'}>{t(row.allowed ? 'why.can' : 'why.cannot')}</StatusMark>,
          },
          {
            name: 'reason',
            title: w(fieldOf('reason', input?.properties?.reason ?? {}).title),
            sortable: false,
            render: (row) => w(reasons[row.reason]) || row.reason,
          },
        ]}
      />
    </>
  )
}

const NONE: ReadonlyMap<string, string> = new Map()
