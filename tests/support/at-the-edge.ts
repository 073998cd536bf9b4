// What the edge would answer to a request, without the network: the contract is checked first, then the house is asked. A fault,
// which the edge would have to call its own, is thrown.
import type { Actor } from '#kernel/access/actor.ts'
import type { Action } from '#kernel/module/contract.ts'
import { type Ground, Refused } from '#kernel/refusal/refusal.ts'
import { BadInput, inputGrounds, statusOfRefusal, wordsOf } from '#server/problem.ts'
import { validated } from '#server/validate.ts'
import type { TestHouse } from './house.ts'

export type Edge =
  | { readonly status: 200; readonly answer: unknown }
  | { readonly status: number; readonly grounds: readonly Ground[]; readonly said: readonly string[] }

export async function atTheEdge(t: Pick<TestHouse, 'house'>, actor: Actor, contract: Action, body: unknown): Promise<Edge> {
  try {
    return { status: 200, answer: await t.house.act(actor, contract.name, validated(contract.input, body, 'body')) }
  } catch (error) {
    const grounds = error instanceof BadInput ? inputGrounds(error) : error instanceof Refused ? error.grounds : undefined
    if (!grounds) throw error
    const said = grounds.flatMap(({ words, detail }) => [wordsOf(words, 'zh', detail), wordsOf(words, 'en', detail)])
    return { status: error instanceof BadInput ? 400 : statusOfRefusal(grounds[0]!), grounds, said }
  }
}
