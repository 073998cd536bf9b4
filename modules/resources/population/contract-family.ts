// Households, guardians, marriage and divorce (户口登记条例 第5条; 民法典 第二章, 第五编).
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { effective, evidence, household, id, numberOf, ofLife, recorded } from './contract-life.ts'
import { guardianshipBases } from './rules/guardianship.ts'

const pair = f.object({ ...recorded.properties, spouse: id })

export const setUpHousehold = action({
  ...ofLife,
  name: 'population.set-up-household',
  title: words('立户、分户', 'Set up a household'),
  input: f.object({
    id,
    effective,
    memberNumbers: f.list('随户成员身份号码', 'Members who come along', numberOf('身份号码', 'Number'), { max: 50, unique: true }),
    newHeadNumber: f.optional(numberOf('原户新户主身份号码', 'New head of the old household')),
    evidence,
  }),
  output: f.object({ ...recorded.properties, household }),
  consequence: words('本人为户主立一新户；从原户分出的，原户户主变动时另定户主。', 'A new household is made with this person as head.'),
})

export const changeHead = action({
  ...ofLife,
  name: 'population.change-head',
  title: words('变更户主', 'Change the head of a household'),
  input: f.object({ household, headNumber: numberOf('新户主身份号码', 'New head'), effective, evidence }),
  consequence: words('其他成员与户主的关系随之改记。', 'The other members’ relations follow.'),
})

export const registerGuardianship = action({
  ...ofLife,
  name: 'population.register-guardianship',
  title: words('监护登记', 'Register a guardianship'),
  input: f.object({
    id,
    effective,
    guardianNumber: f.optional(numberOf('监护人身份号码（不填为终止监护）', 'Guardian (none: the guardianship ends)')),
    basis: f.choice('监护依据', 'Basis', guardianshipBases),
    evidence,
  }),
})

export const registerMarriage = action({
  ...ofLife,
  name: 'population.register-marriage',
  title: words('结婚登记', 'Register a marriage'),
  input: f.object({ id, spouseNumber: numberOf('对方身份号码', 'The other’s number'), effective, evidence }),
  output: pair,
  consequence: words('双方的婚姻状况同时登记为已婚。', 'Both are married from that day.'),
})

export const divorceWays = {
  agreement: words('协议离婚', 'By agreement'),
  judgment: words('诉讼离婚', 'By judgment'),
}

export const registerDivorce = action({
  ...ofLife,
  name: 'population.register-divorce',
  title: words('离婚登记', 'Register a divorce'),
  input: f.object({
    id,
    spouseNumber: numberOf('对方身份号码', 'The other’s number'),
    way: f.choice('离婚方式', 'How', divorceWays),
    appliedOn: f.optional(f.day('离婚申请日期', 'Applied for on')),
    effective,
    evidence,
  }),
  output: pair,
  consequence: words('双方的婚姻状况同时登记为离婚。', 'Both are divorced from that day.'),
})
