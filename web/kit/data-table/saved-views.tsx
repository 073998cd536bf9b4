// Named views of a list: my own and my organ's. A change is marked and never saved by itself.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Popover } from 'antd'
import { useState, type FormEvent } from 'react'
import { freshKey, get, post } from '../api/client.ts'
import { Icon } from '../icon.tsx'
import { useSpeech } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { parseSearch, viewText, type SearchMap } from './table-search.ts'

type View = { id: string; name: string; search: string; shared: boolean; mine?: boolean }
type Props = { screen: string; search: SearchMap; onSearch: (next: SearchMap) => void }

export function SavedViews({ screen, search, onSearch }: Props) {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const read = useQuery({
    queryKey: ['views', screen],
    queryFn: async ({ signal }) => {
      const answer = await get<{ views?: View[]; rows?: View[] }>('/api/views/mine', { screen }, signal)
      return answer.views ?? answer.rows ?? []
    },
    staleTime: 60_000,
    retry: false,
  })
  const views = read.data ?? []
  const now = viewText(search)
  const current = views.find((view) => view.search === now) ?? views.find((view) => view.id === chosen)
  const name = current ? current.name + (current.search === now ? '' : t('table.viewChanged')) : t('table.views')
  const pick = (view: View | undefined) => {
    setChosen(view?.id)
    setOpen(false)
    onSearch(view ? parseSearch(view.search) : {})
  }
  if (read.isError) return null
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={<ViewMenu screen={screen} views={views} now={now} onPick={pick} onSaved={setChosen} />}
    >
      <Button>
        {name} <Icon name="down" />
      </Button>
    </Popover>
  )
}

type MenuProps = {
  screen: string
  views: readonly View[]
  now: string
  onPick: (view: View | undefined) => void
  onSaved: (id: string) => void
}

function ViewMenu({ screen, views, now, onPick, onSaved }: MenuProps) {
  const { t } = useSpeech()
  const cache = useQueryClient()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const fresh = () => cache.invalidateQueries({ queryKey: ['views', screen] })
  const save = useMutation({
    mutationFn: () => post<{ id: string }>('/api/views/save-view', { screen, name: name.trim(), search: now, shared }, freshKey()),
    onSuccess: async ({ id }) => {
      setName('')
      await fresh()
      onSaved(id)
    },
  })
  const remove = useMutation({
    mutationFn: (id: string) => post('/api/views/remove-view', { id }, freshKey()),
    onSuccess: fresh,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) save.mutate()
  }
  return (
    <div className="y-views">
      <ul>
        <li>
          <Button type="text" size="small" onClick={() => onPick(undefined)}>
            {t('table.viewDefault')}
          </Button>
        </li>
        {views.map((view) => (
          <li key={view.id}>
            <Button type="text" size="small" onClick={() => onPick(view)}>
              {view.name}
            </Button>
            {view.shared && <span className="y-faint">{t('table.viewOrgan')}</span>}
            {view.mine !== false && (
              <Button
                type="text"
                size="small"
                aria-label={t('table.removeView', { what: view.name })}
                icon={<Icon name="close" />}
                onClick={() => remove.mutate(view.id)}
              />
            )}
          </li>
        ))}
      </ul>
      <hr />
      <form onSubmit={submit}>
        <label className="y-label" htmlFor="view-name">
          {t('table.viewName')}
        </label>
        <Input id="view-name" value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
        <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
          {t('table.viewShared')}
        </Checkbox>
        <Button htmlType="submit" type="primary" size="small" disabled={!name.trim()} loading={save.isPending}>
          {t('table.saveView')}
        </Button>
      </form>
      {(save.error ?? remove.error) && <ProblemNotice error={save.error ?? remove.error} />}
    </div>
  )
}
