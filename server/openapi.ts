// The OpenAPI 3.1 page of the whole house, derived from the contracts, which are JSON Schema already.
import { type Action, methodOf, type Question } from '#kernel/module/contract.ts'
import type { Module } from '#kernel/module/define-module.ts'
import { pathOf } from './routes/contracts.ts'

type Json = Record<string, unknown>

const problem = {
  description: 'A refusal or bad input (RFC 9457): every ground with its clause and law',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const common = (module: Module, contract: Action | Question): Json => ({
  operationId: contract.name,
  summary: contract.title.zh,
  tags: [`${module.wing}/${module.name}`],
  security: contract.may === 'anyone' ? [] : [{ session: [] }, { bearer: [] }],
  'x-permission': contract.may,
})

const answers = (output: unknown): Json => ({
  200: { description: 'OK', content: { 'application/json': { schema: output } } },
  400: problem,
  401: problem,
  403: problem,
  404: problem,
  409: problem,
  422: problem,
  429: problem,
})

function actionPath(module: Module, contract: Action): Json {
  const refusals = contract.refusals.map(
    ({ code, words, clauses = [], law }) =>
      `- \`${code}\` ${words.zh}${clauses.length ? `（${clauses.join('、')}）` : ''}${law ? ` ${law}` : ''}`,
  )
  return {
    ...common(module, contract),
    description: [contract.title.en, contract.consequence?.zh, refusals.length > 0 ? `Refusals:\n${refusals.join('\n')}` : '']
      .filter(Boolean)
      .join('\n\n'),
    ...(contract.clauses.length > 0 && { 'x-clauses': contract.clauses }),
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        schema: { type: 'string', maxLength: 100 },
        description: 'A retry with the same key gets the same answer and acts once.',
      },
    ],
    ...bodyOf(contract),
    responses: answers(contract.output),
  }
}

const questionPath = (module: Module, contract: Question): Json => ({
  ...common(module, contract),
  description: contract.title.en,
  ...(methodOf(contract) === 'POST' ? bodyOf(contract) : { parameters: parametersOf(contract) }),
  responses: answers(contract.output),
})

const bodyOf = ({ input }: Action | Question): Json => ({
  requestBody: { required: true, content: { 'application/json': { schema: input } } },
})

const parametersOf = (contract: Question): Json[] =>
  Object.entries(contract.input.properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: (contract.input.required ?? []).includes(name),
    schema,
    description: (schema as { title?: string }).title,
  }))

/** One document for every action and question that may be asked from outside. */
export function openApi(modules: readonly Module[]): Json {
  const paths: Json = {}
  for (const module of modules) {
    for (const { contract } of module.actions) paths[pathOf(contract.name)] = { post: actionPath(module, contract) }
    for (const { contract } of module.questions)
      if (contract.may !== 'rooms') paths[pathOf(contract.name)] = { [methodOf(contract).toLowerCase()]: questionPath(module, contract) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Yuelu 岳麓', version: '1', description: 'Every action and question of the platform, from its contract.' },
    paths,
    tags: modules.map(({ wing, name, title }) => ({ name: `${wing}/${name}`, description: `${title.zh} ${title.en}` })),
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yuelu_session' }, bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'requestId', 'grounds'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            requestId: { type: 'string' },
            grounds: {
              type: 'array',
              items: {
                type: 'object',
                required: ['code', 'message', 'clauses'],
                properties: {
                  code: { type: 'string' },
                  message: { type: 'string' },
                  clauses: { type: 'array', items: { type: 'string' } },
                  law: { type: 'string' },
                  field: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  }
}
