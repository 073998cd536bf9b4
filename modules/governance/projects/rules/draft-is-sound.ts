// What a project must say before its head signs and before it is submitted. A draft may be kept without it.
import { sum, yuan } from '#kernel/money/money.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract.ts'
import type { EstimateLine } from './estimate-standard.ts'

/** Shorter than this says nothing. A working figure, not law. */
const LEAST_WORDS = 10

export const needNamed = rule<{ readonly need: string }>(
  { name: 'projects.need-named', title: words('项目写明需求', 'A project names its need'), clauses: ['1.2'] },
  ({ need }) => grounds(need.trim() === '' && ground(refusals.noNeed, undefined, '/need')),
)

export const reuseStated = rule<{ readonly reuse: string }>(
  { name: 'projects.reuse-stated', title: words('说明怎样利用现有网络、系统和资料', 'Reuse of what exists is stated'), clauses: ['1.3'] },
  ({ reuse }) => grounds([...reuse.trim()].length < LEAST_WORDS && ground(refusals.noReuse, { least: LEAST_WORDS }, '/reuse')),
)

/** 优先使用国产: a preference, so foreign goods are lawful when the project says why. */
export const domesticPreferred = rule<{ readonly lines: readonly EstimateLine[]; readonly reason: string }>(
  {
    name: 'projects.domestic-preferred',
    title: words('优先使用国产设备与软件', 'Domestic hardware and software come first'),
    clauses: ['1.3'],
  },
  ({ lines, reason }) => {
    const goods = lines.filter(({ category }) => category === 'hardware' || category === 'software')
    const whole = sum(goods.map(({ amount }) => yuan(amount)))
    const weighted = goods.reduce((total, { amount, domestic }) => total + yuan(amount) * BigInt(domestic), 0n)
    const isAllDomestic = whole === 0n || weighted === whole * 1000n
    const share = whole === 0n ? 1000 : Number(weighted / whole)
    return grounds(!isAllDomestic && reason.trim() === '' && ground(refusals.noDomesticReason, { share }, '/domesticReason'))
  },
)
