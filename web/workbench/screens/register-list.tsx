// The list of any register (W5).
import { Button } from 'antd'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import type { RegisterCard } from '#web/kit/api/meta.ts'
import { DataTable, type TablePage } from '#web/kit/data-table/data-table.tsx'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { pageOf } from '#web/kit/page-of.ts'
import { usePart, useSearchMap } from '../address.ts'
import { NoRight } from './no-right.tsx'
import { NotFound } from './not-found.tsx'
import { useRegisterColumns, type RecordRow } from './register-columns.tsx'

const ImportWizard = lazy(() => import('#web/kit/data-table/import-wizard.tsx').then((module) => ({ default: module.ImportWizard })))

export function RegisterList() {
  const { w } = useSpeech()
  const card = useHouse().register(usePart('name'))
  if (!card) return <NotFound />
  if (!card.allowed) return <NoRight title={w(card.title)} may={card.may} />
  return <RegisterTable key={card.name} card={card} />
}

type TableProps = { card: RegisterCard; title?: string; below?: ReactNode; linkOf?: (row: RecordRow) => string }

export function RegisterTable({ card, title, below, linkOf }: TableProps) {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const go = useGo()
  const [search, setSearch] = useSearchMap()
  const [importing, setImporting] = useState(false)
  const { columns, facets } = useRegisterColumns(card)
  const adding = card.adds ? action(card.adds) : undefined
  const path = `/api/registers/${card.name}`
  const name = w(card.title)
  const mayAdd = adding?.allowed ?? false
  const add = adding && mayAdd && (
    <Button type="primary" onClick={() => go(`/do/${adding.name}`)}>
      {w(adding.title)}
    </Button>
  )
  // A numbered list stands in its order until the reader sorts it.
  const numbered = card.columns.includes('seq')
  const titles = new Map(fieldsOf(adding?.input ?? card.record).map((field) => [field.name, w(field.title)]))
  return (
    <>
      <PageHead title={title ?? name} actions={add} />
      {below}
      <DataTable<RecordRow>
        screen={card.name}
        title={name}
        columns={columns}
        facets={facets}
        load={({ of: _, ...given }: SearchMap, signal) =>
          get<TablePage<RecordRow>>(path, { ...(numbered && { sort: 'seq' }), ...given }, signal)
        }
        search={search}
        onSearch={setSearch}
        linkOf={linkOf ?? ((row) => pageOf(card.name, row.id, row))}
        labelOf={(row) => String(row[card.label] ?? row.id)}
        exportPath={`${path}/export`}
        selectable
        empty={add || undefined}
        tools={mayAdd && <Button onClick={() => setImporting(true)}>{t('table.import')}</Button>}
      />
      {importing && (
        <Suspense fallback={null}>
          <ImportWizard
            register={card.name}
            title={name}
            titleOf={(field) => titles.get(field) ?? field}
            onClose={() => setImporting(false)}
            onSee={() => {
              setImporting(false)
              setSearch({ sort: '-createdAt' })
            }}
          />
        </Suspense>
      )}
    </>
  )
}
