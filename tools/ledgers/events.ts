// Who tells what, and who listens.
import type { Module } from '#kernel/module/define-module.ts'
import { row, table } from './page.ts'

export function eventsPage(modules: readonly Module[]): string {
  const listeners = modules.flatMap((module) => (module.listens ?? []).map(({ event, name }) => ({ event: event.name, listener: `${module.name}.${name}` })))
  const told = modules.flatMap((module) => (module.events ?? []).map((event) => ({ event, module: `${module.wing}/${module.name}` }))).toSorted((a, b) => (a.event.name < b.event.name ? -1 : 1))
  const names = new Set(told.map(({ event }) => event.name))
  const strangers = listeners.filter(({ event }) => !names.has(event))
  return [
    '# Events',
    table(
      ['Event', 'Title', 'Told by', 'Fact', 'Heard by'],
      told.map(({ event, module }) => row([event.name, event.title.zh, module, Object.keys(event.fact.properties).join(', '), listeners.filter((l) => l.event === event.name).map(({ listener }) => listener).toSorted().join(', ') || 'nobody yet'])),
    ),
    '## Listened for, told by nobody',
    strangers.map(({ event, listener }) => `- ${event} (${listener})`).toSorted().join('\n') || '(none)',
  ].join('\n\n')
}
