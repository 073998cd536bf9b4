// Talking to the agents: one a place, over the channel by which it was started, never over the network under test.
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { start } from './run.ts'

const PROGRAM = fileURLToPath(new URL('agent-under-test.ts', import.meta.url))

/** `raw`: a protocol beside TCP, UDP and ICMP; its packets go out by a port that stands for the protocol (counting.ts). */
export type Protocol = 'tcp' | 'udp' | 'icmp' | 'raw'
export type Attempt = { readonly protocol: Protocol; readonly address: string; readonly port: number }
/** A datagram every few milliseconds: the longest time without an answer, and whether the last ones were answered. */
export type Watched = {
  readonly address: string
  readonly sent: number
  readonly lost: number
  readonly gapMs: number
  readonly back: boolean
}
export type Page = { readonly address: string; readonly status: number; readonly title: string }

export type Ask =
  | { readonly what: 'listen'; readonly tcp: readonly number[]; readonly udp: readonly number[] }
  | { readonly what: 'try'; readonly attempts: readonly Attempt[]; readonly patience: number }
  | { readonly what: 'watch'; readonly addresses: readonly string[]; readonly port: number; readonly forMs: number }
  | { readonly what: 'page'; readonly url: string; readonly nameServer: string }
  | { readonly what: 'hand-shake'; readonly host: string; readonly port: number; readonly part: string | undefined }

type Answers = { listen: unknown; try: string[]; watch: Watched[]; page: Page[]; 'hand-shake': string }

export type Agent = {
  ask<W extends Ask['what']>(ask: Extract<Ask, { what: W }>): Promise<Answers[W]>
}

/** Starts the agent of a place; resolves when it listens to us. */
export async function startAgent(place: string): Promise<Agent> {
  const child: ChildProcess = start(place, [process.execPath, PROGRAM], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  const ready = new Promise((resolve, reject) => waiting.set(0, { resolve, reject }))
  child.on('message', ({ id, value, error }: { id: number; value: unknown; error?: string }) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) one?.resolve(value)
    else one?.reject(new Error(`at ${place}: ${error}`))
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the agent at ${place} ended (${code})`))
    waiting.clear()
  })
  await ready
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject })
        child.send({ ...ask, id: last })
      }),
  }
}
