// A draft as its pages take it: the topics in their order, which of them are done, and where to go on.
import type { Out } from '#kernel/module/contract.ts'
import { draftQuestion } from '#modules/services/applications/contract.ts'
import type { Doing } from '../../../doing.ts'
import type { Visit } from '../../../visit.ts'

export type Draft = Out<typeof draftQuestion>
export type Section = Draft['sections'][number]
export type Field = Section['fields'][number]
export type Material = Draft['materials'][number]

export const draftOf = (v: Visit, doing: Doing): Promise<Draft> => doing.ask(draftQuestion, { id: v.parameters.draft ?? '' })

export const pathOf = (v: Visit, draft: string, rest = ''): string => v.to(`/me/apply/${draft}${rest}`)

export type StepState = 'done' | 'partly' | 'open' | 'shut'
export type Step = { readonly path: string; readonly title: string; readonly state: StepState }

/** What there is to do: the applicant, the topics of the form, the materials, and the check that opens when all is there. */
export function stepsOf(v: Visit, draft: Draft): Step[] {
  const materials = draft.materials.filter(({ done }) => !done)
  return [
    { path: '/applicant', title: v.t('apply.applicant'), state: draft.telephone ? 'done' : 'open' },
    ...draft.sections.map(({ id, title, state }): Step => ({ path: `/s/${id}`, title: v.of(title), state })),
    ...(draft.materials.length > 0
      ? [
          {
            path: '/materials',
            title: v.t('apply.materials'),
            state: materials.length === 0 ? 'done' : materials.length < draft.materials.length ? 'partly' : 'open',
          } as const,
        ]
      : []),
    { path: '/check', title: v.t('apply.check'), state: draft.ready ? 'open' : 'shut' },
  ]
}

/** The first step that is not done, after the one at `path` if there is any. */
export function nextStep(steps: readonly Step[], path?: string): Step {
  const open = steps.filter(({ state }) => state === 'open' || state === 'partly')
  const at = steps.findIndex((step) => step.path === path)
  return open.find((step) => steps.indexOf(step) > at) ?? open[0] ?? steps.at(-1)!
}

/** Where a page leads when it is done: back to the check if one came from there. */
export const onward = (v: Visit, draft: Draft, path: string, from: string): string =>
  pathOf(v, draft.id, from === 'check' ? '/check' : nextStep(stepsOf(v, draft), path).path)
