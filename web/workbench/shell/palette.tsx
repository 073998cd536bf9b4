// Ctrl+K: screens and actions of this official, and everything the server finds, in one list moved through by keys.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { railOf } from './navigation.ts'

type Hit = { id: string; label: string; hint?: string; link: string }
type Group = { kind: string; title: string | { zh: string; en: string }; hits: Hit[] }

export function Palette({ onClose }: { onClose: () => void }) {
  const { t, w } = useSpeech()
  const go = useGo()
  const [q, setQ] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(q.trim())
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => get<{ groups: Group[] }>('/api/search/everything', { q: asked }, signal),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const local = useLocalHits(asked)
  const groups = [...local, ...(asked ? (found.data?.groups ?? []).filter((group) => group.kind !== 'screen') : [])].filter(
    (group) => group.hits.length > 0,
  )
  const hits = groups.flatMap((group) => group.hits)
  const current = Math.min(at, hits.length - 1)
  const open = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    go(hit.link)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt(Math.max(0, Math.min(hits.length - 1, current + (event.key === 'ArrowDown' ? 1 : -1))))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      open(hits[current])
    }
  }
  return (
    <Modal open title={t('palette.title')} footer={null} onCancel={onClose} width={640} style={{ top: 64 }} destroyOnHidden>
      <input
        className="y-palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={hits[current] ? `hit-${current}` : undefined}
        aria-label={t('palette.hint')}
        placeholder={t('palette.hint')}
        autoFocus
        value={q}
        onKeyDown={press}
        onChange={(event) => {
          setQ(event.target.value)
          setAt(0)
        }}
      />
      <div id="palette-list" role="listbox" aria-label={t('palette.title')} className="y-palette-list">
        {groups.map((group, index) => (
          <div key={index} role="group" aria-label={w(group.title)}>
            <p className="y-palette-group">{w(group.title)}</p>
            {group.hits.map((hit) => {
              const position = hits.indexOf(hit)
              return (
                <div
                  key={hit.id}
                  id={`hit-${position}`}
                  role="option"
                  aria-selected={position === current}
                  className="y-palette-hit"
                  ref={position === current ? (node) => node?.scrollIntoView({ block: 'nearest' }) : undefined}
                  onMouseMove={() => setAt(position)}
                  onClick={() => open(hit)}
                >
                  <span>{hit.label}</span>
                  {hit.hint && <span className="y-faint">{hit.hint}</span>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <p className="y-hint" role="status">
        {asked && hits.length === 0 && !found.isFetching ? t('palette.none', { q: asked }) : t('palette.help')}
      </p>
    </Modal>
  )
}

/** Screens of the rail and actions this official may do, by their words. */
function useLocalHits(q: string): Group[] {
  const { t, w } = useSpeech()
  const { meta, session } = useHouse()
  return useMemo(() => {
    const low = q.toLowerCase()
    const matches = (text: string) => !low || text.toLowerCase().includes(low)
    const screens = railOf(meta, session).flatMap((group) =>
      group.items.map((item) => ({
        id: item.to,
        label: typeof item.label === 'string' ? t(item.label) : w(item.label),
        hint: t(group.key),
        link: item.to,
      })),
    )
    const actions = meta.actions
      .filter((action) => action.allowed && action.may !== 'anyone' && !action.name.startsWith('views.'))
      .map((action) => ({ id: action.name, label: w(action.title), link: `/do/${action.name}` }))
    return [
      { kind: 'screen', title: t('palette.screens'), hits: screens.filter((hit) => matches(hit.label + hit.id)).slice(0, low ? 8 : 12) },
      { kind: 'action', title: t('palette.actions'), hits: low ? actions.filter((hit) => matches(hit.label + hit.id)).slice(0, 8) : [] },
    ]
  }, [meta, session, q, t, w])
}
