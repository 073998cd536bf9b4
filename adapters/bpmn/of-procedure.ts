// A procedure as a flow: its states are the steps, its moves the ways between them. Where more than one way leads out of a state
// somebody chooses: BPMN says so by an exclusive gateway, for several ways out of a task would all be gone at once.
import type { Procedure } from '#kernel/module/contract.ts'
import type { Words } from '#kernel/text/text.ts'
import { type Flow, type FlowEdge, type FlowNode, idOf } from './flow.ts'

/** `titleOf` names an action; where it knows none the action's own name stands. */
export function flowOfProcedure(procedure: Procedure, titleOf: (action: string) => Words | undefined): Flow {
  const { name, title, start, states, moves } = procedure
  const ways = moves.flatMap(({ action, from, to }) => from.map((one) => ({ action, from: one, to })))
  const nodes: FlowNode[] = [{ id: 'start', kind: 'start', title }]
  const edges: FlowEdge[] = [{ id: 'flow_start', from: 'start', to: idOf('state', start) }]
  for (const [state, { title: words, waits, of, ends, tone }] of Object.entries(states)) {
    const id = idOf('state', state)
    const more = { state, ...(waits && { waits }), ...(of && { of }), ...(tone && { tone }), ...(ends && { ends: 'true' }) }
    const out = ways.filter(({ from }) => from === state)
    // A state that ends the case and can yet be left (a decision that may be contested) is a step with a way out.
    const isEnd = ends === true && out.length === 0
    nodes.push({ id, kind: isEnd ? 'end' : waits ? 'user' : 'receive', title: words, ...(waits && { who: waits }), more })
    const choice = idOf('choice', state)
    if (out.length > 1) {
      nodes.push({ id: choice, kind: 'choice', title: { zh: '', en: '' } })
      edges.push({ id: idOf('flow', state), from: id, to: choice })
    }
    for (const { action, to } of out) {
      const words = titleOf(action)
      edges.push({
        id: idOf('flow', state, action, to),
        from: out.length > 1 ? choice : id,
        to: idOf('state', to),
        action,
        ...(words && { title: words }),
      })
    }
  }
  return { name, title, nodes, edges }
}
