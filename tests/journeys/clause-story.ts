import assert from 'node:assert/strict'
import type { Story } from './story.ts'

/** Step 9: anyone reads the result on the page of clause 4.3.2. */
export async function clauseStory(s: Story): Promise<void> {
  s.chapter('十一、条款页：规则、测试和本次的拒绝')
  await s.asks('anyone', 'policy.clause', { id: '4.3.2' }, '任何人打开 4.3.2 的条款页', (page) => {
    assert.match(page.clause.words, /未经论证/)
    assert.ok(page.rules.length > 0, 'rules')
    assert.ok(page.tests.length > 0, 'tests')
    assert.ok(page.refusalCount >= 4, 'refusals')
    assert.ok(page.refusals.some((r: { action: string; organ: string }) => r.action === 'projects.approve-project' && r.organ === 'ndrc'))
    assert.ok(
      page.refusals.some((r: { action: string; organ: string }) => r.action === 'funds.pay-project' && r.organ === 'finance-department'),
    )
  })
}
