// A flow as a BPMN 2.0 file with its diagram, so that any tool that reads the standard shows it as we draw it.
import type { ModdleElement } from 'bpmn-moddle'
import { newModdle, stepAttributes } from './dialect.ts'
import { type Flow, type FlowNode, idOf, type NodeKind } from './flow.ts'

import { layOut } from './layout.ts'

const TYPES: Readonly<Record<NodeKind, string>> = {
  start: 'bpmn:StartEvent',
  end: 'bpmn:EndEvent',
  user: 'bpmn:UserTask',
  receive: 'bpmn:ReceiveTask',
  choice: 'bpmn:ExclusiveGateway',
  split: 'bpmn:ParallelGateway',
  join: 'bpmn:ParallelGateway',
}

/** Answers the XML of the flow. */
export async function writeBpmn(flow: Flow): Promise<string> {
  const moddle = newModdle()
  const { boxes, ways } = layOut(flow)
  const process = moddle.create('bpmn:Process', {
    id: idOf('process', flow.name),
    name: flow.title.zh,
    isExecutable: false,
    'yuelu:procedure': flow.name,
    'yuelu:procedureEn': flow.title.en,
  })
  const nodes = new Map(flow.nodes.map((node) => [node.id, moddle.create(TYPES[node.kind], attributesOf(node))]))
  const edges = flow.edges.map(({ id, from, to, title, action }) => {
    const edge = moddle.create('bpmn:SequenceFlow', {
      id,
      sourceRef: nodes.get(from),
      targetRef: nodes.get(to),
      ...(title && { name: title.zh, 'yuelu:wayEn': title.en }),
      ...(action && { 'yuelu:action': action }),
    })
    ;(nodes.get(from)!.get('outgoing') as ModdleElement[]).push(edge)
    ;(nodes.get(to)!.get('incoming') as ModdleElement[]).push(edge)
    return edge
  })
  process.flowElements = [...nodes.values(), ...edges]
  const shapes = flow.nodes.map(({ id, kind }) =>
    moddle.create('bpmndi:BPMNShape', {
      id: idOf('shape', id),
      bpmnElement: nodes.get(id),
      bounds: moddle.create('dc:Bounds', boxes.get(id)!),
      ...(kind === 'choice' && { isMarkerVisible: true }),
    }),
  )
  const drawn = edges.map((edge, i) =>
    moddle.create('bpmndi:BPMNEdge', {
      id: idOf('line', flow.edges[i]!.id),
      bpmnElement: edge,
      waypoint: ways.get(flow.edges[i]!.id)!.points.map((point) => moddle.create('dc:Point', point)),
    }),
  )
  const plane = moddle.create('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: process, planeElement: [...shapes, ...drawn] })
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: 'urn:yuelu:procedures',
    exporter: 'Yuelu',
    rootElements: [process],
    diagrams: [moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })],
  })
  return (await moddle.toXML(definitions, { format: true })).xml
}

function attributesOf({ id, title, who, more = {} }: FlowNode): Record<string, string> {
  const own = Object.fromEntries(stepAttributes.filter((name) => more[name] !== undefined).map((name) => [`yuelu:${name}`, more[name]!]))
  return {
    id,
    ...(title.zh && { name: who && more.organ ? `${title.zh}\n${who}` : title.zh }),
    ...(title.en && { 'yuelu:en': title.en }),
    ...own,
  }
}
