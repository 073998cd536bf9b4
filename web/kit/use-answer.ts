// Asks a question of the contracts for a screen. A reader who may not ask it gets no answer and no error: what the answer
// would have drawn is simply not there.
import { useQuery } from '@tanstack/react-query'
import { fieldsOf, type Field } from '#web/forms/field-schema.ts'
import { answerOf } from './api/answer-of.ts'
import type { Query } from './api/client.ts'
import { useHouse } from './house.tsx'

export function useAnswer<T>(name: string, input: Query = {}, ready = true) {
  const card = useHouse().question(name)
  const allowed = Boolean(card?.allowed)
  const read = useQuery({
    ...answerOf<T>(name, input),
    enabled: allowed && ready,
    retry: false,
  })
  const field = (part: string): Field | undefined => fieldsOf(card?.output).find((one) => one.name === part)
  return {
    allowed,
    data: read.data,
    error: read.error,
    isPending: read.isPending && allowed && ready,
    retry: () => void read.refetch(),
    title: card?.title,
    field,
  }
}
