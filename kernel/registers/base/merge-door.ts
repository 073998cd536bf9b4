// The verbs by which a base register's records are merged and separated: `population.merge-persons`, `population.separate-persons`.
// Nobody does them by themselves: the matching room makes two people of each (decision 0042).
import { action } from '../../module/contract.ts'
import * as f from '../../module/field.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import { words } from '../../text/text.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { mergeRefusals } from './merge-refusals.ts'
import { baseRefusals } from './refusals.ts'

const record = (zh: string, en: string) => f.id(zh, en)
const version = (zh: string, en: string) => f.integer(zh, en, { min: 1 })
const survivor = record('保留的记录', 'Surviving record')
const loser = record('并入的记录', 'Record merged')
const evidence = f.text('依据', 'Evidence', { max: 300 })
const versions = f.object({
  survivor: version('保留记录的版本', 'Survivor’s version'),
  loser: version('并入记录的版本', 'Loser’s version'),
})
const merger = f.integer('并档登记序号', 'Event of the merger', { min: 1 })
const joined = f.integer('并入内容登记序号', 'Event of what was taken over', { min: 1 })

const refusals = [...Object.values(mergeRefusals), ...Object.values(baseRefusals), kernelRefusals.notFound, kernelRefusals.changedMeanwhile]

/** Names of the verbs: the room that merges finds them by the register. */
export const mergeVerbs = ({ name }: BaseRegister) => {
  const [module, noun] = name.split('.') as [string, string]
  return { merge: `${module}.merge-${noun}s`, separate: `${module}.separate-${noun}s` }
}

export function mergeDoorOf(base: BaseRegister, may: string) {
  const names = mergeVerbs(base)
  return {
    merge: action({
      name: names.merge,
      title: words(`并档（${base.title.zh}）`, `Merge records: ${base.title.en}`),
      may,
      input: f.object({
        survivor,
        loser,
        seenSurvivor: version('所见保留记录版本', 'Survivor’s version seen'),
        seenLoser: version('所见并入记录版本', 'Loser’s version seen'),
        take: f.list('采用并入记录值的数据项', 'Fields taken from the loser', f.text('数据项', 'Field', { max: 60 }), {
          max: 100,
          unique: true,
        }),
        evidence,
      }),
      output: f.object({ merger, joined, versions }),
      refusals,
      clauses: ['3.4.6'],
      consequence: words(
        '并入的记录指向保留的记录；两条的历史都保留，可以撤销。',
        'The loser leads to the survivor; both histories stay, and it can be undone.',
      ),
      through: 'matching',
    }),
    separate: action({
      name: names.separate,
      title: words(`撤销并档（${base.title.zh}）`, `Separate records: ${base.title.en}`),
      may,
      input: f.object({ survivor, loser, merger, joined, evidence }),
      output: f.object({ versions }),
      refusals,
      clauses: ['3.4.6'],
      consequence: words(
        '两条记录恢复各自的内容；并档以后登记的事项保留在保留的记录上。',
        'Each record has its own content again; what was recorded on the survivor since stays there.',
      ),
      through: 'matching',
    }),
  }
}
