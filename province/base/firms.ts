// A small group of simulated companies: a holding company of two persons, its subsidiary with a branch, and a company that the
// subsidiary and a person hold together. Codes from ninety million on are of what is told; those below of what is generated.
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Day } from '#kernel/time/day.ts'
import {
  enterLegalPerson,
  establishLegalPerson,
  recordLicence,
  registerInsurance,
  registerTax,
  transferShares,
} from '#modules/resources/legal-persons/contract.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import type { BaseTeller } from './teller.ts'

const MARKET = 'market-regulation-bureau.registrar'
const FIRST_TOLD = 90_000_000
const code = (n: number) => simulatedCreditCode(FIRST_TOLD + n)

const owners = [
  { name: '谭国栋', sex: '1', birthDate: '1971-09-12', village: '430102001001', address: '模拟路 12 号 3 栋 502' },
  { name: '罗雅琴', sex: '2', birthDate: '1979-03-28', village: '430102001001', address: '模拟路 20 号 1 栋 301' },
] as const

type Share = { kind: 'person' | 'legal-person'; record: string; name: string; permille: number; subscribed: string }

/** Tells the group, each step by the organ whose it is. */
export async function tellFirms(t: BaseTeller): Promise<void> {
  await t.on('2026-10-21' as Day)
  const persons: string[] = []
  for (const { name, sex, birthDate, village, address } of owners) {
    const idNumber = simulatedNumber('430102', birthDate, sex, 490)
    const at = { registeredVillage: village, registeredAddress: address }
    const { id } = await t.act('public-security-department.registrar', enterPerson, {
      effective: birthDate,
      simulated: true,
      idNumber,
      name,
      sex,
      birthDate,
      ...at,
    })
    persons.push(id)
  }
  const [tan, luo] = persons as [string, string]
  const share = (kind: Share['kind'], record: string, name: string, permille: number, capital: number): Share => ({
    kind,
    record,
    name,
    permille,
    subscribed: `${(capital / 1000) * permille}.00`,
  })
  const seat = (number: number) => ({ registeredVillage: '430102001001', registeredAddress: `模拟路 ${number} 号`, simulated: true })
  const holding = '长沙湘澧控股有限公司'
  const { id: top } = await t.act(MARKET, enterLegalPerson, {
    effective: '2018-05-16',
    uscc: code(1),
    name: holding,
    kind: 'company',
    industry: 'L72',
    establishedOn: '2018-05-16',
    capital: '20000000.00',
    scope: '企业总部管理；以自有资金从事投资活动',
    representative: tan,
    representativeName: '谭国栋',
    authority: 'market-regulation-bureau',
    shareholders: [share('person', tan, '谭国栋', 700, 20_000_000), share('person', luo, '罗雅琴', 300, 20_000_000)],
    ...seat(88),
  })
  const parent = '湖南澧水智造有限公司'
  const company = { kind: 'company' as const, establishedOn: '2026-09-01' }
  const { id: middle } = await t.act(MARKET, establishLegalPerson, {
    ...company,
    uscc: code(2),
    name: parent,
    industry: 'C3429',
    capital: '8000000.00',
    scope: '机床功能部件及附件制造；工业设计服务',
    representative: luo,
    shareholders: [share('legal-person', top, holding, 1000, 8_000_000)],
    ...seat(90),
  })
  await t.act(MARKET, establishLegalPerson, {
    uscc: code(3),
    name: `${parent}岳麓分公司`,
    kind: 'branch',
    establishedOn: '2026-09-20',
    scope: '机床功能部件及附件销售',
    parent: middle,
    representative: luo,
    ...seat(91),
  })
  const { id: low } = await t.act(MARKET, establishLegalPerson, {
    ...company,
    uscc: code(4),
    name: '长沙沅芷软件有限公司',
    industry: 'I6513',
    capital: '1000000.00',
    scope: '软件开发；信息系统集成服务',
    representative: tan,
    shareholders: [share('legal-person', middle, parent, 1000, 1_000_000)],
    ...seat(92),
  })
  await t.act('tax-bureau.registrar', registerTax, { id: middle, taxRegisteredOn: '2026-09-15', bankAccount: '6222029000000001' })
  await t.act('human-resources-department.registrar', registerInsurance, { id: middle, insuredSince: '2026-10-15', employees: 46 })
  await t.act('health-commission.registrar', recordLicence, {
    id: middle,
    number: '湘卫公证字〔2026〕0091（模拟）',
    title: '公共场所卫生许可证（职工食堂）',
    from: '2026-10-21',
    to: '2030-10-20',
  })
  await t.act(MARKET, transferShares, {
    id: low,
    effective: '2026-10-20',
    evidence: '股权转让协议（模拟）',
    shareholders: [share('legal-person', middle, parent, 600, 1_000_000), share('person', luo, '罗雅琴', 400, 1_000_000)],
  })
}
