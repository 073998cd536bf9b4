// Errors as NetBox words them: fields with their sentences (400), or one `detail`. A lawful no keeps its code and clauses.
import { filled, type Ground, Refused, type RefusalKind } from '#kernel/refusal/refusal.ts'
import type { Words } from '#kernel/text/text.ts'

export class NetboxError extends Error {
  readonly status: number
  readonly field: string | undefined
  constructor(status: number, words: string, field?: string) {
    super(words)
    this.name = 'NetboxError'
    this.status = status
    this.field = field
  }
}

export const bad = (field: string, zh: string, en: string) => new NetboxError(400, `${zh} ${en}`, field)

const statusOf: Record<RefusalKind, number> = { invalid: 400, forbidden: 403, missing: 404, conflict: 409 }

/** The status and body of an error that is the caller's to mend; undefined for a fault of ours. */
export function answerOf(error: unknown): { status: number; body: object } | undefined {
  if (error instanceof NetboxError)
    return { status: error.status, body: error.field ? { [error.field]: [error.message] } : { detail: error.message } }
  if (error instanceof Refused) return refusal(error.grounds)
  const { statusCode, message } = error as { statusCode?: number; message?: string }
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return undefined
  return { status: statusCode, body: { detail: `请求无法识别。 The request was not understood: ${message ?? ''}` } }
}

function refusal(grounds: readonly Ground[]): { status: number; body: object } {
  const [first] = grounds
  const isUnknown = first?.code === 'kernel.not-signed-in' || first?.detail?.reason === 'not-signed-in'
  const status = isUnknown ? 401 : first ? statusOf[first.kind] : 409
  const said = grounds.map((it) => sentence(it.words, it.detail))
  const codes = { codes: grounds.map(({ code }) => code), clauses: [...new Set(grounds.flatMap(({ clauses }) => clauses ?? []))] }
  if (status !== 400) return { status, body: { detail: said.join(' '), ...codes } }
  const fields = Map.groupBy(grounds.keys(), (i) => nameOf(grounds[i]!.field))
  return { status, body: Object.fromEntries([...fields].map(([field, at]) => [field, [...at].map((i) => said[i]!)])) }
}

/** `/count` as `count`; a ground about no field is NetBox's `__all__`. */
const nameOf = (field: string | undefined) => field?.split('/').filter(Boolean).at(-1) ?? '__all__'

const sentence = ({ zh, en }: Words, detail: Ground['detail']): string => `${filled(zh, detail, ', ')} ${filled(en, detail, ', ')}`
