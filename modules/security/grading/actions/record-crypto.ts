import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { bothSidesScored, cryptoScore, cryptoVerdict } from '../rules/crypto-score.ts'
import { dayHasCome } from '../rules/report-in-order.ts'
import { keepRecord, on } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const recordCrypto = on(contract.recordCrypto, async (desk, { system, ...assessed }) => {
  const { organ } = await theSystem(desk, system, contract.recordCrypto.may)
  const day = assessed.day as Day
  refuseAny([...dayHasCome({ today: desk.today, day, field: '/day' }), ...bothSidesScored(assessed)])
  const score = cryptoScore(assessed.layers, day)
  const verdict = cryptoVerdict(score, assessed.highRisk, day)
  const fields = { system, organ, ...assessed, score, verdict }
  const { id } = await keepRecord(desk, contract.cryptoRegister, contract.recordCrypto, fields, undefined, assessed.report)
  return { id, score, verdict }
})
