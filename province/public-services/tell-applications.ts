// What lies on the desks of the eight organs on the day the demonstration begins: things that wait, run, are mended, granted with a
// certificate, refused with their remedy, and late. Told by the verbs of the applicants and the organs; what is undecided the platform
// checks by itself once it runs.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { accept, askCorrections, checkAgain, deliver, grant, pause, recordVisit, refuse } from '#modules/services/applications/contract.ts'
import { firms } from '../citizens.ts'
import { type Applied, applies } from './applying.ts'
import type { ServiceTeller } from './teller.ts'

const [ONE, TWO] = firms.map(({ representative, uscc }) => `${representative} as legal-person/${uscc}`) as [string, string]

const card = (by: string, cardBank: string): Applied => ({
  by,
  errand: 'social-security-card',
  answers: ['for:self'],
  values: { cardBank, cardDelivery: 'window' },
})
const insured = (by: string, childName: string, childSex: string, birthCertificate: string): Applied => ({
  by,
  errand: 'newborn-medical-insurance',
  values: { childName, childSex, childBorn: '2026-09-18', birthCertificate },
})
const allowance = (by: string, hardship: string, income: string): Applied => ({
  by,
  errand: 'minimum-living-allowance',
  answers: ['household:alone', 'income:yes'],
  values: { income, savings: '3200', homes: '1', vehicle: 'no', hardship, payTo: 'card' },
})
const schooled = (by: string, pupilName: string, sex: '1' | '2', n: number): Applied => ({
  by,
  errand: 'school-enrolment',
  answers: ['six:yes', 'home:registered'],
  values: {
    pupilName,
    pupilNumber: simulatedNumber('430102', '2020-03-04', sex, n),
    pupilOf: sex === '1' ? 'father' : 'mother',
    nearSchool: '育英小学（示例）',
  },
})
const food = (by: string, premisesAddress: string, items: string, area: string): Applied => ({
  by,
  errand: 'food-operation-licence',
  answers: ['form:retail', 'licence:yes'],
  values: { premisesAddress, area, items, foodManager: '示例·李明' },
})
const hygiene = (by: string, place: string, premisesAddress: string): Applied => ({
  by,
  errand: 'public-place-hygiene-licence',
  answers: [`place:${place}`, 'licence:yes'],
  values: { premisesAddress, placeArea: '260', placeStaff: '8' },
})

/** The desk of an organ: each line goes to its day first. */
const deskOf = (t: ServiceTeller, organ: string) => ({
  apply(days: number, one: Applied) {
    t.ago(days)
    return applies(t, one)
  },
  async accept(days: number, part: string) {
    t.ago(days)
    await t.act(`${organ}.receiver`, accept, { part })
  },
  async mend(days: number, part: string, field: string, text: string) {
    t.ago(days)
    await t.act(`${organ}.receiver`, askCorrections, { part, corrections: [{ field, text }] })
  },
  async visit(days: number, part: string, place: string, findings: string) {
    const on = t.ago(days)
    await t.act(`${organ}.decider`, recordVisit, { part, on, place, findings, staff: ['示例·王强', '示例·赵敏'] })
  },
  async grant(days: number, part: string, opinion: string) {
    t.ago(days)
    await t.act(`${organ}.decider`, checkAgain, { part })
    await t.act(`${organ}.decider`, grant, { part, opinion })
  },
  async refuse(days: number, part: string, reason: string, basis: string) {
    t.ago(days)
    await t.act(`${organ}.decider`, checkAgain, { part })
    await t.act(`${organ}.decider`, refuse, { part, reason, basis })
  },
  async deliver(days: number, part: string, way: 'online' | 'window') {
    t.ago(days)
    await t.act(`${organ}.receiver`, deliver, { part, way })
  },
})

/** Answers the card that was delivered to somebody who has reason to complain. */
export async function tellApplications(t: ServiceTeller): Promise<string> {
  await ofFamilies(t)
  await ofNeed(t)
  await ofFirms(t)
  await ofPremises(t)
  return ofCards(t)
}

async function ofFamilies(t: ServiceTeller): Promise<void> {
  const insurance = deskOf(t, 'medical-security-bureau')
  const delivered = await insurance.apply(9, insured('citizen-3', '张子安（示例）', '1', 'M43010226201'))
  await insurance.accept(8, delivered)
  await insurance.grant(8, delivered, '出生医学证明与登记一致，准予参保')
  await insurance.deliver(7, delivered, 'online')
  const mending = await insurance.apply(3, insured('citizen-4', '刘一诺（示例）', '2', 'M43010226209'))
  await insurance.mend(2, mending, 'birthCertificate', '这个编号在出生医学证明登记里查不到，请对照证明右上角的编号改正')
  await insurance.apply(1, insured('citizen-1', '李知行（示例）', '1', 'M43010226203'))

  const schools = deskOf(t, 'education-department')
  await schools.accept(4, await schools.apply(5, schooled('citizen-1', '李知远（示例）', '1', 498)))
  const unread = await schools.apply(3, schooled('citizen-4', '刘一言（示例）', '2', 498))
  await schools.mend(2, unread, 'pupilName', '姓名与户口登记的不一致，请按户口簿填写')
  await schools.apply(1, schooled('citizen-5', '陈小川（示例）', '1', 499))
}

async function ofNeed(t: ServiceTeller): Promise<void> {
  const civil = deskOf(t, 'civil-affairs-department')
  await civil.accept(21, await civil.apply(22, allowance('citizen-3', 'work', '480')))
  const refused = await civil.apply(12, allowance('citizen-2', 'age', '2600'))
  await civil.accept(11, refused)
  await civil.visit(9, refused, '文艺新村 3 栋 402 室', '独居，有退休金每月2600元，居住自有住房一套。')
  await civil.refuse(5, refused, '月收入2600元，高于当地最低生活保障标准。', '《社会救助暂行办法》第九条')
  await civil.apply(2, allowance('citizen-5', 'illness', '0'))

  const police = deskOf(t, 'public-security-department')
  const permit = { errand: 'residence-permit', answers: ['half-year:yes', 'because:home'] }
  const late = await police.apply(26, { ...permit, by: 'citizen-6', values: { liveSince: '2026-02-01', liveTitle: 'rented' } })
  await police.accept(25, late)
}

async function ofFirms(t: ServiceTeller): Promise<void> {
  const police = deskOf(t, 'public-security-department')
  const carved = await police.apply(8, { by: ONE, errand: 'seal-carving', values: { seals: 'three' } })
  await police.accept(7, carved)
  await police.grant(6, carved, '单位信息一致，准予刻制并备案')
  await police.deliver(5, carved, 'window')
  await police.apply(1, { by: TWO, errand: 'seal-carving', values: { seals: 'one' } })

  const tax = deskOf(t, 'tax-bureau')
  const finance = { accounting: 'small', financeName: '示例·周琴', financeTelephone: '13800000009', invoices: 'ordinary' }
  await tax.accept(2, await tax.apply(3, { by: ONE, errand: 'tax-registration', values: finance }))
  await tax.apply(1, { by: TWO, errand: 'tax-registration', values: { ...finance, invoices: 'both' } })
}

async function ofPremises(t: ServiceTeller): Promise<void> {
  const market = deskOf(t, 'market-regulation-bureau')
  const granted = await market.apply(18, food(ONE, '解放西路 9 号一楼（示例）', 'pastry', '96'))
  await market.accept(17, granted)
  await market.visit(15, granted, '解放西路 9 号一楼（示例）', '布局与图一致，更衣、洗手、消毒设施齐全。')
  await market.grant(12, granted, '场所、设施和制度符合要求')
  await market.deliver(11, granted, 'online')
  const refused = await market.apply(16, food(TWO, '朝阳路 9 号负一层（示例）', 'hot', '40'))
  await market.accept(15, refused)
  await market.visit(13, refused, '朝阳路 9 号负一层（示例）', '距垃圾转运站约八米，没有排烟井道。')
  await market.refuse(10, refused, '经营场所与污染源的距离不足，且没有排烟设施。', '《食品安全法》第三十三条')
  const paused = await market.apply(7, food(ONE, '麓谷大道 1 号二楼（示例）', 'drinks', '60'))
  await market.accept(6, paused)
  t.ago(4)
  await t.act('market-regulation-bureau.decider', pause, { part: paused, why: 'testing', days: 10, reason: '送检自制饮品用水' })
  await market.apply(2, food(TWO, '枫林一路 88 号（示例）', 'loose', '55'))

  const health = deskOf(t, 'health-commission')
  const opened = await health.apply(17, hygiene(ONE, 'lodging', '解放西路 9 号三楼（示例）'))
  await health.accept(16, opened)
  await health.grant(9, opened, '布局和卫生设施符合卫生标准')
  await health.deliver(8, opened, 'window')
  const looked = await health.apply(6, hygiene(TWO, 'beauty', '五一大道 66 号（示例）'))
  await health.accept(5, looked)
  await health.visit(3, looked, '五一大道 66 号（示例）', '毛巾消毒间面积不足，已当场说明整改办法。')
  await health.apply(2, hygiene(ONE, 'pool', '麓谷大道 1 号负一层（示例）'))
}

async function ofCards(t: ServiceTeller): Promise<string> {
  const labour = deskOf(t, 'human-resources-department')
  const delivered = await labour.apply(16, card('citizen-5', 'abc'))
  await labour.accept(15, delivered)
  await labour.grant(12, delivered, '身份信息一致')
  await labour.deliver(10, delivered, 'window')
  const ready = await labour.apply(6, card('citizen-2', 'boc'))
  await labour.accept(5, ready)
  await labour.grant(2, ready, '身份信息一致')
  await labour.accept(3, await labour.apply(4, card('citizen-1', 'ccb')))
  const mending = await labour.apply(3, card('citizen-3', 'psbc'))
  await labour.mend(2, mending, 'cardBank', '邮政储蓄银行本月暂停制卡，请另选一家服务银行')
  await labour.apply(2, card('citizen-6', 'icbc'))
  await labour.apply(1, card('citizen-8', 'ccb'))
  return delivered
}
