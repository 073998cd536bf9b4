// What is applied for at once with several organs, as a flow: the parts of one step go side by side, and the next step begins when
// all of them are granted.
import type { Words } from '#kernel/text/text.ts'
import { type Flow, type FlowEdge, type FlowNode, idOf } from './flow.ts'

export type ErrandSteps = {
  readonly id: string
  readonly title: Words
  readonly steps: readonly (readonly { readonly id: string; readonly title: Words; readonly organ: string; readonly organName: string }[])[]
}

const NONE: Words = { zh: '', en: '' }

export function flowOfErrand({ id, title, steps }: ErrandSteps): Flow {
  const nodes: FlowNode[] = [{ id: 'start', kind: 'start', title: { zh: '一次申请', en: 'One application' } }]
  const edges: FlowEdge[] = []
  const lead = (from: string, to: string) => edges.push({ id: idOf('flow', from, to), from, to })
  let last = 'start'
  for (const [i, parts] of steps.entries()) {
    const isSplit = parts.length > 1
    const [split, join] = [`split_${i + 1}`, `join_${i + 1}`]
    if (isSplit) {
      nodes.push({ id: split, kind: 'split', title: NONE })
      lead(last, split)
    }
    for (const part of parts) {
      const task = idOf('matter', part.id)
      nodes.push({ id: task, kind: 'user', title: part.title, who: part.organName, more: { matter: part.id, organ: part.organ } })
      lead(isSplit ? split : last, task)
      if (isSplit) lead(task, join)
    }
    if (isSplit) nodes.push({ id: join, kind: 'join', title: NONE })
    last = isSplit ? join : idOf('matter', parts[0]!.id)
  }
  nodes.push({ id: 'end', kind: 'end', title: { zh: '一次办好', en: 'All done' } })
  lead(last, 'end')
  return { name: id, title, nodes, edges }
}
