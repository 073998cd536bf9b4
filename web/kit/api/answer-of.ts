import { get, type Query } from './client.ts'

/** How the answer to a question is asked for and known again: whoever asks the same shares it. */
export const answerOf = <T>(name: string, input: Query = {}) => ({
  queryKey: ['answer', name, input],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => get<T>(`/api/${name.replace('.', '/')}`, input, signal),
})
