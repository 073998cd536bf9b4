// One's drafts and applications, what needs something of oneself first.
import type { Out } from '#kernel/module/contract.ts'
import { matterList } from '#modules/services/items/contract.ts'
import { holderOf } from '../applicant.ts'
import { myApplications as contract } from '../contract.ts'
import { type PartState, partStates } from '../fields.ts'
import { dueOf, partStanding } from '../rules/standing.ts'
import { isWithinAgency } from '../rules/who-may-apply.ts'
import { answer, type Read } from '../store.ts'
import { partsOf } from '../store/acts.ts'
import { applicationsOf, draftsOf } from '../store/lists.ts'
import { instant } from './part.ts'

const MOST = 200
type Line = Out<typeof contract>['cases'][number]
type Row = Awaited<ReturnType<typeof partsOf>>[number]

/** Whose turn it is, before what is still under way, before what has ended. */
const ORDER: readonly PartState[] = [
  'correcting',
  'submitted',
  'accepted',
  'reviewing',
  'paused',
  'waiting',
  'granted',
  'refused',
  'not-accepted',
  'delivered',
  'stopped',
  'withdrawn',
]

export const myApplications = answer(contract, async (desk) => {
  const holder = holderOf(desk.actor)
  const mine = <T extends { errand: string }>(rows: readonly T[]) => rows.filter(({ errand }) => isWithinAgency(desk.actor, errand))
  const drafts = mine(await draftsOf(desk, holder))
  const found = mine(await applicationsOf(desk, holder, MOST))
  const parts = await partsOf(
    desk,
    found.map(({ id }) => id),
  )
  const { lifeEvents, matters } = drafts.length > 0 ? await desk.ask(matterList, {}) : { lifeEvents: [], matters: [] }
  const titles = new Map([...matters, ...lifeEvents].map(({ id, title }) => [id, title]))
  return {
    drafts: drafts.map(({ id, errand, updated_at, expires_on: expiresOn }) => ({
      id,
      number: null,
      title: titles.get(errand) ?? { zh: errand, en: errand },
      state: 'draft',
      stateTitle: { zh: '草稿', en: 'Draft' },
      needsMe: true,
      due: null,
      at: instant(updated_at),
      expiresOn,
    })),
    cases: found
      .map(({ id, number, title, submitted_at }) =>
        lineOf(
          desk,
          { id, number, title, at: submitted_at },
          parts.filter(({ application }) => application === id),
        ),
      )
      .toSorted((a, b) => Number(b.needsMe) - Number(a.needsMe)),
  }
})

function lineOf(desk: Read, { id, number, title, at }: Pick<Line, 'id' | 'number' | 'title' | 'at'>, parts: readonly Row[]): Line {
  const [first] = parts.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const state = first?.state ?? 'submitted'
  const standing = first && partStanding(first, first.acts, desk)
  const changed = parts
    .map(({ changed_at }) => instant(changed_at))
    .toSorted()
    .at(-1)
  return {
    id,
    number,
    title,
    state,
    stateTitle: partStates[state],
    needsMe: parts.some((part) => part.state === 'correcting'),
    due: (standing && dueOf(standing)) ?? null,
    at: changed ?? instant(at),
  }
}
