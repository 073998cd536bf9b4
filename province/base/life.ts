// One simulated family in Furong district: a couple, their household, two children, one of them with a corrected name.
import {
  certifyBirth,
  correctPerson,
  enterPerson,
  recordEmployment,
  recordSchooling,
  registerBirth,
  registerMarriage,
  setUpHousehold,
} from '#modules/resources/population/contract.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Day } from '#kernel/time/day.ts'
import type { BaseTeller } from './teller.ts'

const POLICE = 'public-security-department.registrar'
const HOME = { registeredVillage: '430102001001', registeredAddress: '文艺路街道模拟小区 2 栋 301 室' }

export async function tellLife(t: BaseTeller): Promise<void> {
  const entered = async (name: string, sex: '1' | '2', birthDate: string) => {
    const idNumber = simulatedNumber('430102', birthDate, sex, 400)
    const input = { effective: birthDate, simulated: true, idNumber, name, sex, birthDate, ethnicity: '01', ...HOME }
    return { idNumber, id: (await t.act(POLICE, enterPerson, input)).id }
  }
  const father = await entered('向南', '1', '1988-04-12')
  const mother = await entered('龙晓燕', '2', '1990-11-03')
  const wed = { id: mother.id, spouseNumber: father.idNumber, effective: '2014-05-20', evidence: '模拟结婚证 2014-520' }
  await t.act('civil-affairs-department.registrar', registerMarriage, wed)
  const { household } = await t.act(POLICE, setUpHousehold, { id: father.id, memberNumbers: [mother.idNumber], effective: '2014-06-01' })
  const hired = { id: father.id, effective: '2012-07-01', employer: '114300000061222017' }
  await t.act('human-resources-department.registrar', recordEmployment, hired)
  const born = { simulated: true, motherNumber: mother.idNumber, fatherNumber: father.idNumber, household, ...HOME }
  const elder = await t.act(POLICE, registerBirth, { ...born, name: '向晨曦', sex: '2', birthDate: '2018-03-09' })
  await t.act('education-department.registrar', recordSchooling, { id: elder.id, effective: '2024-09-01', school: '模拟路小学' })
  const certificate = { number: 'M430000801', bornOn: '2026-09-30', sex: '1' as const, motherNumber: mother.idNumber }
  await t.act('health-commission.registrar', certifyBirth, certificate)
  const younger = { ...born, name: '向晨阳', sex: '1' as const, birthDate: '2026-09-30', birthCertificate: certificate.number }
  await t.act(POLICE, registerBirth, younger)
  await t.on('2026-10-21' as Day)
  await t.act(POLICE, correctPerson, {
    id: elder.id,
    effective: '2018-03-09',
    evidence: '出生医学证明原件',
    sets: { name: '向晨熙' } as never,
  })
}
