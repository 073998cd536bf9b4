// The line above a list: search, what is filtered, saved views, columns, export.
import { Button, Checkbox, Dropdown, Input, Popover, Radio } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { queryText } from '../api/client.ts'
import { Icon } from '../icon.tsx'
import { useSpeech } from '../language.tsx'
import type { ColumnChoice } from './column-choice.ts'
import { SavedViews } from './saved-views.tsx'
import { changed, isFiltered, readSearch, withoutFilters, type SearchMap } from './table-search.ts'

type Props = {
  screen: string
  title: string
  search: SearchMap
  onSearch: (next: SearchMap) => void
  columns: readonly { name: string; title: string }[]
  choice: ColumnChoice
  exportPath?: string | undefined
  extra?: ReactNode
  searchable: boolean
}

export function TableTools({ screen, title, search, onSearch, columns, choice, exportPath, extra, searchable }: Props) {
  const { t } = useSpeech()
  return (
    <div className="y-tools">
      {searchable && <SearchBox title={title} q={readSearch(search).q} onSearch={(q) => onSearch(changed(search, { q }))} />}
      {isFiltered(search) && (
        <Button type="link" onClick={() => onSearch(withoutFilters(search))}>
          {t('table.clear')}
        </Button>
      )}
      <span className="y-tools-gap" />
      <SavedViews screen={screen} search={search} onSearch={onSearch} />
      <Popover trigger="click" placement="bottomRight" content={<ColumnMenu columns={columns} choice={choice} />}>
        <Button>
          {t('table.columns')} <Icon name="down" />
        </Button>
      </Popover>
      {exportPath && <ExportMenu path={exportPath} search={search} />}
      {extra}
    </div>
  )
}

function SearchBox({ title, q, onSearch }: { title: string; q: string; onSearch: (q: string) => void }) {
  const { t } = useSpeech()
  const [typed, setTyped] = useState(q)
  useEffect(() => setTyped(q), [q])
  const label = t('table.searchIn', { what: title })
  return (
    <form
      role="search"
      className="y-search"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <Input
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        allowClear
        prefix={<Icon name="search" />}
      />
      <Button htmlType="submit">{t('table.search')}</Button>
    </form>
  )
}

function ColumnMenu({ columns, choice }: { columns: Props['columns']; choice: ColumnChoice }) {
  const { t } = useSpeech()
  return (
    <div className="y-column-menu">
      <Checkbox.Group
        value={[...choice.visible]}
        onChange={(names) => choice.show(names)}
        options={columns.map((column, at) => ({ value: column.name, label: column.title, disabled: at === 0 }))}
      />
      <Button type="link" size="small" onClick={choice.reset}>
        {t('table.resetColumns')}
      </Button>
      <hr />
      <p id="density-label" className="y-label">
        {t('table.density')}
      </p>
      <Radio.Group
        aria-labelledby="density-label"
        value={choice.density}
        onChange={(event) => choice.setDensity(event.target.value)}
        options={[
          { value: 'compact', label: t('table.compact') },
          { value: 'roomy', label: t('table.roomy') },
        ]}
      />
    </div>
  )
}

function ExportMenu({ path, search }: { path: string; search: SearchMap }) {
  const { t } = useSpeech()
  const { page: _, size: __, ...filters } = search
  const link = (format: string, text: string) => (
    <a href={path + queryText({ ...filters, format })} download>
      {text}
    </a>
  )
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'csv', label: link('csv', t('table.exportCsv')) },
          { key: 'xlsx', label: link('xlsx', t('table.exportXlsx')) },
        ],
      }}
    >
      <Button>
        {t('table.export')} <Icon name="down" />
      </Button>
    </Dropdown>
  )
}
