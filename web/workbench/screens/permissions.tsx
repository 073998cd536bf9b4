// 为什么能／不能: a person, an act, a record; the decision drawn as its steps with one sentence, who else can, and the log.
// The address holds what is asked, so that an answer can be passed on.
import { Button } from 'antd'
import { useState, type FormEvent } from 'react'
import { FieldRow } from '#web/forms/field-row.tsx'
import { fieldOf, type Field, type FieldSchema } from '#web/forms/field-schema.ts'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import type { WordKey } from '#web/kit/dictionary/dictionary.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { useSearchMap } from '../address.ts'
import { PermissionLog } from './permission-log.tsx'
import { PermissionPeople } from './permission-people.tsx'
import { PermissionTrace } from './permission-trace.tsx'

const TABS = { explain: 'why.explain', people: 'why.people', log: 'why.log' } as const satisfies Record<string, WordKey>
type Tab = keyof typeof TABS

export const oneOf = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : '')

export function Permissions() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const [search, setSearch] = useSearchMap()
  const oversees = Boolean(question('decisions.who-can')?.allowed)
  const shown = oneOf(search.show)
  const tab: Tab = oversees && (shown === 'people' || shown === 'log') ? shown : 'explain'
  const { action, register, record, official } = search
  const kept: SearchMap = {
    ...(action && { action }),
    ...(register && { register }),
    ...(record && { record }),
    ...(official && { official }),
  }
  return (
    <>
      <PageHead title={t('why.title')} lead={t(oversees ? 'why.leadAll' : 'why.lead')} />
      {oversees && (
        <nav className="y-tabs" aria-label={t('why.tabs')}>
          {(Object.keys(TABS) as Tab[]).map((name) => (
            <span key={name} className={`y-tab${name === tab ? ' y-tab-here' : ''}`}>
              <button
                type="button"
                aria-current={name === tab ? 'page' : undefined}
                onClick={() => setSearch({ ...kept, ...(name !== 'explain' && { show: name }) })}
              >
                {t(TABS[name])}
              </button>
            </span>
          ))}
        </nav>
      )}
      {tab === 'log' ? (
        <PermissionLog search={search} onSearch={(next) => setSearch({ ...next, show: 'log' })} />
      ) : (
        <>
          <Asking
            key={tab}
            tab={tab}
            oversees={oversees}
            search={search}
            onAsk={(next) => setSearch({ ...next, ...(tab === 'people' && { show: tab }) })}
          />
          {oneOf(action) && (tab === 'people' ? <PermissionPeople asked={kept} /> : <PermissionTrace asked={kept} oversees={oversees} />)}
        </>
      )}
    </>
  )
}

type AskingProps = { tab: Tab; oversees: boolean; search: SearchMap; onAsk: (next: SearchMap) => void }

/** The fields of the question; acts, permissions and registers are offered by their names. */
function Asking({ tab, oversees, search, onAsk }: AskingProps) {
  const { t } = useSpeech()
  const { meta, question } = useHouse()
  const names = oversees && tab === 'explain' ? ['official', 'action', 'register', 'record'] : ['action', 'register', 'record']
  const input = question('decisions.explain')?.input
  const [values, setValues] = useState<Record<string, string>>(() => Object.fromEntries(names.map((name) => [name, oneOf(search[name])])))
  const acts = [...meta.permissions, ...meta.actions, ...meta.questions]
  const offered: Record<string, Field['schema']['x-words']> = {
    action: Object.fromEntries(acts.map(({ name, title }) => [name, { zh: `${title.zh}　${name}`, en: `${title.en}　${name}` }])),
    register: Object.fromEntries([
      ['case', { zh: '办件', en: 'Case' }],
      ...meta.registers.map(({ name, title }) => [name, title] as const),
    ]),
  }
  const fields = names.map((name) => drawn(name, input, offered[name], t('why.self')))
  const ask = (event: FormEvent) => {
    event.preventDefault()
    onAsk(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')))
  }
  return (
    <form className="y-asking" onSubmit={ask}>
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          compact
          pointer={`/why/${field.name}`}
          value={values[field.name] || undefined}
          onChange={(value) => setValues({ ...values, [field.name]: typeof value === 'string' ? value.trim() : '' })}
          errors={NONE}
        />
      ))}
      <div className="y-form-foot">
        <Button type="primary" htmlType="submit" disabled={!values.action}>
          {t('why.ask')}
        </Button>
      </div>
    </form>
  )
}

function drawn(name: string, input: FieldSchema | undefined, offered: Field['schema']['x-words'], self: string): Field {
  const field = fieldOf(name, input?.properties?.[name] ?? {})
  if (!offered)
    return name === 'official'
      ? { ...field, title: { zh: `${field.title.zh}（${self}）`, en: `${field.title.en} (${self})` } }
      : { ...field, required: true }
  return {
    ...field,
    kind: 'choice',
    required: name === 'action',
    schema: { ...field.schema, enum: Object.keys(offered), 'x-words': offered },
  }
}

const NONE: ReadonlyMap<string, string> = new Map()
