// What an organ does with what came in: a licence with one notice of corrections, a visit by two and a pause; silence that accepts; a
// refusal with its basis and remedy; a hearing; and urging that comes too early.
import type { Actor } from '#kernel/access/actor.ts'
import { askHearing, correct, myApplication, myLetter, urge } from '#modules/services/applications/contract.ts'
import { handleDue } from '#modules/services/applications/running/start-handling.ts'
import { firms } from '#province/citizens.ts'
import { actingCitizens } from '#tests/support/acting-citizens.ts'
import { submitterOf } from '#tests/support/submit-application.ts'
import type { Told } from './people.ts'

const MARKET = 'market-regulation-bureau'
const RECEIVER = `${MARKET}.receiver`
const DECIDER = `${MARKET}.decider`
const LEAD = `${MARKET}.lead`
const LABOUR = 'human-resources-department'
const FOOD = 'food-operation-licence'
const ANSWERS = ['form:catering', 'licence:yes']
const premises = (address: string) => ({ premisesAddress: address, area: '80', items: 'hot', foodManager: '示例·李明' })

type Applicants = ReturnType<typeof actingCitizens> & { submitted: ReturnType<typeof submitterOf> }

export async function handlingStory(t: Told): Promise<void> {
  t.s.chapter('审批办件：每一步有依据、有文书、有期限')
  t.on('2026-05-11')
  const acting = actingCitizens(t.house as never)
  const c = { ...acting, submitted: submitterOf(acting) }
  await licence(t, c, await acting.as(firms[0].representative, `legal-person/${firms[0].uscc}`))
  await silence(t, c)
  await hearing(t, c, await acting.as(firms[1].representative, `legal-person/${firms[1].uscc}`))
}

async function licence({ s, ...t }: Told, c: Applicants, owner: Actor): Promise<void> {
  const { part, application } = await c.submitted(owner, FOOD, ANSWERS, premises('识字里 18 号'))
  await handleDue(t.house.house)
  await s.asks(
    RECEIVER,
    'applications.part',
    { id: part },
    '市场监管局：看到申请人所见的内容，只有这个环节要的部分，核验附依据',
    ({ checks }) => {
      // That the firm has applied before is told too; it is for the clerk to judge and no disagreement of a register.
      const held = checks.filter(({ register }: { register: string | null }) => register !== null)
      if (!held.every(({ outcome }: { outcome: string }) => outcome === 'same')) throw new Error(JSON.stringify(checks))
    },
  )
  const papers = { part, corrections: [{ material: 'firm', text: '请提供营业执照' }] }
  await s.refused(RECEIVER, 'applications.ask-corrections', papers, '3.5.1', '共享能取得的材料，不得要求申请人提供')
  const layout = { part, corrections: [{ field: 'area', text: '面积与布局图不一致，请核对' }] }
  await s.does(RECEIVER, 'applications.ask-corrections', layout, '一次告知全部补正内容，出具补正告知书')
  t.on('2026-05-13')
  await c.act(owner, correct, { part, values: { area: '96' } })
  await s.refused(RECEIVER, 'applications.ask-corrections', layout, '第32条', '补正只能告知一次，第二次不行')
  await s.does(RECEIVER, 'applications.accept', { part }, '补正齐全，受理，期限从今天起算')
  await visited({ s, ...t }, part)
  await s.does(DECIDER, 'applications.grant', { part, opinion: '符合条件' }, '准予，许可证随决定一并颁发')
  const { parts } = await c.ask(owner, myApplication, { id: application })
  const [{ results }] = parts as [(typeof parts)[0]]
  s.holds(results[0]?.certificate, `申请人拿到电子许可证：${results[0]?.certificate ?? ''}`)
  await s.does(RECEIVER, 'applications.deliver', { part, way: 'online' }, '十个工作日内送达，办结')
}

async function visited(t: Told, part: string): Promise<void> {
  const { s } = t
  const visit = { part, on: '2026-05-14', place: '识字里 18 号', findings: '与布局图一致' }
  t.on('2026-05-14')
  await s.refused(DECIDER, 'applications.record-visit', { ...visit, staff: ['示例·甲'] }, '第34条', '一个人的现场核查不算')
  await s.does(DECIDER, 'applications.record-visit', { ...visit, staff: ['示例·甲', '示例·乙'] }, '两名工作人员现场核查，记录在案')
  const why = { part, why: 'expert-review', days: 5, reason: '请专家评审排烟方案' }
  await s.does(DECIDER, 'applications.pause', why, '专家评审：所需时间书面告知，不计入期限')
  t.on('2026-05-20')
  await s.does(DECIDER, 'applications.resume', { part, result: '方案可行' }, '评审结束，期限继续计算')
  await s.does(LEAD, 'applications.extend', { part, reason: '需要补充检测' }, '负责人批准延长十个工作日，理由告知申请人')
  await s.refused(LEAD, 'applications.extend', { part, reason: '还要' }, '第42条', '期限只能延长一次')
}

async function silence({ s, ...t }: Told, c: Applicants): Promise<void> {
  t.on('2026-06-01')
  const citizen = await c.as('citizen-6')
  const card = { cardBank: 'icbc', cardDelivery: 'window' }
  const { part } = await c.submitted(citizen, 'social-security-card', ['for:self'], card)
  const early = await c.refused(c.act(citizen, urge, { part }))
  s.holds(early[0]?.code === 'applications.not-late', '催办：承诺的日期没有过，先不能催')
  t.on('2026-06-09')
  const late = { part, corrections: [{ field: 'cardBank', text: '请另选' }] }
  await s.refused(`${LABOUR}.receiver`, 'applications.ask-corrections', late, '第32条', '五个工作日没有告知，不能再要求补正')
  await handleDue(t.house.house)
  await s.asks(`${LABOUR}.decider`, 'applications.part', { id: part }, '平台按法律视为受理，从收到材料那天起算', ({ clock }) => {
    if (!clock.bySilence || clock.acceptedOn !== '2026-06-01') throw new Error(JSON.stringify(clock))
  })
}

async function hearing({ s, ...t }: Told, c: Applicants, owner: Actor): Promise<void> {
  t.on('2026-06-10')
  const { part, application } = await c.submitted(owner, FOOD, ANSWERS, premises('文艺新村 3 栋'))
  await s.does(RECEIVER, 'applications.accept', { part }, '另一家的申请受理')
  await s.does(DECIDER, 'applications.offer-hearing', { part, reason: '相邻住户提出油烟影响' }, '涉及他人重大利益，告知听证权利')
  const no = { part, reason: '场所与污染源的距离不足', basis: '《食品安全法》第三十三条' }
  await s.refused(DECIDER, 'applications.refuse', no, '3.5.1', '听证期限没有过，不能先作决定')
  t.on('2026-06-12')
  await c.act(owner, askHearing, { part })
  const at = { part, place: '听证室', host: '示例·丙' }
  await s.refused(DECIDER, 'applications.set-hearing', { ...at, on: '2026-06-15' }, '3.5.1', '听证要提前七日通知')
  await s.does(DECIDER, 'applications.set-hearing', { ...at, on: '2026-06-30' }, '时间地点通知申请人，听证期间不计入期限')
  t.on('2026-06-30')
  await s.does(DECIDER, 'applications.record-hearing', { part, record: '双方陈述并质证。' }, '听证笔录入卷，决定根据笔录作出')
  const { letter } = await s.does(DECIDER, 'applications.refuse', no, '不予许可：写明理由、依据和救济途径')
  const { parts } = await c.ask(owner, myApplication, { id: application })
  s.holds(/行政复议/.test(parts[0]?.refusal?.remedy ?? ''), '申请人看到怎样申请行政复议、提起行政诉讼')
  const paper = await c.ask(owner, myLetter, { part, seq: letter })
  s.holds(paper.content.startsWith('JVBERi'), '决定书可以下载打印')
}
