// The list of everything: rows from the server by page, sorted and filtered in the address, with facets, saved views,
// columns, density, keyboard rows and a bar for the chosen ones. It knows no register: the screen gives it columns and a
// way to load.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Pagination, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useGo } from '../kit-link.tsx'
import { useSpeech } from '../language.tsx'
import { Loading } from '../loading.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { useColumnChoice } from './column-choice.ts'
import { EmptyReason } from './empty-reason.tsx'
import { FacetPanel, type Facet } from './facet-panel.tsx'
import { changed, isFiltered, readSearch, SIZES, withoutFilters, type SearchMap } from './table-search.ts'
import { TableTools } from './table-tools.tsx'
import { antColumns, type TableColumn } from './table-columns.tsx'
import { useRowKeys } from './row-keys.ts'

export type TablePage<R> = { rows: R[]; total: number; facets?: Record<string, Record<string, number>> | undefined }

type Props<R extends { id: string }> = {
  /** Names the list for saved views and kept columns. */
  readonly screen: string
  readonly title: string
  readonly columns: readonly TableColumn<R>[]
  readonly facets?: readonly Facet[]
  /** Counts of the facets when they do not come with the rows. */
  readonly counts?: Record<string, Record<string, number>> | undefined
  readonly load: (search: SearchMap, signal: AbortSignal) => Promise<TablePage<R>>
  readonly search: SearchMap
  readonly onSearch: (next: SearchMap) => void
  readonly linkOf: (row: R) => string
  /** Opens a row beside the list instead of on its own page. */
  readonly onOpen?: (row: R) => void
  /** Shown when there is nothing and nothing is filtered. */
  readonly empty?: ReactNode
  readonly emptyHead?: string
  /** Export addresses; the current filters are added. */
  readonly exportPath?: string
  readonly tools?: ReactNode
  readonly selectable?: boolean
  /** False where the screen has its own way of asking. */
  readonly searchable?: boolean
  readonly labelOf?: (row: R) => string
}

export function DataTable<R extends { id: string }>(props: Props<R>) {
  const { screen, title, search, onSearch, columns, facets = [], load, linkOf } = props
  const { t } = useSpeech()
  const go = useGo()
  const state = readSearch(search)
  const choice = useColumnChoice(screen, columns)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const read = useQuery({
    queryKey: ['list', screen, search],
    queryFn: ({ signal }) => load(search, signal),
    placeholderData: keepPreviousData,
  })
  const rows = read.data?.rows ?? []
  const open = (row: R | undefined) => row && (props.onOpen ? props.onOpen(row) : go(linkOf(row)))
  const keys = useRowKeys(rows.length, (at) => open(rows[at]))
  const shown = columns.filter((column) => choice.visible.includes(column.name))

  return (
    <div className="y-table-frame">
      {facets.length > 0 && (
        <FacetPanel
          facets={facets}
          counts={props.counts ?? read.data?.facets}
          filters={state.filters}
          onChange={(field, values) => onSearch(changed(search, { [`f.${field}`]: values }))}
        />
      )}
      <div className="y-table-main">
        <TableTools
          screen={screen}
          title={title}
          search={search}
          onSearch={onSearch}
          columns={columns}
          choice={choice}
          exportPath={props.exportPath}
          extra={props.tools}
          searchable={props.searchable ?? true}
        />
        {props.selectable && chosen.length > 0 && <BulkBar ids={chosen} exportPath={props.exportPath} onClear={() => setChosen([])} />}
        {read.isPending && <Loading rows={10} />}
        {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
        {read.isSuccess && rows.length === 0 && (
          <EmptyReason head={props.emptyHead} filtered={isFiltered(search)} onClear={() => onSearch(withoutFilters(search))}>
            {props.empty}
          </EmptyReason>
        )}
        {rows.length > 0 && !read.isError && (
          <div className="y-table-rows" aria-busy={read.isFetching}>
            <Table<R>
              rowKey="id"
              size={choice.density === 'compact' ? 'small' : 'middle'}
              className={`y-table y-table-${choice.density}`}
              columns={antColumns(shown, state.sort, linkOf, props.onOpen)}
              dataSource={rows}
              pagination={false}
              showSorterTooltip={false}
              rowClassName={(_, at) => (at === keys.at ? 'y-row-at' : '')}
              onRow={(row, at) => ({
                onDoubleClick: () => open(row),
                ...(at === keys.at && { 'aria-current': 'true' as const }),
              })}
              {...(props.selectable && {
                rowSelection: {
                  selectedRowKeys: [...chosen],
                  onChange: (next) => setChosen(next.map(String)),
                  columnWidth: 40,
                  getCheckboxProps: (row: R) => ({ 'aria-label': t('table.select', { what: props.labelOf?.(row) ?? row.id }) }),
                  getTitleCheckboxProps: () => ({ 'aria-label': t('table.selectAll') }),
                },
              })}
              onChange={(_, __, sorter) => {
                const by = Array.isArray(sorter) ? sorter[0] : sorter
                const sort = by?.order ? `${by.order === 'descend' ? '-' : ''}${String(by.columnKey)}` : undefined
                onSearch(changed(search, { sort }))
              }}
            />
          </div>
        )}
        {read.data && read.data.total > 0 && (
          <div className="y-table-foot">
            <span className="y-faint">{t('table.total', { n: read.data.total.toLocaleString('en-US') })}</span>
            <span className="y-faint y-keys">{keys.on ? t('table.keys') : ''}</span>
            <Pagination
              size="small"
              current={state.page}
              pageSize={state.size}
              total={read.data.total}
              pageSizeOptions={SIZES}
              showSizeChanger
              onChange={(page, size) =>
                onSearch(size === state.size ? changed(search, { page: String(page) }) : changed(search, { size: String(size) }))
              }
            />
          </div>
        )}
      </div>
    </div>
  )
}
