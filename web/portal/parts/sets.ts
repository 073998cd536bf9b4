// The closed sets that the portal shows, with the words of their contracts: read from the schemas of the very answers, so
// that no list is written twice.
import { type Words, words } from '#kernel/text/text.ts'
import { asked } from '../asked.ts'

type Schema = {
  readonly 'x-words'?: Readonly<Record<string, Words>>
  readonly anyOf?: readonly Schema[]
  readonly items?: unknown
  readonly properties?: Readonly<Record<string, unknown>>
}

/** The set of a field reached by its names: through lists, objects and 'or null'. */
function setAt(schema: unknown, path: string): Readonly<Record<string, Words>> {
  let node = schema as Schema
  const open = (it: Schema): Schema => (it.anyOf ? open(it.anyOf[0]!) : it.items ? open(it.items as Schema) : it)
  for (const name of path.split('.')) node = (open(node).properties?.[name] ?? {}) as Schema
  return open(node)['x-words'] ?? {}
}

const of = (key: keyof typeof asked, path: string, side: 'output' | 'input' = 'output') => {
  const set = setAt(asked[key][side], path)
  return Object.assign((value: string): Words => set[value] ?? words(value, value), { values: Object.keys(set) })
}

export const sets = {
  projectState: of('projects', 'projects.state'),
  level: of('projects', 'projects.level'),
  purpose: of('projects', 'projects.purpose'),
  tenderState: of('tenders', 'tenders.state'),
  tenderCategory: of('tenders', 'tenders.category'),
  systemKind: of('systems', 'systems.kind'),
  progress: of('plan', 'plan.tasks.progress'),
  attribute: of('resource', 'attribute'),
  format: of('resource', 'format'),
  frequency: of('resource', 'frequency'),
  grade: of('resource', 'grade'),
  way: of('resource', 'ways'),
  itemType: of('resource', 'items.type'),
  lawLevel: of('resource', 'legalBasis.level'),
  matterKind: of('matter', 'kind'),
  channel: of('matter', 'channels'),
  unit: of('matter', 'term.unit'),
  supply: of('matter', 'materials.supply'),
  documentKind: of('document', 'kind'),
  documentTopic: of('document', 'topic'),
  category: of('document', 'category'),
  validity: of('document', 'validity'),
  topic: of('matters', 'topic', 'input'),
}
