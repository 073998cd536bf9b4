import assert from 'node:assert/strict'
import { differencesBehind } from '#kernel/access/policy-difference.ts'
import { compilePolicy } from '#kernel/access/policy.ts'
import { replayDay, type ReplayedDifference } from '#kernel/audit/decisions.ts'
import { policyOf, policySet, policyTextOf } from '#kernel/people/policy-sets.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Story } from './story.ts'

/** The decisions of the day are made again: with the sets of their versions, then with one rule changed (npm run decisions). */
export async function decisionsStory(s: Story, day: string): Promise<void> {
  s.chapter('七、当天的权限判定重做一遍：无差异；改一条规则，差异逐条说明')
  const db = s.server.database.kysely
  const none = compilePolicy({ permissions: {}, duties: {} }, 'none')
  const of = (version: string) => policySet(db, version)
  const found: ReplayedDifference[] = []
  const same = await replayDay(db, day as Day, { of, none }, (difference) => void found.push(difference))
  assert.deepEqual(found.slice(0, 3), [])
  s.holds(same.decisions > 10 && same.differences === 0, `重做 ${same.decisions} 项判定，没有差异`)

  const text = await policyTextOf(db)
  const { [RULE]: _, ...kept } = text.duties.officer!.may
  const against = policyOf({ ...text, duties: { ...text.duties, officer: { ...text.duties.officer!, may: kept } } })
  const changed = await replayDay(db, day as Day, { of, none, against }, (difference) => void found.push(difference))
  s.holds(
    changed.differences > 0 && found.every(({ line, would }) => line.decision.may === RULE && would?.reason === 'not-held'),
    `若经办人没有 ${RULE}：${changed.differences} 项判定会不同，都是这一条`,
  )
  const [first] = found
  const behind = differencesBehind(first!.line.decision, (await of(first!.line.policy))!.text, against.text)
  s.holds(JSON.stringify(behind).includes(RULE), '差异指明是哪条规则')
}

const RULE = 'systems.register'
