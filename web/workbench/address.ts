// Reading and changing the address from a screen, without a type for each route: the search is plain text by design.
import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import { parseSearch, searchText, type SearchMap } from '#web/kit/data-table/table-search.ts'

/** A named part of the path, e.g. `$id`. */
export const usePart = (name: string): string => (useParams({ strict: false }) as Record<string, string>)[name] ?? ''

export function useSearchMap(): [SearchMap, (next: SearchMap) => void] {
  const { searchStr, pathname } = useLocation()
  const move = useMove()
  const put = useCallback((next: SearchMap) => move(pathname + searchText(next)), [move, pathname])
  return [parseSearch(searchStr), put]
}

/** Moves to a path with its search. */
export function useMove(): (to: string) => void {
  const navigate = useNavigate()
  return useCallback(
    (to: string) => {
      const [pathname = '/', search = ''] = to.split('?')
      void navigate({ to: pathname, search: parseSearch(search) } as never)
    },
    [navigate],
  )
}
