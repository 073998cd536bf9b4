// What we add to BPMN's own attributes, by the extension that the standard provides: other tools keep it and draw the rest.
import { BpmnModdle } from 'bpmn-moddle'

export const stepAttributes = ['state', 'waits', 'of', 'tone', 'ends', 'matter', 'organ'] as const

const attribute = (name: string) => ({ name, isAttr: true, type: 'String' })

const dialect = {
  name: 'Yuelu',
  uri: 'urn:yuelu:bpmn:1',
  prefix: 'yuelu',
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Procedure', extends: ['bpmn:Process'], properties: [attribute('procedure'), attribute('procedureEn')] },
    { name: 'Step', extends: ['bpmn:FlowNode'], properties: [...stepAttributes, 'en'].map(attribute) },
    { name: 'Way', extends: ['bpmn:SequenceFlow'], properties: ['action', 'wayEn'].map(attribute) },
  ],
}

export const newModdle = () => new BpmnModdle({ yuelu: dialect })
