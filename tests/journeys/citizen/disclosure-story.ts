// Somebody asks for what is not public, and every clock of the decree runs: receipt, correction, a silent third party, a longer term, a
// reply that discloses in part. And a document that was to be public and is not.
import { tellHour } from '#kernel/events/carry-alarms.ts'
import type { Instant } from '#kernel/time/day.ts'
import { watchDue } from '#modules/security/incidents/contract.ts'
import type { Told } from './people.ts'

const ORGAN = 'water-department'
const OFFICER = `${ORGAN}.disclosure-officer`
const HEAD = `${ORGAN}.disclosure-head`
const EDITOR = `${ORGAN}.disclosure-editor`
const CONTACT = '13800000000'

export async function disclosureStory(t: Told): Promise<void> {
  await application(t)
  await overdue(t)
}

async function application(t: Told): Promise<void> {
  const { s } = t
  s.chapter('依申请公开：不用注册，凭编号和联系方式查')
  t.on('2026-04-01')
  const stranger = t.stranger()
  const empty = await stranger.post('/disclosure/apply', {})
  s.holds(empty.status === 422 && empty.text.includes('请选择“向哪个单位申请”'), '没有填的逐项告诉怎么补')
  const sent = await stranger.post('/disclosure/apply', {
    'f-applicantKind': 'person',
    'f-applicant': '示例申请人',
    'f-certificateKind': '414',
    'f-certificate': 'E00000001',
    'f-contact': CONTACT,
    'f-organ': ORGAN,
    'f-kind': 'information',
    'f-wanted': '水质的资料',
    'f-form': 'electronic',
    'f-way': 'online',
  })
  const number = /DISC-\d{4}-[0-9A-Z-]{14}/.exec(sent.text)?.[0] ?? ''
  s.holds(number !== '', `没有账号的人提交了申请，得到编号`)
  const key = { 'f-number': number, 'f-contact': CONTACT }
  const seen = async () => (await stranger.post('/disclosure/track', key)).text.replace(/<[^>]+>/g, ' ')
  s.holds((await seen()).includes('待确认收到'), '网上提交的，双方确认之日才算收到（第31条）')
  const wrong = await stranger.post('/disclosure/track', { ...key, 'f-contact': '13900000000' })
  s.holds(wrong.status === 422, '联系方式不对，什么也看不到')
  const { id: request } = await t.house.database.kysely
    .selectFrom('kernel.case')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  await s.does(OFFICER, 'disclosure.confirm-receipt', { request, on: '2026-04-01' }, '经办人与申请人确认收到')
  await s.does(OFFICER, 'disclosure.ask-correction', { request, what: '请写明地区和年份', days: 10 }, '7 个工作日内一次告知补正')
  s.holds((await seen()).includes('待补正'), '申请人看到要补什么、到哪天')
  t.on('2026-04-09')
  const corrected = await stranger.post('/disclosure/track/correct', { ...key, 'f-wanted': '2025年长沙县农村供水水质检测报告' })
  s.holds(corrected.status === 200 && corrected.text.includes('办理中'), '补正之日重新起算 20 个工作日')
  const again = { request, what: '还要补', days: 10 }
  await s.refused(OFFICER, 'disclosure.ask-correction', again, '政府信息公开条例 第30条', '第二次告知补正被拒绝')
  const party = { request, who: 'third-party', name: '甲供水公司（模拟）', why: '报告含贵公司工艺参数，是否同意公开？' }
  await s.does(OFFICER, 'disclosure.consult', party, '书面征求第三方意见，时间不计')
  const yes = { request, kind: '02', content: '见附件' }
  await s.refused(OFFICER, 'disclosure.reply', yes, '政府信息公开条例 第32条、第34条', '第三方的 15 个工作日没到，不能答复')
  t.on('2026-05-11')
  s.holds((await seen()).includes('办理中'), '第三方逾期没有意见，由机关决定')
  await s.does(HEAD, 'disclosure.extend-term', { request, reason: '需要核对 12 个站点的记录' }, '负责人批准延长 20 个工作日并告知')
  s.holds((await seen()).includes('需要核对 12 个站点的记录'), '申请人看到延长和理由')
  await s.refused(HEAD, 'disclosure.extend-term', { request, reason: '再延' }, '政府信息公开条例 第33条', '不能延长第二次')
  t.on('2026-06-03')
  const partly = { request, kind: '08', content: '各站点检测结果见附表。', withheld: '企业工艺参数' }
  await s.refused(OFFICER, 'disclosure.reply', partly, '政府信息公开条例 第36条', '部分公开要写理由和依据')
  const whole = { ...partly, reason: '属于商业秘密', basis: '政府信息公开条例第十五条' }
  await s.does(OFFICER, 'disclosure.reply', whole, '部分公开')
  s.holds((await seen()).includes('应当先自收到之日起六十日内'), '答复写明先复议后诉讼')
}

async function overdue(t: Told): Promise<void> {
  const { s } = t
  s.chapter('主动公开：20 个工作日，逾期列出')
  t.on('2026-06-04')
  const given = {
    title: '堤防巡查办法（模拟）',
    kind: 'normative',
    category: '01',
    topic: '05',
    issuer: ORGAN,
    issuerName: '湖南省水利厅',
    madeOn: '2026-06-04',
    source: '湖南省水利厅',
    body: [{ kind: 'article', text: '第一条 汛期每日巡查。' }],
  }
  await s.does(EDITOR, 'disclosure.add-document', given, '登记一份待公开文件')
  t.on('2026-07-10')
  const listeners = ['disclosure.find-overdue']
  await tellHour(t.house.database.kysely, { event: watchDue.name, listeners }, t.house.clock.now() as Instant)
  const holds = ({ overdue: late }: { overdue: { title: string }[] }) => {
    if (!late.some(({ title }) => title === given.title)) throw new Error('it is not listed')
  }
  await s.asks(EDITOR, 'disclosure.owed', {}, '逾期未公开的列给本单位编辑', holds)
  const found = await t.stranger().go(`/docs?q=${encodeURIComponent('堤防巡查')}`)
  s.holds(found.text.includes('没有找到'), '没有审查公开的，谁也搜不到')
}
