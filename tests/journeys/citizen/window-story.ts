// An old farmer without a telephone of his own applies at a window; his daughter sees how it goes. A form that asks what the state
// holds already is not set up. What stays undone comes before a leader, whose remark becomes a task.
import assert from 'node:assert/strict'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { firms } from '#province/citizens.ts'
import { samplePdf } from '#tests/support/sample-documents.ts'
import type { Told } from './people.ts'

const CLERK = 'changsha.window'
const POLICE = 'public-security-department.registrar'
const ASKER = 'human-resources-department.officer'
const AUTHORITY = 'informatisation-office.sharing'
const LEADER = 'leading-group.leader'
const TELEPHONE = '13800000071'
const FIRM = firms[1]

export async function windowStory(t: Told): Promise<void> {
  const number = await atTheWindow(t)
  await forAFirm(t)
  await theDaughterLooks(t, number)
  await oneForm(t)
  await theLeader(t)
}

async function atTheWindow({ s }: Told): Promise<string> {
  s.chapter('窗口帮代办：老人来办残疾人补贴，人口库里有的不用说')
  const idNumber = simulatedNumber('430102', '1950-05-01', '1', 71)
  await s.does(
    POLICE,
    'population.enter-person',
    {
      effective: '1950-05-01',
      simulated: true,
      idNumber,
      name: '彭老根',
      sex: '1',
      birthDate: '1950-05-01',
      registeredVillage: '430102001001',
      registeredAddress: '模拟村 8 组',
      disability: '1',
    },
    '（模拟）人口库里有这位老人',
  )
  const what = { errand: 'disability-benefit', division: '430102', answers: ['card:yes', 'grade:severe', 'poor:no'] }
  const visitor = { visitorNumber: idNumber, visitorName: '彭老根', consent: 'face' }
  const start = 'applications.start-for-visitor'
  await s.refused(CLERK, start, { ...what, ...visitor, visitorName: '彭老本' }, '3.5.1', '姓名和号码对不上，不说是哪一个错，开不了头')
  const { id, version } = await s.does(CLERK, start, { ...what, ...visitor }, '窗口按用数权核对身份，当面同意后开始')
  const draft = await s.asks(CLERK, 'applications.visitor-draft', { id }, '表上残疾等级、户籍地址已经填好，只问钱发到哪里')
  const held = draft.sections.flatMap((section: { fields: { state: string; id: string }[] }) => section.fields)
  assert.deepEqual(
    held.filter((field: { state: string }) => field.state === 'held').map((field: { id: string }) => field.id),
    ['benefitGrade', 'benefitAddress'],
  )
  const saved = await s.does(
    CLERK,
    'applications.save-for-visitor',
    { id, version, values: { payTo: 'card' }, telephone: TELEPHONE },
    '发到社会保障卡；手机号留女儿的',
  )
  const sent = { id, version: saved.version, isTrue: true, consents: ['population.person'] }
  const { application, number } = await s.does(CLERK, 'applications.submit-for-visitor', sent, '读给老人听过，提交')
  const receipt = await s.asks(CLERK, 'applications.visitor-receipt', { application }, '打印大字回执：编号、打 12345 怎么问')
  s.holds(Buffer.from(receipt.file, 'base64').subarray(0, 5).toString() === '%PDF-', `回执上的编号是 ${number}`)
  return number
}

/** Whoever stands there for a firm proves it first; the draft is the firm's, and its representative finds it at home. */
async function forAFirm({ s, browser }: Told): Promise<void> {
  const visitor = { visitorNumber: simulatedNumber('430102', '1950-05-01', '1', 71), visitorName: '彭老根', consent: 'face' }
  const what = { errand: 'food-operation-licence', division: '430102', answers: ['form:catering', 'licence:yes'] }
  const power = { fileName: '授权委托书.pdf', file: samplePdf().toString('base64'), until: '2026-12-31' }
  const start = 'applications.start-for-visitor'
  await s.refused(
    CLERK,
    start,
    { ...what, ...visitor, firm: { uscc: FIRM.uscc } },
    '3.7.7',
    '替单位来办，登记簿和平台上都没有他：要授权委托书',
  )
  await s.does(CLERK, start, { ...what, ...visitor, firm: { uscc: FIRM.uscc, power } }, '扫描盖章的授权委托书，写明到期日，开始填写')
  const owner = await browser(FIRM.representative)
  await owner.fill('/me/act-for', '/me/act-for', { capacity: `legal-person/${FIRM.uscc}` })
  s.holds((await owner.go('/me')).text.includes('食品经营许可'), '法定代表人在家里以单位身份看到这份草稿，可以接着填')
  await owner.fill('/me/act-for', '/me/act-for', { capacity: 'self' })
}

async function theDaughterLooks({ s, stranger }: Told, number: string): Promise<void> {
  const phone = stranger()
  const wrong = await phone.post('/track', { 'f-number': number, 'f-telephone': '13800000072' })
  s.holds(!/民政厅/.test(wrong.text), '只有编号，手机号不对：什么也查不到')
  const found = await phone.post('/track', { 'f-number': number, 'f-telephone': TELEPHONE })
  s.holds(
    found.status === 200 && /民政厅/.test(found.text) && /已提交/.test(found.text),
    '女儿不用登录，凭编号和手机号看到：民政厅，已提交',
  )
}

async function oneForm({ s }: Told): Promise<void> {
  s.chapter('一表通：已有来源的字段不再要求下面填')
  const fields = ['身份证号', '姓名', '户籍地址', '残疾等级', '床位数'].map((title) => ({ title, kind: 'text' }))
  const form = {
    title: '残疾人托养情况表',
    law: '残疾人保障法',
    article: '第四十八条',
    purpose: '掌握托养机构的床位和入住情况',
    period: 'once',
    dueDays: 3,
    fillers: ['water-department'],
  }
  await s.refused(ASKER, 'one-form.register-form', { ...form, fields }, '3.4.6', '五个字段中四个已有来源，这张表登记不了')
  const { id } = await s.does(ASKER, 'one-form.register-form', { ...form, fields: fields.slice(4) }, '只问床位数，登记成功')
  await s.does(AUTHORITY, 'one-form.approve-form', { id, opinion: '同意，一次性使用' }, '数据主管部门审核同意，任务到填报单位')
}

async function theLeader({ s, on }: Told): Promise<void> {
  s.chapter('看板：逾期的排出来，批示变成责任单位的待办')
  on('2026-03-16')
  const board = await s.asks(LEADER, 'dashboard.board', {}, '领导看到待处置的事，每条都有责任单位')
  const late = board.exceptions.find(({ subject }: { subject: string }) => subject === 'overdue/one-form.filling/water-department')
  assert.ok(late, JSON.stringify(board.exceptions))
  const { id } = await s.does(
    LEADER,
    'dashboard.remark-on',
    { subject: late.subject, text: '请两天内报送并说明原因', days: 2 },
    '批示，转省水利厅督办',
  )
  const waiting = await s.asks('water-department.head', 'cases.mine', {}, '省水利厅负责人的待办里有这件督办')
  s.holds(
    waiting.rows.some((row: { id: string }) => row.id === id),
    '批示成了任务，有期限',
  )
  await s.does('water-department.head', 'dashboard.answer-remark', { id, text: '已于今天报送，原因是经办人调离' }, '反馈落实情况')
  await s.does(LEADER, 'dashboard.close-remark', { id, opinion: '同意办结' }, '领导办结')
}
