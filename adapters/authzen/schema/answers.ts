// What the standard requires of every answer, as JSON Schema in our own words: tests hold all answers to it.
const anyObject = { type: 'object' }
const answer = { type: 'object', required: ['decision'], properties: { decision: { type: 'boolean' }, context: anyObject } }
const page = {
  type: 'object',
  required: ['next_token'],
  properties: { next_token: { type: 'string' }, count: { type: 'integer' }, total: { type: 'integer' } },
}
const named = {
  type: 'object',
  required: ['type', 'id'],
  properties: { type: { type: 'string' }, id: { type: 'string' }, properties: anyObject },
}
const action = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, properties: anyObject } }
const found = (item: object) => ({
  type: 'object',
  required: ['results'],
  properties: { results: { type: 'array', items: item }, page, context: anyObject },
})
const endpoint = { type: 'string', pattern: '^https://[^?#]+$' }

export const answerSchemas = {
  evaluation: answer,
  evaluations: { type: 'object', required: ['evaluations'], properties: { evaluations: { type: 'array', items: answer } } },
  'search/subject': found(named),
  'search/resource': found(named),
  'search/action': found(action),
  configuration: {
    type: 'object',
    required: ['policy_decision_point', 'access_evaluation_endpoint'],
    properties: {
      policy_decision_point: endpoint,
      access_evaluation_endpoint: endpoint,
      access_evaluations_endpoint: endpoint,
      search_subject_endpoint: endpoint,
      search_resource_endpoint: endpoint,
      search_action_endpoint: endpoint,
    },
  },
  fault: { type: 'string', minLength: 1 },
} as const
