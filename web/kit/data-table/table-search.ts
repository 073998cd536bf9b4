// The state of a list is its address: page, size, sort, words, filters. The same map is sent to the server, so a pasted
// link shows a colleague the same rows (under the colleague's own rights).

export type SearchMap = Readonly<Record<string, string | readonly string[]>>

const one = (value: SearchMap[string] | undefined) => (typeof value === 'string' ? value : value?.[0])

export type ListState = {
  readonly page: number
  readonly size: number
  readonly sort: string | undefined
  readonly q: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

export const SIZES = [20, 50, 100, 200]

export function readSearch(search: SearchMap): ListState {
  const filters: Record<string, readonly string[]> = {}
  for (const [key, value] of Object.entries(search)) {
    if (key.startsWith('f.')) filters[key.slice(2)] = typeof value === 'string' ? [value] : value
  }
  const size = Number(one(search.size) ?? 50)
  return {
    page: Math.max(1, Math.trunc(Number(one(search.page) ?? 1)) || 1),
    size: SIZES.includes(size) ? size : 50,
    sort: one(search.sort),
    q: one(search.q) ?? '',
    filters,
  }
}

/** The address with a change; anything but a change of page goes back to the first page. */
export function changed(search: SearchMap, change: Readonly<Record<string, string | readonly string[] | undefined>>): SearchMap {
  const out: Record<string, string | readonly string[]> = {}
  for (const [key, value] of Object.entries({ ...search, ...('page' in change ? {} : { page: undefined }), ...change })) {
    if (value !== undefined && value !== '' && value.length > 0) out[key] = value
  }
  return out
}

export const withoutFilters = (search: SearchMap): SearchMap =>
  Object.fromEntries(Object.entries(search).filter(([key]) => !key.startsWith('f.') && key !== 'q' && key !== 'page'))

export const isFiltered = (search: SearchMap): boolean => Object.keys(search).some((key) => key.startsWith('f.') || key === 'q')

/** The address as text, without the page: what a saved view keeps. */
export function viewText(search: SearchMap): string {
  const out = new URLSearchParams()
  for (const key of Object.keys(search).sort()) {
    if (key === 'page') continue
    for (const value of [search[key] ?? []].flat()) out.append(key, value)
  }
  return out.toString()
}

/** Text of an address as a map; repeated keys become lists. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const out: Record<string, string | string[]> = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const before = out[key]
    out[key] = before === undefined ? value : [before].flat().concat(value)
  }
  return out
}

export const searchText = (search: Readonly<Record<string, unknown>>): string => {
  const out = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue
    for (const part of [value].flat()) out.append(key, String(part))
  }
  const text = out.toString()
  return text && `?${text}`
}
