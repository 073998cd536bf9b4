// 审计 (W15): search the lines and narrow them, follow a person's or a thing's trail, take evidence away, and prove: that one
// line stands in the sealed log, and that the log only grew. Nothing here changes anything.
import { Button, Drawer } from 'antd'
import { useState, type FormEvent } from 'react'
import { FieldRow } from '#web/forms/field-row.tsx'
import { fieldOf, fieldsOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { DataTable } from '#web/kit/data-table/data-table.tsx'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { useSearchMap } from '../address.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useDecisionWords } from './audit-decision.ts'
import { AuditExport } from './audit-export.tsx'
import { AuditFacets } from './audit-facets.tsx'
import { AuditLine, type AuditRow } from './audit-line.tsx'
import { ChainCheck } from './chain-check.tsx'
import { useAuditWords } from './audit-words.ts'
import { NoRight } from './no-right.tsx'

const ASKED = ['fromDay', 'toDay', 'actor', 'organ', 'action', 'outcome', 'clause', 'subject', 'behalf']

export function AuditSearch() {
  const { t, w, language } = useSpeech()
  const { meta, organName } = useHouse()
  const said = useAuditWords()
  const decided = useDecisionWords()
  const [search, setSearch] = useSearchMap()
  const [open, setOpen] = useState<AuditRow>()
  const question = meta.questions.find(({ name }) => name === 'audit.lines')
  if (!question) return <NoRight title={t('audit.title')} may="audit.read" />
  if (!question.allowed) return <NoRight title={t('audit.title')} may={question.may} />
  const outcome = fieldOf('outcome', question.input.properties?.outcome ?? {})
  const load = async (given: SearchMap, signal: AbortSignal) => {
    const { line: _, ...rest } = given
    const answer = await get<{ lines: AuditRow[]; total: number }>('/api/audit/lines', rest, signal)
    return { rows: answer.lines, total: answer.total }
  }
  const may = (name: string) => meta.questions.some((one) => one.name === name && one.allowed)
  const asked = Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value ? [[name, value]] : []
    }),
  )
  const outcomeWords = (code: string) => w(outcome.schema['x-words']?.[code]) || code
  return (
    <>
      <PageHead
        title={t('audit.title')}
        lead={t('audit.lead')}
        actions={
          <>
            <KitLink to="/audit?behalf=emergency">{t('audit.emergencies')}</KitLink>
            {may('audit.witness') && <KitLink to="/witness">{t('audit.witness')}</KitLink>}
            {may('audit.export') && <AuditExport search={asked} />}
          </>
        }
      />
      <ChainCheck />
      <Asking key={JSON.stringify(asked)} input={question.input} search={search} onSearch={setSearch} />
      {may('audit.facets') && <AuditFacets search={search} asked={asked} onSearch={setSearch} outcomeWords={outcomeWords} />}
      <DataTable<AuditRow>
        screen="audit"
        title={t('audit.title')}
        search={search}
        onSearch={setSearch}
        load={load}
        linkOf={(row) => `/audit?${new URLSearchParams({ line: row.id }).toString()}`}
        onOpen={setOpen}
        searchable={false}
        columns={[
          { name: 'at', title: t('clauses.at'), sortable: false, render: (row) => instantText(row.at, language) },
          {
            name: 'actor',
            title: t('clauses.who'),
            sortable: false,
            render: (row) => [organName(row.organ), row.actorName].filter(Boolean).join(' '),
          },
          { name: 'action', title: t('clauses.what'), sortable: false, render: (row) => said.act(row.action) },
          {
            name: 'outcome',
            title: w(outcome.title),
            sortable: false,
            render: (row) => outcomeWords(row.outcome) + (row.times ? ` ×${row.times}` : ''),
          },
          { name: 'decision', title: t('audit.decision'), sortable: false, render: (row) => decided(row.decision) },
          { name: 'clauses', title: t('clauses.id'), sortable: false, render: (row) => row.clauses?.join('、') },
          {
            name: 'subject',
            title: t('audit.subject'),
            sortable: false,
            render: (row) => <span title={row.subject ?? ''}>{row.subject && said.subject(row.subject)}</span>,
          },
        ]}
      />
      <Drawer open={Boolean(open)} size={560} title={t('audit.line')} onClose={() => setOpen(undefined)} destroyOnHidden>
        {open && <AuditLine id={open.id} line={open} outcome={outcomeWords(open.outcome)} />}
      </Drawer>
    </>
  )
}

/** The question's own fields as a row of inputs; asked on the button, not while typing. */
function Asking({ input, search, onSearch }: { input: FieldSchema; search: SearchMap; onSearch: (next: SearchMap) => void }) {
  const { t } = useSpeech()
  const fields = fieldsOf(input).filter((field) => ASKED.includes(field.name))
  const { meta } = useHouse()
  const acts = meta.actions.map(({ name }) => name)
  const actWords = Object.fromEntries(meta.actions.map(({ name, title }) => [name, title]))
  const [values, setValues] = useState<Record<string, unknown>>(() => Object.fromEntries(fields.map(({ name }) => [name, search[name]])))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const filled = Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []))
    onSearch(Object.fromEntries(filled) as SearchMap)
  }
  return (
    <form className="y-asking" onSubmit={ask}>
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          field={
            field.name === 'action'
              ? { ...field, kind: 'choice', required: false, schema: { ...field.schema, enum: acts, 'x-words': actWords } }
              : { ...field, required: field.kind !== 'choice' }
          }
          compact
          pointer={`/audit/${field.name}`}
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
  )
}

const NONE: ReadonlyMap<string, string> = new Map()
