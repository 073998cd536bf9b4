// Permission × duty × action. The generated test tests/house/routes-by-role.test.ts reads this page and tries every route as
// every duty, so what a reviewer sees in the diff is what the server does.
import type { Module } from '#kernel/module/define-module.ts'
import { duties } from '#province/duties.ts'
import type { Duty } from '#province/duty.ts'
import { row, table } from './page.ts'
import { type Route, routesOf } from './routes.ts'

const NONE = '·'

/** How far a duty reaches with what a route asks for; `·` when it may not take it. */
export function reach(duty: Duty, may: readonly string[]): string {
  const scopes = may.map((name): string => (name === 'anyone' || name === 'signed-in' ? 'all' : (duty.may[name] ?? NONE)))
  return [NONE, 'own', 'division'].find((scope) => scopes.includes(scope)) ?? 'all'
}

const opens = (routes: readonly Route[], name: string) =>
  routes.filter(({ may }) => may.includes(name)).map((route) => (route.kind === 'import' ? `import ${route.name}` : route.kind === 'register' ? `register ${route.name}` : route.name))

export function permissionsPage(modules: readonly Module[]): string {
  const routes = routesOf(modules)
  const all: readonly Duty[] = duties
  const known = modules.flatMap((module) => module.permissions.map((permission) => ({ ...permission, module: module.name }))).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const waits = (name: string) => modules.flatMap((m) => (m.procedures ?? []).flatMap((p) => [...(p.may === name ? [`reads cases ${p.name}`] : []), ...Object.entries(p.states).flatMap(([state, s]) => (s.waits === name ? [`${p.name} waits in ${state}`] : []))]))
  const planned = all.flatMap(({ may }) => Object.keys(may)).filter((name) => !known.some((permission) => permission.name === name))
  return [
    '# Permissions',
    'Who may: `own` reaches records of the own organ, `division` those of organs in the own division, `all` every record, `·` none.',
    '## Permission × duty',
    table(['Permission', 'Title', ...all.map(({ id }) => id)], known.map(({ name, title }) => row([name, title.zh, ...all.map((duty) => reach(duty, [name]))]))),
    '## Permission × what it opens',
    table(['Permission', 'Opens'], known.map(({ name }) => row([name, [...opens(routes, name), ...waits(name)].join(', ')]))),
    '## Route × duty',
    table(['Route', 'May', 'anyone', ...all.map(({ id }) => id)], routes.map((route) => row([`${route.method} ${route.path}`, route.may.join(' + '), route.may.every((name) => name === 'anyone') ? 'all' : NONE, ...all.map((duty) => reach(duty, route.may))]))),
    '## Given to a duty, for a module not yet built',
    [...new Set(planned)].toSorted().map((name) => `- ${name}`).join('\n') || '(none)',
  ].join('\n\n')
}
