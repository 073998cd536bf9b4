// The questions that every base register answers, made from its card as the room's own contracts, so that a new register is a
// card and a table. Its room lists them (`doorOf(card)`) and binds them (`answersOf(card)` in answers.ts).
import { event, question } from '../../module/contract.ts'
import * as f from '../../module/field.ts'
import { words } from '../../text/text.ts'
import { type BaseRegister, baseStates } from '../../module/base-register.ts'
import { MOST_COMPARED, verdicts } from './verdicts.ts'
import { probe } from './probe.ts'

const matter = f.text('办理事项', 'Matter', { max: 60, pattern: '^[a-z0-9-]{1,60}$', hint: '按用数权登记的事项代码' })
const division = f.text('区划', 'Division', { max: 6, pattern: '^\\d{4}(\\d{2})?$', codes: 'GB/T 2260' })
const state = f.choice('状态', 'State', baseStates)
const version = f.integer('版本', 'Version', { min: 1 })
const record = f.id('记录', 'Record')
const fields = f.json('数据项', 'Fields')
const simulated = f.flag('模拟', 'Simulated')
/** The merged record by which this one was found: numbers and ids of a merged record lead to the survivor. */
const via = f.orNull(f.id('经由已并入的记录', 'By way of a merged record'))
const wholeRecord = { id: record, version, state, simulated, mergedInto: f.orNull(record), fields }

/** A life event as a reader sees it: `sets` holds the fields of the right alone. */
export const shownEvent = f.object({
  seq: f.integer('序号', 'Number', { min: 1 }),
  kind: f.text('事项', 'Event'),
  effective: f.day('生效日期', 'Counts from'),
  at: f.instant('登记时间', 'Recorded at'),
  organ: f.orNull(f.text('登记单位', 'Organ')),
  evidence: f.orNull(f.text('依据', 'Evidence', { max: 300 })),
  sets: fields,
  voids: f.list('撤销', 'Voids', f.integer('序号', 'Number')),
})

/** Any of the fields with a value of its own kind. */
const valuesOf = ({ record: whole }: BaseRegister) =>
  f.object(
    Object.fromEntries(Object.entries(whole.properties as Record<string, f.TSchema>).map(([name, schema]) => [name, f.optional(schema)])),
  ) as unknown as ReturnType<typeof f.json>

const made = new WeakMap<BaseRegister, BaseDoor>()

/** The door of a card, made once: a correction and a dispute ask for it each time. */
export function doorOf(base: BaseRegister): BaseDoor {
  const door = made.get(base) ?? makeDoor(base)
  made.set(base, door)
  return door
}

function makeDoor(base: BaseRegister) {
  const [module, noun] = base.name.split('.') as [string, string]
  const { zh, en } = base.title
  return {
    /** By number, or by name with or without a division: the first fifty, masked as the right says. */
    search: question({
      name: `${module}.${noun}-search`,
      title: words(`检索${zh}`, `Search: ${en}`),
      may: base.may,
      input: f.object({
        matter,
        number: f.optional(f.text('号码', 'Number', { max: 30 })),
        name: f.optional(f.text('姓名或名称', 'Name', { max: 100 })),
        division: f.optional(division),
      }),
      /** A number or a name has no place in an address, which every proxy writes down. */
      mostBytes: 65_536,
      output: f.object({
        rows: f.list(
          '结果',
          'Found',
          f.object({ id: record, version, state, simulated, via, division: f.orNull(f.text('区划', 'Division')), fields }),
          {
            max: 50,
          },
        ),
        more: f.flag('还有更多', 'More'),
      }),
      audited: true,
    }),
    /** 核验: for each row and field whether it agrees; never a value, and nothing of a number that names nobody. */
    compare: question({
      name: `${module}.compare-${noun}s`,
      title: words(`核验${zh}`, `Compare: ${en}`),
      may: base.may,
      mostBytes: 2_000_000,
      input: f.object({
        matter,
        rows: f.list('核验', 'Rows', f.object({ number: f.text('号码', 'Number', { max: 30 }), values: valuesOf(base) }), {
          min: 1,
          max: MOST_COMPARED,
        }),
      }),
      output: f.object({
        rows: f.list(
          '结果',
          'Answers, in the order asked',
          f.object({
            answers: f.list(
              '数据项',
              'Fields',
              f.object({ field: f.text('数据项', 'Field'), answer: f.choice('结果', 'Answer', verdicts) }),
            ),
          }),
          { max: MOST_COMPARED },
        ),
      }),
      audited: true,
    }),
    /** One record, as it is or as it was: counting on a day, known at an instant. */
    record: question({
      name: `${module}.${noun}`,
      title: words(`查看${zh}`, `Open: ${en}`),
      may: base.may,
      input: f.object({
        id: record,
        matter,
        validOn: f.optional(f.day('生效于', 'Counting on')),
        knownAt: f.optional(f.instant('当时所知', 'Known at')),
        /** A merged record itself, not the one it leads to. */
        itself: f.optional(f.flag('看本条', 'The record itself')),
      }),
      output: f.object({
        id: record,
        via,
        version,
        state,
        simulated,
        mergedInto: f.orNull(record),
        fields,
        /** Whether there was a record at that moment. */
        stood: f.flag('当时有记录', 'Stood'),
        events: f.list('登记', 'Events', shownEvent, { max: 10_000 }),
      }),
      audited: true,
    }),
    /** Told when an event corrects or voids what was recorded before. */
    corrected: event(
      `${module}.${noun}-corrected`,
      words(`${zh}已更正`, `${en} corrected`),
      f.object({
        record,
        version,
        /** When the correction was recorded: whoever looked before was shown what it corrects. */
        at: f.instant('登记时间', 'Recorded at'),
        fields: f.list('数据项', 'Fields', f.text('数据项', 'Field')),
        effective: f.day('生效日期', 'Counts from'),
        organ: f.orNull(f.text('更正单位', 'Organ')),
        evidence: f.orNull(f.text('依据', 'Evidence', { max: 300 })),
      }),
    ),
    /** The event by which a field stands as it does today, for the rooms that ask its writer. */
    written: question({
      name: `${module}.${noun}-written`,
      title: words(`${zh}数据项来历（各室）`, `${en}: by whom a field was written (rooms)`),
      may: 'rooms',
      input: f.object({ id: record, field: f.text('数据项', 'Field', { max: 60 }) }),
      output: f.object({
        by: f.orNull(
          f.object({
            seq: f.integer('序号', 'Number', { min: 1 }),
            kind: f.text('事项', 'Event'),
            effective: f.day('生效日期', 'Counts from'),
            at: f.instant('登记时间', 'Recorded at'),
            organ: f.orNull(f.text('登记单位', 'Organ')),
          }),
        ),
      }),
    }),
    /** Records near another one, for the room that matches: those that a probe finds, the one itself and merged ones left out. */
    candidates: question({
      name: `${module}.${noun}-candidates`,
      title: words(`${zh}疑似重档（各室）`, `${en}: near records (rooms)`),
      may: 'rooms',
      input: f.object({ id: record, probes: f.list('探查', 'Probes', probe, { max: 20 }) }),
      output: f.object({
        rows: f.list('记录', 'Records', f.object({ ...wholeRecord, blocks: f.list('线索', 'Leads', f.text('线索', 'Lead')) }), {
          max: 4000,
        }),
        /** Probes that found more than they may bring. */
        full: f.list('未列全的线索', 'Leads cut off', f.text('线索', 'Lead')),
      }),
    }),
    /** The next records of a division or of a loaded batch, in the order of their ids. */
    walk: question({
      name: `${module}.${noun}-walk`,
      title: words(`${zh}逐条（各室）`, `${en}: walk (rooms)`),
      may: 'rooms',
      input: f.object({
        division: f.optional(division),
        batch: f.optional(f.id('批次', 'Batch')),
        after: f.optional(record),
        most: f.integer('条数', 'Records', { min: 1, max: 1000 }),
      }),
      output: f.object({ rows: f.list('记录', 'Records', f.object(wholeRecord), { max: 1000 }) }),
    }),
    /** The whole records that numbers name, in use or former; for the rooms that record what they were asked to. */
    named: question({
      name: `${module}.${noun}-named`,
      title: words(`${zh}按号码（各室）`, `${en} by number (rooms)`),
      may: 'rooms',
      input: f.object({ numbers: f.list('号码', 'Numbers', f.text('号码', 'Number', { max: 30 }), { max: 500 }) }),
      output: f.object({
        rows: f.list('记录', 'Records', f.object({ number: f.text('号码', 'Number', { max: 30 }), ...wholeRecord }), { max: 500 }),
      }),
    }),
    /** Whole records, for the rooms that dispute, match and count. It leaves the house only through them. */
    whole: question({
      name: `${module}.${noun}-whole`,
      title: words(`${zh}（各室）`, `${en} (rooms)`),
      may: 'rooms',
      input: f.object({ ids: f.list('记录', 'Records', record, { max: 1000 }) }),
      output: f.object({
        rows: f.list('记录', 'Records', f.object(wholeRecord), {
          max: 1000,
        }),
      }),
    }),
  }
}

export type BaseDoor = ReturnType<typeof makeDoor>
