// What the goals 2.1 and 3.2.4 are counted from: who holds something of the unified platform, and which networks beside it are left.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { organ, system, zone } from './fields.ts'
import { builtOn, vertical, verticalName, verticalStates } from './vertical-words.ts'

const count = (zh: string, en: string) => f.integer(zh, en)

/** Whole, whoever asks: numbers are counted from it, and each room that shows a list behind a number holds to its reader's reach. */
export const goalFacts = question({
  name: 'registry.goal-facts',
  title: words('目标统计所依据的记录', 'Records behind the goals'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({
    holdings: f.list(
      '系统占用的网络资源',
      'What systems hold',
      f.object({ system, organ, zone, blocks: count('地址段', 'Blocks'), names: count('域名', 'Names') }),
      { max: 100_000 },
    ),
    networks: f.list(
      '纵向网',
      'Vertical networks',
      f.object({
        id: vertical,
        name: verticalName,
        organ,
        builtOn,
        state: f.choice('状态', 'State', verticalStates),
        migratedOn: f.orNull(f.day('迁入日期', 'Migrated on')),
        closedOn: f.orNull(f.day('关闭日期', 'Closed on')),
      }),
      { max: 10_000 },
    ),
  }),
})
