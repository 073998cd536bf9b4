// What GET /api/meta says: the contracts of every module as data. Rail, lists, forms and the palette are built from it.
import type { Words } from '#kernel/text/text.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'

export type ActionCard = {
  name: string
  path?: string
  title: Words
  may: string
  input: FieldSchema
  output: FieldSchema
  consequence?: Words
  refusals: { code: string; words: Words; clauses?: string[]; law?: string }[]
  clauses: string[]
  /** The room through which alone it is done. */
  through?: string
  allowed: boolean
}

export type RegisterCard = {
  name: string
  title: Words
  record: FieldSchema
  label: string
  columns: string[]
  facets: string[]
  searched: string[]
  may: string
  organField?: string
  adds?: string
  wing?: string
  allowed: boolean
}

export type StateCard = { title: Words; waits?: string; ends?: boolean; tone?: 'draft' | 'running' | 'good' | 'bad' | 'wait' }

export type ProcedureCard = {
  name: string
  title: Words
  start?: string
  states: Record<string, StateCard>
  moves: { action: string; from: string[]; to: string[] }[]
  may: string
}

export type ModuleCard = { name: string; wing: string; title: Words; clauses: string[]; leads?: string[] }

export type Meta = {
  platform: { name: Words }
  zone: 'extranet' | 'intranet'
  today: string
  modules: ModuleCard[]
  actions: ActionCard[]
  /** Questions carry their `output` when this official may ask them. */
  questions: ActionCard[]
  registers: RegisterCard[]
  procedures: ProcedureCard[]
  permissions: { name: string; title: Words }[]
  organs: { id: string; name: string }[]
}

export const moduleOf = (name: string): string => name.split('.')[0] ?? name

export type PostCard = { id: string; title: string; organ: { id: string; name: string } }

/** Acting for another or behind broken glass: until when, or that it is over. */
export type Acting = { id: string; giverName?: string; ends?: string; ended?: true }

export type Session = {
  official: { id: string; name: string; simulated: boolean }
  post: { id: string; title: string; class?: 'business' | 'system' | 'security' | 'audit' }
  organ: { id: string; name: string }
  posts: PostCard[]
  permissions: Record<string, 'own' | 'division' | 'all'>
  expiresAt: string
  delegation?: Acting
  emergency?: Acting
}
