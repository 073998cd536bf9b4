import assert from 'node:assert/strict'
import test from 'node:test'
import { domesticPreferred, needNamed, reuseStated } from './draft-is-sound.ts'
import type { EstimateLine } from './estimate-standard.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)
const line = (category: EstimateLine['category'], amount: string, domestic: number): EstimateLine => ({
  category,
  name: category,
  amount,
  domestic,
})

test('a project names its need; blanks are none (1.2)', () => {
  assert.deepEqual(codes(needNamed({ need: ' \n' })), ['projects.no-need'])
  assert.deepEqual(needNamed({ need: '统一指标' }), [])
})

test('the reuse of what exists is stated in ten characters or more (1.3)', () => {
  assert.deepEqual(codes(reuseStated({ reuse: '依托已有网络和系统' })), ['projects.no-reuse-statement'])
  assert.deepEqual(reuseStated({ reuse: '依托已有的网络和系统' }), [])
})

test('foreign hardware or software is bought with a reason, domestic without (1.3)', () => {
  const mixed = [line('hardware', '100', 1000), line('software', '300', 600), line('training', '50', 0)]
  assert.deepEqual(codes(domesticPreferred({ lines: mixed, reason: '' })), ['projects.no-domestic-reason'])
  assert.equal(domesticPreferred({ lines: mixed, reason: '' })[0]?.detail?.share, 700)
  assert.deepEqual(domesticPreferred({ lines: mixed, reason: '国内尚无同类产品' }), [])
  assert.deepEqual(domesticPreferred({ lines: [line('hardware', '100', 1000), line('training', '50', 0)], reason: '' }), [])
  assert.equal(domesticPreferred({ lines: [line('hardware', '1000', 1000), line('software', '0.01', 999)], reason: '' }).length, 1)
})
