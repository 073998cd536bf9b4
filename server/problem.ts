// The edge alone knows status numbers. A refusal becomes application/problem+json (RFC 9457) with every ground, in the
// reader's language, with clause and law; a fault becomes a reference number and nothing else.
import type { ErrorObject } from 'ajv'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fieldSentence } from '#kernel/module/field-sentence.ts'
import { isLost } from '#kernel/db/sqlstate.ts'
import { filled, type Ground, type Refusal, Refused, type RefusalKind } from '#kernel/refusal/refusal.ts'
import { type Language, type Words, words } from '#kernel/text/text.ts'

const statusOf: Record<RefusalKind, number> = { invalid: 422, forbidden: 403, missing: 404, conflict: 409 }

const edge = {
  badRequest: { code: 'edge.bad-request', kind: 'invalid', words: words('{message}', '{messageEn}') },
  badInput: { code: 'edge.bad-input', kind: 'invalid', words: words('{message}', '{messageEn}') },
  tooMany: {
    code: 'edge.too-many-requests',
    kind: 'conflict',
    words: words('请求过于频繁，请在 {seconds} 秒后再试。', 'Too many requests. Try again in {seconds} seconds.'),
  },
  noRoute: {
    code: 'edge.no-such-page',
    kind: 'missing',
    words: words(
      '没有这个地址：{path}。请检查网址，或从首页进入。',
      'There is no such address: {path}. Check it, or start from the home page.',
    ),
  },
  away: {
    code: 'edge.database-away',
    kind: 'conflict',
    words: words(
      '数据库暂时无法连接，您的请求没有办理。请稍后重试。',
      'The database cannot be reached; your request was not carried out. Try again shortly.',
    ),
  },
  crossSite: {
    code: 'edge.cross-site',
    kind: 'forbidden',
    words: words('请求来自其他网站，已拒绝。请从本平台页面办理。', 'The request came from another site and was refused.'),
  },
} as const satisfies Record<string, Refusal>
export const edgeRefusals = edge

export const languageOf = (request: FastifyRequest): Language => {
  const asked = (request.query as Record<string, unknown> | undefined)?.lang ?? request.headers['accept-language'] ?? 'zh'
  return String(asked).trim().toLowerCase().startsWith('en') ? 'en' : 'zh'
}

/** The words in one language, filled from the detail. */
export const wordsOf = (w: Words, language: Language, detail?: Ground['detail']): string =>
  filled(w[language], detail, language === 'zh' ? '、' : ', ')

export class BadInput extends Error {
  readonly errors: readonly ErrorObject[]
  readonly part: string
  readonly schema: unknown
  constructor(errors: readonly ErrorObject[], part: string, schema: unknown) {
    super('bad input')
    this.name = 'BadInput'
    this.errors = errors
    this.part = part
    this.schema = schema
  }
}

const BY_CODE: Readonly<Record<string, number>> = {
  'kernel.not-signed-in': 401,
  [edge.tooMany.code]: 429,
  'session.busy': 429,
  [edge.badInput.code]: 400,
  [edge.badRequest.code]: 400,
  [edge.away.code]: 503,
}

/** The status that a refusal is answered with when it is the first ground. */
export const statusOfRefusal = ({ code, kind }: Refusal): number => BY_CODE[code] ?? statusOf[kind]

type Problem = { status: number; code: string; grounds: Ground[]; retryAfter?: number }

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refused) {
    const first = error.grounds[0]
    const status = first?.detail?.reason === 'not-signed-in' ? 401 : first ? statusOfRefusal(first) : statusOf.conflict
    return { status, code: first?.code ?? 'refused', grounds: [...error.grounds] }
  }
  if (error instanceof BadInput) return { status: 400, code: edge.badInput.code, grounds: inputGrounds(error) }
  if (isLost(error)) return { status: 503, code: edge.away.code, grounds: [edge.away], retryAfter: 2 }
  const known = error as { statusCode?: number; code?: string; message?: string }
  if (known.statusCode && known.statusCode >= 400 && known.statusCode < 500) {
    const [zh, en] = sentences[known.code ?? ''] ?? [
      `请求无法识别：${known.message ?? ''}`,
      `The request was not understood: ${known.message ?? ''}`,
    ]
    return {
      status: known.statusCode,
      code: edge.badRequest.code,
      grounds: [{ ...edge.badRequest, field: '', detail: { message: zh, messageEn: en } }],
    }
  }
  return undefined
}

const sentences: Record<string, [string, string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    '请求内容的类型不受支持。请以 application/json 提交。',
    'Unsupported media type. Send application/json.',
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: ['提交的内容过大（上限 1 MiB）。请拆分后再提交。', 'The body is too large (limit 1 MiB). Split it.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['提交的内容不是合法的 JSON。', 'The body is not valid JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['提交的内容为空。请提交 JSON 对象。', 'The body is empty. Send a JSON object.'],
}

/** The grounds of bad input, one for each field, each with its mend. */
export const inputGrounds = (error: BadInput): Ground[] => error.errors.slice(0, 50).map((e) => groundOf(e, error.schema))

function groundOf(error: ErrorObject, schema: unknown): Ground {
  const pointer = error.instancePath
  const missing =
    error.keyword === 'required'
      ? String(error.params.missingProperty)
      : error.keyword === 'additionalProperties'
        ? String(error.params.additionalProperty)
        : undefined
  const field = missing ? `${pointer}/${missing}` : pointer
  const known = titleAt(schema, field)
  const [zh, en] = fieldSentence(error, known?.zh ?? (field || '提交的内容'), known?.en ?? (field || 'the body'), known?.words)
  return { ...edge.badInput, field, detail: { message: zh, messageEn: en } }
}

/** The title of the field a JSON pointer leads to. */
function titleAt(schema: unknown, pointer: string): { zh: string; en: string; words?: Record<string, Words> } | undefined {
  let node = schema as
    | { properties?: Record<string, unknown>; items?: unknown; title?: string; 'x-en'?: string; 'x-words'?: Record<string, Words> }
    | undefined
  for (const part of pointer.split('/').slice(1))
    node = (/^\d+$/.test(part) && node?.items ? node.items : node?.properties?.[part]) as typeof node
  return node?.title ? { zh: node.title, en: node['x-en'] ?? node.title, ...(node['x-words'] && { words: node['x-words'] }) } : undefined
}

/** Answers an error in the one form there is. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request)
  const problem = problemOf(error)
  if (!problem) {
    request.log.error({ err: error, requestId: request.id }, 'fault')
    const title =
      language === 'zh'
        ? `办理时出了故障，已记录（编号 ${request.id}）。请稍后重试；仍不行请把编号告诉系统管理员。`
        : `Something failed and was recorded (reference ${request.id}). Try again later.`
    void reply
      .code(500)
      .type('application/problem+json')
      .send(JSON.stringify({ type: '/problems/fault', title, status: 500, code: 'fault', requestId: request.id, grounds: [] }))
    return
  }
  const grounds = problem.grounds.map((g) => ({
    code: g.code,
    words: g.words,
    message: wordsOf(g.words, language, g.detail),
    clauses: g.clauses ?? [],
    ...(g.law && { law: g.law }),
    ...(g.field !== undefined && { field: g.field }),
    ...(g.detail && { detail: g.detail }),
  }))
  if (problem.retryAfter) void reply.header('retry-after', String(problem.retryAfter))
  void reply
    .code(problem.status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/problems/${problem.code}`,
        title: grounds[0]?.message ?? '',
        status: problem.status,
        code: problem.code,
        requestId: request.id,
        grounds,
      }),
    )
}
