import { words } from '#kernel/text/text.ts'
import { draftQuestion as contract } from '../contract.ts'
import { ownDraft } from '../applicant.ts'
import { type Drawn, drawn } from '../drawing.ts'
import { draftIsReady } from '../rules/draft-is-ready.ts'
import type { FieldStanding } from '../rules/field-standing.ts'
import type { MaterialStanding } from '../rules/material-standing.ts'
import type { Page } from '../rows.ts'
import { answer, namesOf, type Read } from '../store.ts'
import { villageNames } from '../villages.ts'

export const draft = answer(contract, async (desk, { id }) => shownDraft(desk, await drawn(desk, await ownDraft(desk, id))))

export async function shownDraft(desk: Read, whole: Drawn) {
  const { draft: row, definition, registers } = whole
  const names = await namesOf(
    desk,
    definition.parts.map(({ organ }) => organ),
  )
  const values = Object.fromEntries(whole.fields.map(({ field, shown }) => [field.id, shown]))
  const villages = await villageNames(
    desk,
    whole.fields.map(({ field }) => field),
    values,
  )
  return {
    id: row.id,
    version: row.version,
    kind: definition.kind,
    errand: row.errand,
    title: definition.title,
    division: row.division,
    expiresOn: row.expires_on,
    holderName: row.holder_name,
    telephone: row.telephone,
    sections: definition.sections.map(({ id: section, title }) => {
      const fields = whole.fields.filter((one) => one.section === section)
      return { id: section, title, state: stateOf(fields), fields: fields.map((one) => shownField(one, whole, desk.today, villages)) }
    }),
    materials: whole.materials.map((one) => shownMaterial(one, whole)),
    registers: registers.map(({ register, title, away }) => ({ name: register, title, away: away !== null })),
    parts: definition.parts.map(({ title, organ, step, days, promise }) => ({
      title,
      organ: names.get(organ) ?? organ,
      step,
      days: promise ?? days,
    })),
    ready: draftIsReady({ ...whole, telephone: row.telephone }).length === 0,
  }
}

const isDone = ({ field, value, wrong }: FieldStanding) => !wrong && (value !== '' || field.optional)

function stateOf(fields: readonly FieldStanding[]): 'done' | 'open' | 'partly' {
  if (fields.every(isDone)) return 'done'
  return fields.some(({ state, value }) => state !== 'held' && value !== '') ? 'partly' : 'open'
}

function shownField(
  { field, state, shown, wrong }: FieldStanding,
  { registers }: Drawn,
  today: Drawn['draft']['expires_on'],
  villages: ReadonlyMap<string, string>,
) {
  const { id, title, hint, kind, max, optional, held } = field
  const village = kind === 'village' && villages.get(shown)
  const register = held && registers.find((one) => one.register === held.register)
  const source = register && (state === 'held' || state === 'away') ? register : undefined
  return {
    id,
    title,
    hint,
    kind,
    // Of the villages of a province only the one that was chosen is an option to show.
    options: village ? [{ value: shown, label: words(village, village) }] : field.options,
    max,
    optional,
    value: shown === '' ? null : shown,
    state,
    source:
      source && held
        ? { register: source.title, name: held.register, field: held.field, of: held.of, organ: source.organName, asOf: today }
        : null,
    wrong: wrong ?? null,
  }
}

const shownMaterial = ({ material, way, ways, done, certificates, pages }: MaterialStanding, { registers }: Drawn) => ({
  id: material.id,
  title: material.title,
  issuer: material.issuer,
  why: material.why,
  way,
  ways: [...ways],
  done,
  register: registers.find(({ register }) => register === material.register)?.title ?? null,
  certificates: certificates.map(({ id, title, chosen }) => ({ id, title, chosen })),
  uploads: pages.map(shownPage),
})

export const shownPage = ({ id, file_name, type, bytes }: Page) => ({ id, fileName: file_name, type, bytes })
