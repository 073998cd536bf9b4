// What a drawn procedure would change in the one that is in force, in sentences; and the file to begin with where there is none.
import type { Procedure } from '#kernel/module/contract.ts'
import { type Words, words } from '#kernel/text/text.ts'
import type { Drawn } from './read-bpmn.ts'

/** Differences from the procedure in force; none when the file says the same. */
export function differences(inForce: Procedure, drawn: Drawn): Words[] {
  const said: Words[] = []
  const states = inForce.states as Procedure['states']
  const titleOf = (state: string) => states[state]?.title.zh ?? drawn.states[state]?.title.zh ?? state
  for (const [name, { title }] of Object.entries(states))
    if (!drawn.states[name]) said.push(words(`少了环节“${title.zh}”。`, `The state ${name} is gone.`))
  for (const [name, { title, waits, ends }] of Object.entries(drawn.states)) {
    const known = states[name]
    if (!known) {
      said.push(words(`多了环节“${title.zh || name}”。`, `The state ${name} is new.`))
      continue
    }
    if (title.zh !== known.title.zh)
      said.push(words(`环节“${known.title.zh}”改名为“${title.zh}”。`, `The state ${name} is called otherwise.`))
    if (waits !== known.waits) said.push(words(`环节“${known.title.zh}”改由别人办理。`, `The state ${name} waits for others.`))
    if (ends !== (known.ends ?? false))
      said.push(
        words(
          `环节“${known.title.zh}”${ends ? '变成' : '不再是'}办结。`,
          `The state ${name} ${ends ? 'ends' : 'no longer ends'} the case.`,
        ),
      )
  }
  if (drawn.start !== inForce.start && drawn.start !== undefined)
    said.push(words(`改从“${titleOf(drawn.start)}”开始。`, `It begins at ${drawn.start}.`))
  const was = new Set(inForce.moves.flatMap(({ action, from, to }) => from.map((one) => `${one} ${to} ${action}`)))
  const is = new Set(drawn.moves.map(({ action, from, to }) => `${from} ${to} ${action ?? ''}`))
  const way = (key: string) => {
    const [from = '', to = '', action = ''] = key.split(' ')
    return { zh: `“${titleOf(from)}”到“${titleOf(to)}”${action && `（${action}）`}`, en: `${from} to ${to} ${action && `(${action})`}` }
  }
  for (const key of was) if (!is.has(key)) said.push(words(`不能再从${way(key).zh}。`, `No way from ${way(key).en} any more.`))
  for (const key of is) if (!was.has(key)) said.push(words(`可以从${way(key).zh}。`, `A way from ${way(key).en}.`))
  return said
}
