// Disputes of the seeded province: one upheld, whose correction waits to be reviewed by those who had read the wrong value; one
// dismissed and put to coordination; one that the source has not answered. All people are simulated.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Day } from '#kernel/time/day.ts'
import { answerDispute, escalateDispute, fileDispute, oneDispute } from '#modules/resources/disputes/contract.ts'
import { enterPerson, personDoor } from '#modules/resources/population/contract.ts'
import type { AskingTeller } from './teller.ts'

const POLICE = 'public-security-department.registrar'
const SCHOOLS = 'education-department.registrar'
const LABOUR = 'human-resources-department.registrar'
const REGISTER = 'population.person'
const PURPOSE = '入学与参保资格审核，核对身份'

/** Beyond the numbers of the generated people and of the citizens. */
const FIRST = 480

const children = [
  { name: '谭晓岚', born: '2018-05-11', sex: '2' },
  { name: '贺思远', born: '2017-08-20', sex: '1' },
  { name: '彭子涵', born: '2019-01-06', sex: '2' },
] as const

export async function tellDisputes(t: AskingTeller): Promise<void> {
  await t.on('2026-10-22' as Day)
  const [tan, he, peng] = [await enter(t, 0), await enter(t, 1), await enter(t, 2)]
  await t.on('2026-10-23' as Day)
  for (const id of [tan, he, peng]) await look(t, SCHOOLS, id, 'school-enrolment')
  await look(t, LABOUR, tan, 'social-insurance')
  await t.on('2026-10-26' as Day)
  const evidence = '出生医学证明（模拟）M180000511'
  const upheld = await file(t, tan, 'name', { claimed: '谭小岚', why: '与出生医学证明上的姓名不一致，学籍核验不通过。', evidence })
  const dismissed = await file(t, he, 'birthDate', { claimed: '2017-09-20', why: '报名材料写的是 9 月 20 日。' })
  await t.on('2026-10-29' as Day)
  const { standing } = await t.ask(POLICE, oneDispute, { id: upheld }, PURPOSE)
  await t.act(POLICE, answerDispute, {
    dispute: upheld,
    outcome: 'upheld',
    basis: '经核对户籍底册和出生医学证明，登记时录入有误。',
    correction: { value: JSON.stringify('谭小岚'), effective: children[0].born, seen: standing!.version },
  })
  await t.act(POLICE, answerDispute, {
    dispute: dismissed,
    outcome: 'dismissed',
    basis: '户籍底册、出生医学证明均为 2017 年 8 月 20 日，登记无误。',
    remedy: '不服本答复的，可以申请数据共享主管部门协调（政务数据共享条例第二十八条）。',
  })
  await t.on('2026-10-30' as Day)
  await t.act(SCHOOLS, escalateDispute, { dispute: dismissed, reason: '接种证上的日期与报名材料相同，请再核对。' })
  await file(t, peng, 'registeredAddress', { claimed: '识字里 21 号', why: '报名时提交的户口簿为 21 号。' })
}

async function enter(t: AskingTeller, n: number): Promise<string> {
  const { name, born, sex } = children[n]!
  const { id } = await t.act(POLICE, enterPerson, {
    effective: born,
    simulated: true,
    idNumber: simulatedNumber('430102', born, sex, FIRST + n),
    name,
    sex,
    birthDate: born,
    registeredVillage: '430102001001',
    registeredAddress: `识字里 ${n + 19} 号`,
  })
  return id
}

const look = (t: AskingTeller, account: string, id: string, matter: string) => t.ask(account, personDoor.record, { id, matter }, PURPOSE)

type Said = { readonly claimed: string; readonly why: string; readonly evidence?: string }

const file = async (t: AskingTeller, record: string, field: string, said: Said): Promise<string> =>
  (await t.act(SCHOOLS, fileDispute, { register: REGISTER, record, field, ...said })).id
