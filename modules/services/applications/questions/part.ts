// The application as the citizen sees it, for one organ: only the sections and materials that its part needs.
import { decide } from '#kernel/access/decide.ts'
import type { Out } from '#kernel/module/contract.ts'
import { dayInChinese, type Instant } from '#kernel/time/day.ts'
import { definitionOf, readFor } from '../acting.ts'
import { actTitles } from '../act-titles.ts'
import { partQuestion as contract } from '../contract-part.ts'
import { excluded, type OfficialAct } from '../review-fields.ts'
import { POWER } from '../fields.ts'
import { permissions } from '../permissions.ts'
import { registerTitle } from '../checking.ts'
import { checksOf } from '../rules/checked.ts'
import { officialNext } from '../rules/next-acts.ts'
import { ruleList } from '../rules/rule-list.ts'
import { lastOf, partStanding, type Past } from '../rules/standing.ts'
import { valuesOf } from '../said.ts'
import { answer, type Read } from '../store.ts'
import { type Held, partsOf } from '../store/acts.ts'
import { uploadsOf } from '../store/lists.ts'
import { villageNames } from '../villages.ts'

type Shown = Out<typeof contract>

export const instant = (at: string): Instant => new Date(at).toISOString() as Instant

export const part = answer(contract, async (desk, { id }) => {
  const held = await readFor(desk, id, permissions.read.name)
  const { part: row, application, acts } = held
  const definition = await definitionOf(desk, application)
  const uploads = (await uploadsOf(desk, application.id)).map(shownUpload)
  const pagesOf = (material: string) => uploads.filter((upload) => upload.material === material).map(({ material: _, ...upload }) => upload)
  const parts = await partsOf(desk, [application.id])
  const { sections, materials } = row.needs
  const villages = await villageNames(
    desk,
    definition.sections.flatMap(({ fields }) => fields),
    valuesOf(application),
  )
  const checked = lastOf(acts, 'checked') as (Past & { at: string }) | undefined
  const basis = definition.parts.find(({ matter }) => matter === row.matter)?.basis ?? []
  return {
    id,
    application: application.id,
    number: application.number,
    caseNumber: held.caseNumber,
    matter: row.matter,
    title: row.title,
    errandTitle: application.title,
    state: row.state,
    organ: held.organName,
    holderName: application.holder_name,
    telephone: application.telephone,
    cameBy: application.came_by,
    assistedBy: application.assisted_by,
    submittedAt: instant(application.submitted_at),
    simulated: application.holder_name.startsWith('示例'),
    sections: definition.sections.filter((section) => sections.includes(section.id)).map((section) => sectionOf(section, held, villages)),
    materials: [
      ...definition.materials
        .filter((material) => materials.includes(material.id))
        .map(({ id: material, title, issuer, supply }) => ({
          id: material,
          title,
          issuer,
          way: application.materials[material]?.way ?? supply,
          certificate: application.materials[material]?.certificate ?? null,
          uploads: pagesOf(material),
        })),
      // Whoever decides on what a firm asks sees by what its agent acted.
      ...(pagesOf(POWER.id).length > 0
        ? [{ ...POWER, issuer: application.holder_name, way: 'upload' as const, certificate: null, uploads: pagesOf(POWER.id) }]
        : []),
    ],
    checks: [...checksOf(acts)],
    checkedAt: checked ? instant(checked.at) : null,
    clock: clockOf(desk, held),
    rules: ruleList({ part: row, acts, today: desk.today, calendar: desk.calendar }),
    basis: basis.map(({ law, article }) => ({ law, article })),
    acts: acts.map(({ seq, at, kind, actor_name: by, text, detail }) => ({
      seq,
      at: instant(at),
      title: actTitles[kind],
      by,
      text,
      letter: typeof detail.letter === 'string' ? detail.letter : null,
    })),
    next: officialNext({ part: row, acts, today: desk.today, calendar: desk.calendar }).filter((act) => isAllowed(desk, act, row.organ)),
    others: parts.filter((one) => one.id !== id).map(({ title, organ_name: organ, state, step }) => ({ title, organ, state, step })),
  }
})

export const shownUpload = ({
  id,
  material,
  file_name: fileName,
  type,
  bytes,
}: {
  id: string
  material: string
  file_name: string
  type: string
  bytes: number
}) => ({
  id,
  material,
  fileName,
  type,
  bytes,
})

type Section = {
  readonly id: string
  readonly title: Shown['title']
  readonly fields: readonly {
    id: string
    title: Shown['title']
    kind: string
    options: readonly { value: string; label: Shown['title'] }[]
  }[]
}

function sectionOf(
  { id, title, fields }: Section,
  { application: { typed, held } }: Held,
  villages: ReadonlyMap<string, string>,
): Shown['sections'][number] {
  const said = fields.flatMap(({ id: field, title: called, kind, options }) => {
    const value = held[field]?.value ?? typed[field]
    if (value === undefined) return []
    const { register, asOf } = held[field] ?? {}
    const source = register && asOf ? { register: registerTitle(register), asOf } : null
    return [
      {
        id: field,
        title: called,
        value: options.find((option) => option.value === value)?.label.zh ?? wordedAs(kind, value, villages.get(value)),
        source,
      },
    ]
  })
  return { id, title, fields: said }
}

const wordedAs = (kind: string, value: string, village: string | undefined): string =>
  village ? `${village}（${value}）` : kind === 'day' ? dayInChinese(value) : value

const RECEIVING: ReadonlySet<OfficialAct> = new Set(['accept', 'ask-corrections', 'not-accept', 'deliver'])

function isAllowed(desk: Read, act: OfficialAct, organ: string): boolean {
  const may =
    act === 'extend'
      ? permissions.lead
      : act === 'check-again'
        ? permissions.read
        : RECEIVING.has(act)
          ? permissions.receive
          : permissions.decide
  return decide(desk.actor, may.name, { organ }).allowed
}

function clockOf(desk: Read, { part: row, acts }: Held): Shown['clock'] {
  const standing = partStanding(row, acts, desk)
  if (!standing) return null
  const { accepted, notice, legal, promised, delivery } = standing
  const shown = (term: typeof legal) => (term ? { due: term.due ?? null, left: term.left } : null)
  return {
    receivedOn: lastOf(acts, 'received')?.on_day ?? null,
    acceptedOn: accepted?.on ?? null,
    bySilence: accepted?.bySilence ?? false,
    notice: shown(notice),
    legal: shown(legal),
    promised: shown(promised),
    delivery: shown(delivery),
    endsOn: row.ends_on,
    legalDays: row.licensing && row.joint ? 45 : row.days,
    unit: row.licensing && row.joint ? 'working' : row.unit,
    promisedDays: row.promise,
    extended: lastOf(acts, 'extended') !== undefined,
    pauses: pausesOf(acts),
  }
}

function pausesOf(acts: readonly Past[]): NonNullable<Shown['clock']>['pauses'] {
  const pauses: { from: Past['on_day']; to: Past['on_day'] | null; why: string }[] = []
  for (const { kind, on_day: on, detail } of acts) {
    if (kind === 'paused') pauses.push({ from: on, to: null, why: excluded[detail.why as keyof typeof excluded]?.zh ?? '' })
    const last = pauses.at(-1)
    if (kind === 'resumed' && last?.to === null) last.to = on
  }
  return pauses
}
