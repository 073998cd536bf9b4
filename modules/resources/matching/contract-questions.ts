// What may be asked of matching.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { baseStates } from '#kernel/module/base-register.ts'
import { words } from '#kernel/text/text.ts'
import {
  band,
  decisionStates,
  finders,
  lines,
  named,
  pair,
  pairState,
  pairStates,
  record,
  register,
  score,
  verdicts,
  version,
} from './fields.ts'
import { permissions } from './permissions.ts'

const fields = f.json('数据项', 'Fields')
const simulated = f.flag('模拟', 'Simulated')
const state = f.choice('记录状态', 'Record’s state', baseStates)
const who = f.text('人员', 'Official', { max: 60 })
const text = f.prose('内容', 'Text', { min: 0, max: 2000 })

/** The records most like one record, best first. */
export const candidates = question({
  name: 'matching.candidates',
  title: words('查找疑似重档', 'Doubles of a record'),
  may: permissions.search.name,
  input: f.object({ register, record }),
  output: f.object({
    rows: f.list(
      '疑似重档',
      'Doubles',
      f.object({
        id: record,
        version,
        state,
        simulated,
        score,
        band,
        fields,
        lines,
        leads: f.list('线索', 'Leads', f.text('线索', 'Lead')),
      }),
      { max: 20 },
    ),
    looked: f.integer('比对过的记录', 'Records compared'),
    more: f.integer('未列出的', 'Not listed'),
    full: f.list('未列全的线索', 'Leads cut off', f.text('线索', 'Lead')),
  }),
  audited: true,
})

const waiting = f.object({ verdict: f.choice('裁定意见', 'Proposed', verdicts), proposerName: who, own: f.flag('本人提出', 'One’s own') })

/** The desk: pairs of the registers that the reader's organ adjudicates, and those it was asked about; best first. */
export const pairs = question({
  name: 'matching.pairs',
  title: words('疑似重档清单', 'Pairs on the desk'),
  may: permissions.read.name,
  input: f.object({
    register: f.optional(register),
    state: f.optional(pairState),
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: 100_000 })),
    size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 100 })),
  }),
  output: f.object({
    rows: f.list(
      '疑似重档',
      'Pairs',
      f.object({
        id: pair,
        number: f.integer('编号', 'Number'),
        register,
        state: pairState,
        score,
        band,
        /** Masked: whose records these are is seen by whoever opens the pair. */
        labels: f.list('名称', 'Labels', f.text('名称', 'Label', { min: 0 })),
        division: f.text('区划', 'Division', { min: 0 }),
        simulated,
        foundBy: f.choice('来源', 'Found by', finders),
        foundAt: f.instant('提出时间', 'Found at'),
        reasons: f.list('主要证据', 'Main evidence', named),
        waiting: f.orNull(waiting),
      }),
      { max: 100 },
    ),
    total: f.integer('总数', 'Total'),
    counts: f.list('各状态', 'By state', f.object({ state: f.choice('状态', 'State', pairStates), pairs: f.integer('数', 'Pairs') })),
    registers: f.list('登记簿', 'Registers', f.object({ name: register, title: named, adjudicates: f.flag('由本单位裁定', 'Own') })),
  }),
})

const side = f.object({ id: record, version, state, simulated, mergedInto: f.orNull(record), fields })

/** One pair: both records side by side, the evidence, what was decided. Opening it is a look into both records. */
export const onePair = question({
  name: 'matching.pair',
  title: words('一对疑似重档', 'One pair'),
  may: permissions.read.name,
  input: f.object({ pair }),
  output: f.object({
    id: pair,
    number: f.integer('编号', 'Number'),
    register,
    title: named,
    label: f.text('名称数据项', 'Label field'),
    state: pairState,
    score,
    band,
    certain: score,
    possible: score,
    lines,
    sides: f.list('两条记录', 'Both records', side, { min: 2, max: 2 }),
    columns: f.list(
      '数据项',
      'Fields',
      f.object({
        name: f.text('数据项', 'Field'),
        title: named,
        group: named,
        differs: f.flag('不同', 'Differs'),
        /** As the card says it: code tables, masks. */
        schema: f.json('数据项定义', 'Schema'),
        takeable: f.flag('可选用', 'May be chosen'),
      }),
    ),
    /** Whether the reader's organ decides here. */
    adjudicates: f.flag('由本单位裁定', 'Own'),
    askedOrgans: f.list('请求核实的单位', 'Organs asked', f.organ('单位', 'Organ')),
    asked: f.flag('请本单位核实', 'Asked of us'),
    survivor: f.orNull(record),
    decisions: f.list(
      '裁定经过',
      'Decisions',
      f.object({
        id: f.id('裁定', 'Decision'),
        verdict: f.choice('裁定', 'Verdict', verdicts),
        state: f.choice('状态', 'State', decisionStates),
        survivor: f.orNull(record),
        take: f.list('采用并入记录值的数据项', 'Fields taken', f.text('数据项', 'Field')),
        reason: text,
        proposerName: who,
        proposedAt: f.instant('提出时间', 'Proposed at'),
        own: f.flag('本人提出', 'One’s own'),
        confirmerName: f.orNull(who),
        confirmedAt: f.orNull(f.instant('复核时间', 'Answered at')),
        opinion: f.orNull(text),
      }),
      { max: 1000 },
    ),
    answers: f.list(
      '核实答复',
      'Answers',
      f.object({ at: f.instant('时间', 'At'), name: who, organ: f.organ('单位', 'Organ'), answer: text }),
      { max: 1000 },
    ),
  }),
  audited: true,
})

export const sweeps = question({
  name: 'matching.sweeps',
  title: words('批量比对', 'Sweeps'),
  may: permissions.adjudicate.name,
  input: f.nothing(),
  output: f.object({
    sweeps: f.list(
      '比对',
      'Sweeps',
      f.object({
        id: f.id('比对', 'Sweep'),
        register,
        division: f.orNull(f.text('区划', 'Division')),
        batch: f.orNull(f.id('批次', 'Batch')),
        state: f.choice('状态', 'State', {
          running: words('进行中', 'Running'),
          done: words('已完成', 'Done'),
          stopped: words('已停止', 'Stopped'),
        }),
        walked: f.integer('已比对', 'Walked'),
        proposed: f.integer('已提出', 'Proposed'),
        startedAt: f.instant('开始时间', 'Started at'),
        startedName: who,
        endedAt: f.orNull(f.instant('结束时间', 'Ended at')),
      }),
      { max: 20 },
    ),
  }),
})
