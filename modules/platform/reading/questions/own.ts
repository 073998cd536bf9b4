import { bindTo, type BoundQuestion, type ReadDesk } from '#kernel/module/define-module.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { looksShown } from '#kernel/registers/base/look-book.ts'
import { awayGround, outagesNow } from '#kernel/registers/base/outages.ts'
import { recordsOfCitizen } from '#kernel/registers/base/own.ts'
import { rowOf } from '#kernel/registers/base/read.ts'
import { type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Bases } from '../bases.ts'
import { myLooks, myRecord } from '../contract-looks.ts'
import { refusals } from '../refusals.ts'

const { answer } = bindTo<never>()
const PAGE = 100
type Own = { readonly base: BaseRegister; readonly chain: readonly BaseRow[] }

/** The actor's own records, each with those that it was merged into: the last is the one that stands. */
async function ownRecords(desk: ReadDesk<never>, bases: Bases, register: string | undefined): Promise<Own[]> {
  const records = await recordsOfCitizen(desk)
  const asked = register === undefined ? bases.all : [bases.of(register)]
  const own: Own[] = []
  for (const base of asked) {
    const chain: BaseRow[] = []
    for (let next: string | null | undefined = records.get(base.name); next; next = chain.at(-1)!.mergedInto) {
      const row = await rowOf(tablesOfBase(desk), base, next)
      if (!row || chain.some(({ id }) => id === row.id)) break
      chain.push(row)
    }
    if (chain.length > 0) own.push({ base, chain })
  }
  return own.length > 0 ? own : refuse(ground(refusals.notYours))
}

/** The registers that answer today; refuses where the one that is asked, or every one, is away. */
async function answering(desk: ReadDesk<never>, bases: Bases, register: string | undefined): Promise<Bases> {
  const outages = await outagesNow(desk)
  if (outages.size === 0) return bases
  const all = bases.all.filter(({ name }) => !outages.has(name))
  const missed = register === undefined ? all.length === 0 && bases.all[0]!.name : outages.has(register) && register
  if (missed) refuse(awayGround(bases.of(missed), outages.get(missed)!))
  return { ...bases, all }
}

const titleOf = (base: BaseRegister, field: string) => {
  const schema = base.record.properties[field] as { title?: string; 'x-en'?: string } | undefined
  return { zh: schema?.title ?? field, en: schema?.['x-en'] ?? field }
}

export const ownQuestions = (bases: Bases): BoundQuestion[] => [
  answer(myRecord, async (desk, { register }) => ({
    records: (await ownRecords(desk, await answering(desk, bases, register), register)).map(({ base, chain }) => {
      const { id, state, simulated, fields } = chain.at(-1)!
      return {
        register: base.name,
        title: base.title,
        id,
        state,
        simulated,
        groups: Object.values(base.groups)
          .map(({ title, fields: names }) => ({
            title,
            fields: names
              .filter((name) => fields[name] !== undefined)
              .map((name) => ({ name, title: titleOf(base, name), value: fields[name] as string })),
          }))
          .filter((group) => group.fields.length > 0),
      }
    }),
  })),
  answer(myLooks, async (desk, { register, before }) => {
    const own = await ownRecords(desk, bases, register)
    const ids = own.flatMap(({ chain }) => chain.map(({ id }) => id))
    const rows = await looksShown(desk, ids, (before ?? '9999-12-31T00:00:00.000Z') as Instant, PAGE)
    return {
      looks: rows.map((row) => {
        const base = bases.of(row.register)
        const named = row.fields.map((field) => titleOf(base, field))
        return {
          at: row.at,
          register: row.register,
          registerTitle: base.title,
          way: row.way,
          organ: row.organName,
          who: row.actorName,
          system: row.system,
          matter: row.matterTitle,
          purpose: row.purpose,
          fields: named.map(({ zh }) => zh),
          fieldsEn: named.map(({ en }) => en),
        }
      }),
      next: rows.length === PAGE ? rows.at(-1)!.at : null,
    }
  }),
]
