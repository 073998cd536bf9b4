// A journey is a story told through HTTP by the officials who may do each step. A step that fails stops it; a refusal is
// part of the story and must cite the clause it is told for.
import assert from 'node:assert/strict'
import { pathOf } from '#server/routes/contracts.ts'
import type { Answer, testServer } from '#tests/support/server.ts'
import { uuid } from '#kernel/id/uuid.ts'

export type Server = Awaited<ReturnType<typeof testServer>>
export type Story = ReturnType<typeof tell>

type Input = Record<string, unknown>

/** `print` hears one line a step. */
export function tell(server: Server, print: (line: string) => void) {
  let steps = 0
  let refusals = 0
  const say = (mark: string, words: string) => print(`${String(++steps).padStart(3)} ${mark} ${words}`)

  const post = (account: string, action: string, input: Input) =>
    server.call(account, 'POST', pathOf(action), input, { 'idempotency-key': uuid() })

  return {
    server,
    /** An action that must succeed; answers its output. */
    async does(account: string, action: string, input: Input, words: string): Promise<any> {
      const answer = await post(account, action, input)
      assert.equal(
        answer.status,
        200,
        `${words}: ${action} by ${account} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 1500)}`,
      )
      say('✓', words)
      return answer.body
    },
    /** A question that must be answered. */
    async asks(
      account: string,
      question: string,
      input: Record<string, string | number | string[]>,
      words: string,
      check: (answer: any) => void = () => {},
      purpose?: string,
    ): Promise<any> {
      const query = new URLSearchParams()
      for (const [name, value] of Object.entries(input)) for (const one of [value].flat()) query.append(name, String(one))
      const stated: Record<string, string> = purpose === undefined ? {} : { 'x-yuelu-purpose': encodeURIComponent(purpose) }
      const isPost = server.house.questions.get(question)?.bound.contract.mostBytes !== undefined
      const answer = isPost
        ? await server.call(account, 'POST', pathOf(question), input, stated)
        : await server.call(account, 'GET', `${pathOf(question)}?${query}`, undefined, stated)
      assert.equal(answer.status, 200, `${words}: ${question} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 1500)}`)
      check(answer.body)
      say('✓', words)
      return answer.body
    },
    /** An action that must be refused with a ground that cites the clause (or the law, where no clause speaks). */
    async refused(account: string, action: string, input: Input, cites: string, words: string): Promise<Answer> {
      return this.notGranted(await post(account, action, input), cites, words)
    },
    notGranted(answer: Answer, cites: string, words: string): Answer {
      assert.ok(
        answer.status >= 400 && answer.status < 500,
        `${words}: was not refused but answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 800)}`,
      )
      const cited = (answer.body.grounds ?? []).flatMap((g: { clauses?: string[]; law?: string }) => [...(g.clauses ?? []), g.law ?? ''])
      assert.ok(
        cited.some((c: string) => c === cites || (cites.includes('条') && c.includes(cites))),
        `${words}: cites ${cited.join(', ')} and not ${cites} (${JSON.stringify(answer.body).slice(0, 800)})`,
      )
      refusals += 1
      say('✗', `${words}（${cites}）`)
      return answer
    },
    /** Something that was seen. */
    holds(condition: unknown, words: string): void {
      assert.ok(condition, words)
      say('✓', words)
    },
    /** A part that this machine cannot show; it says why and counts for nothing. */
    skipped(why: string): void {
      print(`    – 跳过：${why}`)
    },
    /** Nine o'clock in China on another day; yesterday's sessions are over, so everybody signs in anew. */
    on(day: string): void {
      server.clock.set(`${day}T01:00:00.000Z`)
      server.cookies.clear()
    },
    chapter(words: string): void {
      print(`\n${words}`)
    },
    count: () => ({ steps, refusals }),
  }
}

/** Waits until the condition holds, at most `ms`; answers how long it took. */
export async function within(ms: number, condition: () => Promise<boolean>): Promise<number> {
  const started = performance.now()
  while (performance.now() - started < ms) {
    if (await condition()) return performance.now() - started
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return Infinity
}
