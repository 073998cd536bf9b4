// Every way in: a row for each contract and register, then what the edge itself answers.
import type { House } from '#kernel/module/house.ts'
import { methodOf } from '#kernel/module/contract.ts'
import type { Module } from '#kernel/module/define-module.ts'
import { buildServer } from '#server/http.ts'
import { pathOf } from '#server/routes/contracts.ts'
import { row, table } from './page.ts'

export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly name: string
  readonly kind: 'action' | 'question' | 'register' | 'import'
  readonly module: string
  /** What a caller must hold: every one of these. */
  readonly may: readonly string[]
  readonly title: string
  readonly marks: readonly string[]
}

/** What the modules open over HTTP, by path. A contract for rooms alone has no route. */
export function routesOf(modules: readonly Module[]): Route[] {
  const routes = modules.flatMap((module): Route[] => {
    const at = { module: `${module.wing}/${module.name}` }
    const mayOf = new Map(module.actions.map(({ contract }) => [contract.name, contract.may]))
    const actions = module.actions.map(({ contract: c }): Route => ({ ...at, method: 'POST', path: pathOf(c.name), name: c.name, kind: 'action', may: [c.may], title: c.title.zh, marks: c.public ? ['public'] : [] }))
    const questions = module.questions
      .filter(({ contract }) => contract.may !== 'rooms')
      .map(({ contract: c }): Route => ({ ...at, method: methodOf(c), path: pathOf(c.name), name: c.name, kind: 'question', may: [c.may], title: c.title.zh, marks: [...(c.public ? ['public'] : []), ...(c.audited ? ['audited'] : [])] }))
    const registers = (module.registers ?? []).flatMap((register): Route[] => {
      const path = `/api/registers/${register.name}`
      const adds = register.adds ? mayOf.get(register.adds) : undefined
      return [
        { ...at, method: 'GET', path, name: register.name, kind: 'register', may: [register.may], title: register.title.zh, marks: [] },
        ...(adds ? [{ ...at, method: 'POST', path: `${path}/import`, name: register.name, kind: 'import', may: [register.may, adds], title: register.title.zh, marks: [] } as const] : []),
      ]
    })
    return [...actions, ...questions, ...registers]
  })
  return routes.toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Every path that Fastify answers, as `METHODS path`, read from its own tree. */
export async function edgeRoutes(house: House): Promise<string[]> {
  const app = await buildServer({ house, zone: 'extranet' })
  await app.ready()
  const lines = app.printRoutes({ commonPrefix: false }).split('\n')
  await app.close()
  const trail: string[] = []
  const found = lines.flatMap((line) => {
    const [, indent = '', segment = '', methods] = /^([│├└─\s]*)(.*?)(?: \(([A-Z, ]+)\))?$/u.exec(line) ?? []
    trail.length = Math.max(0, indent.length / 4 - 1)
    trail.push(segment)
    return methods ? [`${methods.replace('GET, HEAD', 'GET')} ${trail.join('')}`] : []
  })
  return [...new Set(found)].toSorted()
}

export async function routesPage(house: House): Promise<string> {
  const routes = routesOf(house.modules)
  const listed = new Set(routes.map(({ path }) => path))
  const edge = (await edgeRoutes(house)).filter((line) => !listed.has(line.split(' ').at(-1)!))
  const rows = routes.map(({ method, path, module, may, title, marks }) => row([`${method} ${path}`, title, module, may.join(' + '), marks.join(', ')]))
  const inside = house.modules.flatMap((m) => m.questions.filter(({ contract }) => contract.may === 'rooms').map(({ contract }) => row([contract.name, contract.title.zh, `${m.wing}/${m.name}`])))
  return [
    '# Routes',
    `${routes.length} routes come from contracts and registers. A register also answers \`/export\`, \`/template\`, \`/:id\` and \`/:id/history\` under the same permission as its list.`,
    table(['Route', 'Title', 'Module', 'May', 'Marks'], rows),
    '## Answered by the edge itself',
    edge.map((line) => `- \`${line}\``).join('\n'),
    '## Questions for other rooms only',
    table(['Question', 'Title', 'Module'], inside.toSorted()),
  ].join('\n\n')
}
