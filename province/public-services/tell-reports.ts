// What people said in the seeded province: a question answered and published, fake goods being looked into, a complaint that waits to
// be taken up. Nobody sent them by name; every shop and every event is made up.
import type { In } from '#kernel/module/contract.ts'
import { mine } from '#modules/platform/cases/contract.ts'
import { answerReport, publishReply, receiveReport, reportAnonymously } from '#modules/services/reports/contract.ts'
import type { ServiceTeller } from './teller.ts'

const SCHOOLS = 'education-department.report-clerk'
const MARKET = 'market-regulation-bureau.report-clerk'
const DISPATCHER = 'government-general-office.report-dispatcher'

export async function tellReports(t: ServiceTeller): Promise<void> {
  const sent = async (clerk: string, content: In<typeof reportAnonymously>) => {
    const { number } = await t.act('anyone', reportAnonymously, content)
    const { rows } = await t.ask(clerk, mine, { q: number }, '受理留言')
    return rows[0]!.id
  }
  t.ago(12)
  const title = '外地户口的孩子怎么报名入学'
  const said = '户口在外省，房子在长沙，想问小学报名要带什么材料、什么时候开始。'
  const asked = await sent(SCHOOLS, { kind: 'consultation', topic: 'schooling', division: '430102', title, said, maySay: true })
  const fake = await sent(MARKET, {
    kind: 'fake-goods',
    topic: 'goods',
    division: '430104',
    about: '（模拟）河西市场某烟酒店',
    title: '（模拟）有店铺卖假白酒',
    said: '瓶盖可以拧开再盖上，扫码显示不是正品，店里至少还有十箱。',
    maySay: false,
  })
  await t.act(SCHOOLS, receiveReport, { report: asked })
  t.ago(10)
  const reply = '请带户口簿和不动产权证。报名在网上进行，每年七月公布时间，八月公布结果。'
  await t.act(SCHOOLS, answerReport, { report: asked, outcome: 'explained', reply })
  await t.act(DISPATCHER, publishReply, { report: asked, title, said, reply })
  await t.act(MARKET, receiveReport, { report: fake })
  t.ago(2)
  await sent('changsha.report-clerk', {
    kind: 'complaint',
    topic: 'local',
    division: '430102',
    place: '（模拟）解放路地铁口',
    title: '（模拟）人行道塌陷一个月没人修',
    said: '十月初塌陷，晚上没有灯，已经有人摔倒，打过电话没有回音。',
    maySay: true,
  })
}
