// Who is signed in, read from the server; `null` when nobody is.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { get, Problem, sendBody, whenSignedOut } from '#web/kit/api/client.ts'
import type { Meta, Session } from '#web/kit/api/meta.ts'
import { forget } from '#web/kit/kept.ts'
import { forgetPurposes } from '../screens/base-purpose.ts'

const SESSION = ['session']

export type Capacity = { post: string } | { delegation: string } | { emergency: string }

export function useSession() {
  const cache = useQueryClient()
  useEffect(() => whenSignedOut(() => cache.setQueryData(SESSION, null)), [cache])
  return useQuery({
    queryKey: SESSION,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await get<Session>('/api/session', {}, signal)
      } catch (error) {
        if (error instanceof Problem && error.status === 401) return null
        throw error
      }
    },
    staleTime: 60_000,
  })
}

export function useMeta(session: Session | null | undefined) {
  return useQuery({
    queryKey: ['meta', session?.official.id, session?.post.id, session?.delegation, session?.emergency],
    queryFn: ({ signal }) => get<Meta>('/api/meta', {}, signal),
    enabled: Boolean(session),
    staleTime: Infinity,
  })
}

export function useSessionMoves() {
  const cache = useQueryClient()
  const enter = async (session: Session) => {
    cache.setQueryData(SESSION, session)
    await cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
  }
  return {
    /** Chooses in which capacity to act: a post of one's own, for another, or behind broken glass. */
    switchPost: async (to: Capacity) => {
      const session = await sendBody<Session>('PUT', '/api/session/post', to)
      forgetPurposes()
      await enter(session)
    },
    extend: async () => enter(await get<Session>('/api/session')),
    signOut: async () => {
      await sendBody('DELETE', '/api/session')
      forget('draft.')
      forgetPurposes()
      cache.clear()
      cache.setQueryData(SESSION, null)
    },
  }
}
