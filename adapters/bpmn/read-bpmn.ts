// A BPMN 2.0 file as the states and moves of a procedure, whoever drew it. What a procedure of ours cannot be is said by name and
// not dropped: a case is in one state at a time, its clocks are the law's and stand in its rules.
import type { ModdleElement } from 'bpmn-moddle'
import { ground, type Refusal, refuse } from '#kernel/refusal/refusal.ts'
import { type Words, words } from '#kernel/text/text.ts'
import { newModdle } from './dialect.ts'

export const MOST_BYTES = 1_000_000
const MOST_STEPS = 200

export const refusals = {
  notBpmn: {
    code: 'bpmn.not-bpmn',
    kind: 'invalid',
    words: words('这不是可以读取的 BPMN 2.0 文件：{why}', 'This is no BPMN 2.0 file that can be read: {why}'),
  },
  tooMuch: {
    code: 'bpmn.too-much',
    kind: 'invalid',
    words: words('流程有 {steps} 个环节，最多 {most} 个。请拆开。', 'The process has {steps} steps; at most {most}.'),
  },
} as const satisfies Record<string, Refusal>

export type DrawnState = {
  readonly title: Words
  readonly ends: boolean
  readonly waits?: string
  readonly of?: string
  readonly tone?: string
}
export type Drawn = {
  readonly name: string | undefined
  readonly title: Words
  readonly start: string | undefined
  readonly states: Readonly<Record<string, DrawnState>>
  readonly moves: readonly { readonly action: string | undefined; readonly title: Words; readonly from: string; readonly to: string }[]
  /** What is in the file and can be no part of a procedure. */
  readonly findings: readonly Words[]
}

const tasks = /^bpmn:(User|Manual|Service|Send|Receive|Script|BusinessRule)?Task$/
const isState = ({ $type }: ModdleElement) => tasks.test($type) || $type === 'bpmn:EndEvent' || $type === 'bpmn:IntermediateThrowEvent'
const isChoice = ({ $type }: ModdleElement) => $type === 'bpmn:ExclusiveGateway' || $type === 'bpmn:EventBasedGateway'

/** Reads a file; rejects with `Refused` when it is no BPMN or beyond the limits. */
export async function readBpmn(xml: string): Promise<Drawn> {
  const process = await processIn(xml)
  const all = listOf(process, 'flowElements')
  const states = all.filter(isState)
  if (states.length > MOST_STEPS) refuse(ground(refusals.tooMuch, { steps: states.length, most: MOST_STEPS }))
  const names = new Map(states.map((state) => [state, textOf(state, 'yuelu:state') ?? textOf(state, 'id') ?? '']))
  const flows = all.filter(({ $type }) => $type === 'bpmn:SequenceFlow')
  const start = all.find(({ $type }) => $type === 'bpmn:StartEvent')
  const first = start && reachedFrom(start, flows)[0]?.to
  return {
    name: textOf(process, 'yuelu:procedure'),
    title: words(textOf(process, 'name') ?? '', textOf(process, 'yuelu:procedureEn') ?? ''),
    start: first && names.get(first),
    states: Object.fromEntries(states.map((state) => [names.get(state)!, stateOf(state)])),
    moves: states.flatMap((state) =>
      reachedFrom(state, flows).flatMap(({ to, by }) =>
        names.has(to)
          ? [
              {
                action: textOf(by, 'yuelu:action'),
                title: words(textOf(by, 'name') ?? '', textOf(by, 'yuelu:wayEn') ?? ''),
                from: names.get(state)!,
                to: names.get(to)!,
              },
            ]
          : [],
      ),
    ),
    findings: all.filter((one) => !isState(one) && !isChoice(one) && !KNOWN.has(one.$type)).map(foreign),
  }
}

const KNOWN = new Set(['bpmn:SequenceFlow', 'bpmn:StartEvent'])

async function processIn(xml: string): Promise<ModdleElement> {
  const no = (why: string): never => refuse(ground(refusals.notBpmn, { why: why.slice(0, 200) }))
  // A document type could only bring entities, which no diagram needs.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) no('DOCTYPE')
  const { rootElement } = await newModdle()
    .fromXML(xml)
    .catch((error: unknown) => no((error as Error).message))
  const processes = listOf(rootElement, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process')
  return processes.find((one) => listOf(one, 'flowElements').length > 0) ?? no('bpmn:process')
}

const listOf = (element: ModdleElement, name: string): ModdleElement[] => (element.get(name) as ModdleElement[] | undefined) ?? []

function textOf(element: ModdleElement, name: string): string | undefined {
  const value = element.get(name)
  return typeof value === 'string' && value !== '' ? value.slice(0, 400) : undefined
}

function stateOf(element: ModdleElement): DrawnState {
  const [waits, of, tone] = ['waits', 'of', 'tone'].map((name) => textOf(element, `yuelu:${name}`))
  return {
    title: words((textOf(element, 'name') ?? '').split('\n')[0]!, textOf(element, 'yuelu:en') ?? ''),
    ends: element.$type === 'bpmn:EndEvent' || textOf(element, 'yuelu:ends') === 'true',
    ...(waits && { waits }),
    ...(of && { of }),
    ...(tone && { tone }),
  }
}

/** Where one comes from here, through gateways at which one way is taken; the flow that bears the words is the last. */
function reachedFrom(from: ModdleElement, flows: readonly ModdleElement[]): { to: ModdleElement; by: ModdleElement }[] {
  const found: { to: ModdleElement; by: ModdleElement }[] = []
  const seen = new Set<ModdleElement>()
  const walk = (at: ModdleElement): void => {
    if (seen.has(at)) return
    seen.add(at)
    for (const flow of flows.filter((one) => one.get('sourceRef') === at)) {
      const to = flow.get('targetRef') as ModdleElement | undefined
      if (!to) continue
      if (isChoice(to)) walk(to)
      else found.push({ to, by: flow })
    }
  }
  walk(from)
  return found
}

const foreign = (element: ModdleElement): Words => {
  const kind = element.$type.replace('bpmn:', '')
  const name = textOf(element, 'name') ?? textOf(element, 'id') ?? ''
  if (kind === 'ParallelGateway' || kind === 'InclusiveGateway')
    return words(
      `“${name}”是并行分支：一个办件同时只在一个环节，并行的各自成件。`,
      `${name}: parallel branches are parts with a case each.`,
    )
  if (/Timer|BoundaryEvent|IntermediateCatch/.test(kind))
    return words(`“${name}”（${kind}）是计时或者等待事件：期限写在规则里。`, `${name} (${kind}): terms stand in the rules.`)
  return words(`“${name}”（${kind}）没有对应的写法，没有读入。`, `${name} (${kind}) has no counterpart and was left out.`)
}
