// The data items of a catalogued resource. A request names them by code; people choose and read them by name.
import { useQuery } from '@tanstack/react-query'
import { get } from './api/client.ts'
import { useHouse } from './house.tsx'

const RESOURCE = 'catalogue.resource'

export type ResourceItem = { code: string; name: string; sensitive?: boolean }

/** `undefined` while no resource is known, it is being read, or the reader may not see it. */
export function useResourceItems(resource: string | undefined): readonly ResourceItem[] | undefined {
  const card = useHouse().register(RESOURCE)
  const read = useQuery({
    queryKey: ['record', RESOURCE, resource],
    queryFn: ({ signal }) => get<{ record: { items?: ResourceItem[] } }>(`/api/registers/${RESOURCE}/${resource}`, {}, signal),
    enabled: Boolean(resource && card?.allowed),
    staleTime: 60_000,
    retry: false,
  })
  return read.data?.record.items
}
