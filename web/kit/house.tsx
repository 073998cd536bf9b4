// What every screen may ask: the contracts (meta), who is signed in, and the name behind an id.
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { answerOf } from './api/answer-of.ts'
import { get } from './api/client.ts'
import type { ActionCard, Meta, ProcedureCard, RegisterCard, Session } from './api/meta.ts'
import { useSpeech } from './language.tsx'
import { MATTER_CODES, type Names } from '#web/forms/value-text.ts'
import type { Words } from '#kernel/text/text.ts'

export type House = {
  readonly meta: Meta
  readonly session: Session
  readonly action: (name: string) => ActionCard | undefined
  readonly question: (name: string) => ActionCard | undefined
  readonly register: (name: string) => RegisterCard | undefined
  readonly procedure: (name: string) => ProcedureCard | undefined
  readonly organName: (id: string | null | undefined) => string
  readonly names: Names
  /** Has the tables of codes fetched: only what shows codes asks for them. */
  readonly wantCodes: () => void
}

const HouseContext = createContext<House | null>(null)

const POLICY_DAY = '2004-06-09'

const byName = <T extends { name: string }>(cards: readonly T[]) => {
  const map = new Map(cards.map((card) => [card.name, card]))
  return (name: string) => map.get(name)
}

export function HouseProvider({ meta, session, children }: { meta: Meta; session: Session; children: ReactNode }) {
  const { language } = useSpeech()
  // Records of old name organs that no longer are: their names as on the day of the policy.
  const former = useQuery({
    queryKey: ['organs', POLICY_DAY],
    queryFn: ({ signal }) => get<{ organs: Meta['organs'] }>('/api/people/organs', { day: POLICY_DAY }, signal),
    staleTime: Infinity,
    retry: false,
  })
  const [wanted, setWanted] = useState(false)
  const codes = useCodes(meta, language, wanted)
  const house = useMemo<House>(() => {
    const organs = new Map([...(former.data?.organs ?? []), ...meta.organs].map(({ id, name }) => [id, name]))
    const organ = (id: string) => organs.get(id)
    return {
      meta,
      session,
      action: byName(meta.actions),
      question: byName(meta.questions),
      register: byName(meta.registers),
      procedure: byName(meta.procedures),
      organName: (id) => (id ? (organ(id) ?? id) : ''),
      names: { organ, language, coded: (table, code) => codes.get(`${table}/${code}`) },
      wantCodes: () => setWanted(true),
    }
  }, [meta, session, language, former.data, codes])
  return <HouseContext value={house}>{children}</HouseContext>
}

type Coded = { divisions: { code: string; name: string }[] }
type Matters = { matters: { id: string; title: Words }[]; lifeEvents: { id: string; title: Words }[] }

/** The names behind the codes that records bear, by table and code: places, and what people apply for. */
function useCodes(meta: Meta, language: keyof Words, wanted: boolean): ReadonlyMap<string, string> {
  const knows = (name: string) => wanted && meta.questions.some((question) => question.name === name)
  const places = useQuery({
    ...answerOf<Coded>('people.divisions'),
    enabled: knows('people.divisions'),
    staleTime: Infinity,
    retry: false,
  })
  const matters = useQuery({
    ...answerOf<Matters>('items.matters'),
    enabled: knows('items.matters'),
    staleTime: Infinity,
    retry: false,
  })
  return useMemo(() => {
    const { matters: one = [], lifeEvents = [] } = matters.data ?? {}
    return new Map([
      ...(places.data?.divisions ?? []).map(({ code, name }) => [`GB/T 2260/${code}`, name] as const),
      ...[...one, ...lifeEvents].map(({ id, title }) => [`${MATTER_CODES}/${id}`, title[language]] as const),
    ])
  }, [places.data, matters.data, language])
}

export function useHouse(): House {
  const house = useContext(HouseContext)
  if (!house) throw new Error('useHouse stands outside HouseProvider')
  return house
}

/** For whatever shows records: the names behind their codes. */
export function useCodeNames(): Names {
  const { names, wantCodes } = useHouse()
  useEffect(wantCodes, [wantCodes])
  return names
}
