import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refused } from '#kernel/refusal/refusal.ts'
import { modules } from '#server/modules.ts'
import { lifeEvents } from '#modules/services/items/matters/matters.ts'
import { differences } from './compare.ts'
import { drawFlow } from './draw.ts'
import { layOut } from './layout.ts'
import { flowOfErrand } from './of-errand.ts'
import { flowOfProcedure } from './of-procedure.ts'
import { readBpmn } from './read-bpmn.ts'
import { writeBpmn } from './write-bpmn.ts'

const procedures = modules.flatMap((module) => module.procedures ?? [])
const actions = new Map(modules.flatMap((module) => module.actions.map(({ contract }) => [contract.name, contract.title])))
const flows = procedures.map((procedure) => ({ procedure, flow: flowOfProcedure(procedure, (action) => actions.get(action)) }))

test('every procedure of the house goes out as BPMN 2.0 and comes back the same', async () => {
  for (const { procedure, flow } of flows) {
    const drawn = await readBpmn(await writeBpmn(flow))
    assert.equal(drawn.name, procedure.name)
    assert.deepEqual(drawn.findings, [])
    assert.deepEqual(differences(procedure, drawn), [], procedure.name)
  }
})

test('a way that was taken out, a state that was renamed and one that was added are said in words', async () => {
  const { procedure, flow } = flows.find(({ procedure: { name } }) => name === 'disputes.disputing')!
  const changed = {
    ...flow,
    nodes: [
      ...flow.nodes.map((node) => (node.id === 'state_upheld' ? { ...node, title: { zh: '成立', en: 'Upheld' } } : node)),
      { id: 'state_new', kind: 'user' as const, title: { zh: '复核', en: 'Second look' }, more: { state: 'new' } },
    ],
    edges: flow.edges.filter(({ to }) => to !== 'state_dismissed'),
  }
  const said = differences(procedure, await readBpmn(await writeBpmn(changed))).map(({ zh }) => zh)
  assert.ok(said.includes('多了环节“复核”。'), said.join())
  assert.ok(said.some((text) => text.endsWith('改名为“成立”。')))
  assert.ok(said.some((text) => text.startsWith('不能再从')))
})

test('what a file holds besides, a timer or parallel branches, is named and not dropped in silence', async () => {
  const { findings } =
    await readBpmn(`<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:x">
    <process id="p" name="外来流程"><startEvent id="s"/><userTask id="a" name="受理"/><parallelGateway id="g" name="同时办"/>
    <intermediateCatchEvent id="t" name="等五天"><timerEventDefinition id="td"/></intermediateCatchEvent><endEvent id="e" name="办结"/>
    <sequenceFlow id="f1" sourceRef="s" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="e"/></process></definitions>`)
  assert.deepEqual(
    findings.map(({ zh }) => zh.slice(0, 5)),
    ['“同时办”', '“等五天”'],
  )
})

test('a life event is parallel branches that meet before the next step', async () => {
  for (const { id, title, steps } of lifeEvents) {
    const named = steps.map((step) =>
      step.map((matter) => ({ id: matter, title: { zh: matter, en: matter }, organ: 'o', organName: '单位' })),
    )
    const flow = flowOfErrand({ id, title, steps: named })
    const xml = await writeBpmn(flow)
    const wide = steps.filter((step) => step.length > 1).length
    assert.equal(xml.match(/<bpmn:parallelGateway /g)?.length ?? 0, wide * 2, id)
  }
})

test('no picture has two boxes on one place, and every line begins and ends at its box', () => {
  for (const { flow, procedure } of flows) {
    const { boxes, ways, width, height } = layOut(flow)
    const places = [...boxes.values()].map(({ x, y, width: w, height: h }) => `${x + w / 2},${y + h / 2}`)
    assert.equal(new Set(places).size, places.length, procedure.name)
    for (const { x, y, width: w, height: h } of boxes.values()) assert.ok(x >= 0 && y >= 0 && x + w <= width && y + h <= height)
    assert.equal(ways.size, flow.edges.length)
    const svg = drawFlow(flow, 'zh')
    assert.doesNotMatch(svg, /<script|href=|NaN/)
  }
})

test('whatever bytes are given, a file is read or refused in words', async () => {
  const xml = await writeBpmn(flows[0]!.flow)
  await fc.assert(
    fc.asyncProperty(fc.nat(xml.length - 1), fc.nat(xml.length - 1), fc.string({ maxLength: 30 }), async (from, length, put) => {
      const torn = xml.slice(0, from) + put + xml.slice(from + (length % 400))
      await readBpmn(torn).catch((error: unknown) => assert.ok(error instanceof Refused, String(error)))
    }),
    { numRuns: 150 },
  )
  await assert.rejects(readBpmn('<!DOCTYPE x [<!ENTITY a "b">]><x/>'), Refused)
})
