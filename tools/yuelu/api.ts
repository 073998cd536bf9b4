// The platform as the command line reaches it: over HTTP, by the same routes as everyone, with the token that signing in gave.
import type { Language } from '#kernel/text/text.ts'
import { Failed } from './endings.ts'

export type Ground = {
  readonly code: string
  readonly message: string
  readonly clauses?: readonly string[]
  readonly law?: string
  readonly field?: string
}

/** An answer that is not 2xx, as the platform said it. */
export class ProblemAnswer extends Error {
  readonly problem: {
    readonly status: number
    readonly code: string
    readonly title?: string
    readonly requestId?: string
    readonly grounds: readonly Ground[]
    readonly type?: string
  }
  constructor(problem: ProblemAnswer['problem']) {
    super(problem.code)
    this.name = 'ProblemAnswer'
    this.problem = problem
  }
}

export type Api = ReturnType<typeof apiAt>

export type Sent = { readonly method?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

/** The platform at `url` (no slash at the end). */
export function apiAt({ url, token, language }: { url: string; token: string | undefined; language: Language }) {
  const request = ({ method = 'GET', body, headers = {} }: Sent) => ({
    method,
    headers: {
      'x-yuelu': 'cli',
      'accept-language': language,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && !(body instanceof Uint8Array) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
  })

  /** The answer to a request; throws ProblemAnswer when it is none, Failed when the platform cannot be reached. */
  async function open(path: string, sent: Sent = {}): Promise<Response> {
    let response: Response
    try {
      response = await fetch(url + path, request(sent) as RequestInit)
    } catch (error) {
      const code = ((error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message).toString()
      throw new Failed(
        `连不上 ${url}（${code}）。平台在运行吗？可用 yuelu status 查看，或用 --url 指定地址。`,
        `${url} cannot be reached (${code}). Is the platform running? Try yuelu status, or --url.`,
      )
    }
    if (response.ok) return response
    const text = await response.text()
    try {
      throw new ProblemAnswer({
        grounds: [],
        ...(JSON.parse(text) as object),
        status: response.status,
      } as unknown as ProblemAnswer['problem'])
    } catch (error) {
      if (error instanceof ProblemAnswer) throw error
      throw new Failed(
        `${url} 答复 ${response.status}，但不是本平台的答复。请检查 --url。`,
        `${url} answered ${response.status}, but not as this platform does. Check --url.`,
      )
    }
  }

  return {
    url,
    isSignedIn: token !== undefined,
    open,
    /** The JSON of an answer. */
    async json<T>(path: string, sent: Sent = {}): Promise<T> {
      const response = await open(path, sent)
      try {
        return (await response.json()) as T
      } catch {
        throw new Failed(`${url} 的答复不是 JSON。请检查 --url。`, `The answer of ${url} is not JSON. Check --url.`)
      }
    },
  }
}
