// The simulated citizens and firms of the seeded province. They have no identity number at all, and a firm's credit code
// names a division that does not exist (000000), so that neither can be anybody's.
import { withCheck } from '#kernel/people/credit-code.ts'
import { simulatedFirm, simulatedName } from './simulated-people.ts'

/** Beyond the names that officials bear. */
const FIRST_NAME = 100

export const citizens = Array.from({ length: 8 }, (_, i) => ({ account: `citizen-${i + 1}`, name: simulatedName(FIRST_NAME + i) }))

export const firms = [
  { name: simulatedFirm(900), uscc: withCheck('91000000EXAMPLE01'), representative: 'citizen-4' },
  { name: simulatedFirm(901), uscc: withCheck('91000000EXAMPLE02'), representative: 'citizen-5' },
] as const

/** Who acts for whom in 2026: an account or a credit code appoints an account. */
export const agencies = [
  { principal: 'citizen-2', agent: 'citizen-1', matters: ['social-insurance', 'records'], reason: '腿脚不便，请家人代办' },
  { principal: firms[0].uscc, agent: 'citizen-1', matters: ['tax'], reason: '本单位办税人员' },
  { principal: 'citizen-1', agent: 'citizen-3', matters: ['housing'], reason: '出差期间代办过户' },
] as const
