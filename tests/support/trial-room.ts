// A small room for tests of the kernel: it keeps notes, a note's title is unique, and it hears its own event.
import { sql } from 'kysely'
import type { Database } from '#kernel/db/database.ts'
import { rows } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { action, event, permission, question } from '#kernel/module/contract.ts'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { gate } from '#kernel/module/grant.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

type Tables = { 'trial.note': { id: string; title: string; organ: string }; 'trial.heard': { note: string } }
const { on, answer, hear } = bindTo<Tables>()
const named = { title: f.text('标题', 'Title') }

export const refusals = {
  forbiddenTitle: {
    code: 'trial.forbidden-title',
    kind: 'conflict',
    words: words('标题不能是“禁止”。', 'Forbidden title.'),
    clauses: ['4.3.2'],
  },
} as const

export const noted = event('trial.noted', words('已记', 'Noted'), f.object({ note: f.id('编号', 'Id') }))
export const addNote = action({
  name: 'trial.add-note',
  title: words('记一条', 'Add a note'),
  may: 'trial.write',
  input: f.object(named),
  output: f.object({ id: f.id('编号', 'Id') }),
  refusals: [refusals.forbiddenTitle],
})
/** A verb done through this same room only. */
export const addPlannedNote = action({
  name: 'trial.add-planned-note',
  title: words('记一条（须经变更）', 'Add a planned note'),
  may: 'trial.write',
  input: f.object(named),
  output: f.object({ id: f.id('编号', 'Id') }),
  refusals: [refusals.forbiddenTitle],
  through: 'trial',
})
const titles = { titles: f.list('标题', 'Titles', f.text('标题', 'Title', { max: 1000 })) }
export const performNotes = action({
  name: 'trial.perform-notes',
  title: words('一并记下', 'Add them together'),
  may: 'trial.write',
  input: f.object(titles),
  output: f.object({ done: f.integer('已记', 'Done'), refused: f.list('理由', 'Grounds', f.text('代码', 'Code')) }),
})
export const rehearseNotes = action({
  name: 'trial.rehearse-notes',
  title: words('预演', 'Rehearse'),
  may: 'trial.write',
  input: f.object(titles),
  output: f.object({ seen: f.orNull(f.integer('届时条数', 'Then there')), refused: f.list('理由', 'Grounds', f.text('代码', 'Code')) }),
})
export const demandGrant = action({
  name: 'trial.demand-grant',
  title: words('要求授予', 'Demand a grant'),
  may: 'trial.write',
  input: f.object({ system: f.id('系统', 'System') }),
  output: f.nothing(),
})
export const count = question({
  name: 'trial.count',
  title: words('条数', 'Count'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({ n: f.integer('数', 'n') }),
})
export const nested = question({
  name: 'trial.nested',
  title: words('套问', 'Nested'),
  may: 'anyone',
  input: f.nothing(),
  output: f.object({ n: f.integer('数', 'n') }),
})
export const nestedTwice = question({
  name: 'trial.nested-twice',
  title: words('再套问', 'Nested twice'),
  may: 'anyone',
  input: f.nothing(),
  output: f.object({ n: f.integer('数', 'n') }),
})

export const nestedThrice = question({
  name: 'trial.nested-thrice',
  title: words('三层套问', 'Nested thrice'),
  may: 'anyone',
  input: f.nothing(),
  output: f.object({ n: f.integer('数', 'n') }),
})

/** A system that the trial gate never lets through. */
export const barred = '00000000-0000-7000-8000-00000000bad0'

const write = async (desk: Parameters<Parameters<typeof on>[1]>[0], title: string) => {
  const id = uuid()
  await rows(desk.tx)
    .insertInto('trial.note')
    .values({ id, title, organ: desk.actor.organ ?? '' })
    .execute()
  desk.tell(noted, { note: id })
  if (title === '禁止') refuse(ground(refusals.forbiddenTitle))
  return { id }
}
const worksFor = (all: readonly string[]) => all.map((title) => ({ action: addPlannedNote.name, input: title === '错' ? {} : { title } }))
const codes = (grounds: readonly { code: string }[] = []) => grounds.map(({ code }) => code)

export const trialRoom = defineModule({
  name: 'trial',
  wing: 'governance',
  title: words('试验', 'Trial'),
  lead: [],
  clauses: [],
  zone: 'both',
  schema: 'trial',
  uses: [],
  permissions: [permission('trial.write', words('记', 'Write'))],
  actions: [
    on(addNote, (desk, { title }) => write(desk, title)),
    on(addPlannedNote, (desk, { title }) => write(desk, title)),
    on(performNotes, async (desk, { titles: all }) => {
      const { answers, refused } = await desk.perform(worksFor(all))
      return { done: answers.length, refused: codes(refused) }
    }),
    on(rehearseNotes, async (desk, { titles: all }) => {
      const { seen, refused } = await desk.rehearse(worksFor(all), async () => (await desk.ask(count, {})).n)
      return { seen: seen ?? null, refused: codes(refused) }
    }),
    on(demandGrant, async (desk, { system }) => {
      await desk.require('domain-name', system)
      return {}
    }),
  ],
  questions: [
    answer(count, async (desk) => ({
      n: (
        await rows(desk.tx)
          .selectFrom('trial.note')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    })),
    answer(nested, (desk) => desk.ask(count, {})),
    answer(nestedTwice, (desk) => desk.ask(nested, {})),
    answer(nestedThrice, (desk) => desk.ask(nestedTwice, {})),
  ],
  events: [noted],
  listens: [
    hear(noted, 'remember', async (desk, { note }) => void (await rows(desk.tx).insertInto('trial.heard').values({ note }).execute())),
  ],
  gates: [
    answer(gate('trial'), async (_desk, { systems }) => ({
      blocked: systems
        .filter((system) => system === barred)
        .map((system) => ({ system, grounds: [{ ...refusals.forbiddenTitle, clauses: ['4.3.6'] }] })),
    })),
  ],
})

/** Makes the trial room's tables and the role that stands for its wall. */
export async function furnishTrialRoom(database: Database): Promise<void> {
  await sql
    .raw(
      `create schema trial; create table trial.note (id uuid primary key, title text not null, organ text not null); create table trial.heard (note uuid primary key)`,
    )
    .execute(database.kysely)
  await sql
    .raw(
      `do $$ begin create role room_trial; exception when duplicate_object or unique_violation then null; end $$; do $$ begin create role room_none; exception when duplicate_object or unique_violation then null; end $$`,
    )
    .execute(database.kysely)
  await sql
    .raw(
      'grant usage on schema trial, kernel to room_trial; grant all on all tables in schema trial to room_trial; grant select, insert, update, delete on all tables in schema kernel to room_trial',
    )
    .execute(database.kysely)
}
