// Columns of a list in the form antd reads: the first one is the link that opens the row.
import type { TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { KitLink } from '../kit-link.tsx'

export type TableColumn<R> = {
  readonly name: string
  readonly title: string
  readonly render: (row: R) => ReactNode
  readonly numeric?: boolean
  readonly sortable?: boolean
  readonly width?: number
  /** Shown only when a person asks for it. */
  readonly spare?: boolean
}

export function antColumns<R extends { id: string }>(
  columns: readonly TableColumn<R>[],
  sort: string | undefined,
  linkOf: (row: R) => string,
  onOpen?: (row: R) => void,
): TableColumnsType<R> {
  return columns.map((column, at) => ({
    key: column.name,
    title: column.title,
    ...(column.width && { width: column.width }),
    ...(column.numeric && { align: 'right' as const, className: 'y-num' }),
    ...(at === 0 && { rowScope: 'row' as const, className: 'y-first' }),
    ...(column.sortable !== false && {
      sorter: true,
      sortOrder: sort === column.name ? ('ascend' as const) : sort === `-${column.name}` ? ('descend' as const) : null,
    }),
    render: (_: unknown, row: R) => (
      <span className="y-cell">
        {at === 0 ? (
          <Opener row={row} linkOf={linkOf} onOpen={onOpen}>
            {column.render(row) || '—'}
          </Opener>
        ) : (
          column.render(row)
        )}
      </span>
    ),
  }))
}

function Opener<R>({
  row,
  linkOf,
  onOpen,
  children,
}: {
  row: R
  linkOf: (row: R) => string
  onOpen: ((row: R) => void) | undefined
  children: ReactNode
}) {
  if (!onOpen) return <KitLink to={linkOf(row)}>{children}</KitLink>
  return (
    <button type="button" className="y-link" onClick={() => onOpen(row)}>
      {children}
    </button>
  )
}
