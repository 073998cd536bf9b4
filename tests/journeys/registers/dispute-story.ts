import assert from 'node:assert/strict'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { type Story, within } from '../story.ts'

const POLICE = 'public-security-department.registrar'
const SCHOOLS = 'education-department.registrar'
const LABOUR = 'human-resources-department.registrar'
const TAX = 'tax-bureau.registrar'
const WINDOW = 'changsha.window'
const AUTHORITY = 'informatisation-office.sharing'
const REGISTER = 'population.person'
const WHY = '入学资格审核，核对姓名'

/** A disputed name: who may dispute, who answers, and how the correction reaches three organs that had read the wrong one. */
export async function disputeStory(s: Story): Promise<void> {
  s.chapter('数据异议：看过的单位提出，数源单位 10 个工作日内答复，更正通知每一个看过原值的单位')
  s.on('2026-04-07')
  const id = await entered(s, '周雨桐', 1)
  s.on('2026-04-08')
  const readers = [
    [SCHOOLS, 'school-enrolment', '教育'],
    [LABOUR, 'social-insurance', '人社'],
    [WINDOW, 'window-service', '长沙窗口'],
  ] as const
  for (const [account, matter, who] of readers)
    await s.asks(account, 'population.person', { id, matter }, `${who}：按用途查看这条记录，每次查看都留痕`, () => {}, WHY)
  const claim = { register: REGISTER, record: id, field: 'name', claimed: '周语桐', why: '与出生医学证明、学籍材料不一致' }
  await s.refused(TAX, 'disputes.file-dispute', claim, '第26条', '没有看过这一项的单位不能提出异议')
  const filed = await s.does(SCHOOLS, 'disputes.file-dispute', { ...claim, evidence: '出生医学证明（模拟）' }, '教育：对“姓名”提出异议')
  assert.equal(filed.dueOn, '2026-04-22')
  const joined = await s.does(WINDOW, 'disputes.file-dispute', claim, '长沙窗口：对同一项再提出，并入同一件，不另立')
  s.holds(joined.id === filed.id && joined.joined, '同一记录的同一项同时只有一件异议，由唯一键守住')
  await s.asks(LABOUR, 'disputes.open-on', { register: REGISTER, record: id }, '读这条记录的人看到“姓名”有异议、何日答复', ({ fields }) =>
    assert.deepEqual(fields, [{ field: 'name', since: '2026-04-08', due: '2026-04-22' }]),
  )
  const seen = await s.asks(POLICE, 'disputes.dispute', { id: filed.id }, '公安：登记的与主张的并排，两方各说各的', ({ claims }) =>
    assert.equal(claims.length, 2),
  )
  s.on('2026-04-14')
  await answered(s, id, filed.id, seen.standing.version)
  await reviewed(s, id, readers)
  await overdue(s)
}

async function entered(s: Story, name: string, n: number): Promise<string> {
  const born = { sex: '2', birthDate: '2019-05-01', registeredVillage: '430102001001', registeredAddress: '模拟路 9 号' }
  const idNumber = simulatedNumber('430102', '2019-05-01', '2', 40 + n)
  const input = { effective: '2019-05-01', simulated: true, idNumber, name, ...born }
  return (await s.does(POLICE, 'population.enter-person', input, `公安：${name}（模拟）建库登记`)).id
}

async function answered(s: Story, id: string, dispute: string, seen: number): Promise<void> {
  const correction = { value: JSON.stringify('周语桐'), effective: '2019-05-01', seen }
  const answer = { dispute, outcome: 'upheld', basis: '经核对户籍底册，登记时录入有误' }
  await s.refused(POLICE, 'disputes.answer-dispute', answer, '第26条', '认定属实却不更正，不能这样答复')
  await s.does(POLICE, 'disputes.answer-dispute', { ...answer, correction }, '公安：核查属实，更正并答复，一步完成')
  const at = { id, matter: 'population-registration' }
  await s.asks(POLICE, 'population.person', at, '现在登记的是更正后的姓名', ({ fields }) => assert.equal(fields.name, '周语桐'), WHY)
  await s.asks(
    POLICE,
    'population.person',
    { ...at, knownAt: '2026-04-10T00:00:00.000Z' },
    '「那天」我们知道的仍是原来的姓名：没有什么被悄悄改掉',
    ({ fields }) => assert.equal(fields.name, '周雨桐'),
    WHY,
  )
}

async function reviewed(s: Story, record: string, readers: readonly (readonly [string, string, string])[]): Promise<void> {
  const outcomes = ['decision-corrected', 'no-impact', 'explained']
  for (const [i, [account, , who]] of readers.entries()) {
    const own = async () => (await s.server.call(account, 'GET', '/api/disputes/notices')).body.rows
    const mine = (rows: { record: string }[]) => rows.filter((row) => row.record === record)
    await within(5_000, async () => mine(await own()).length === 1)
    const [notice] = mine(await own()) as unknown as { id: string; firstLook: string }[]
    s.holds(notice?.firstLook === '2026-04-08', `${who}：收到一份通知，写明本单位何日看过、何时更正`)
    const outcome = outcomes[i]!
    const note = outcome === 'no-impact' ? {} : { note: '已改正报名名册（模拟）' }
    await s.does(account, 'disputes.acknowledge-notice', { notice: notice!.id, outcome, ...note }, `${who}：复核据此作出的决定并答复`)
  }
}

async function overdue(s: Story): Promise<void> {
  const id = await entered(s, '贺思远', 2)
  await s.asks(SCHOOLS, 'population.person', { id, matter: 'school-enrolment' }, '教育：查看另一条记录', () => {}, WHY)
  const claim = { register: REGISTER, record: id, field: 'sex', claimed: '1', why: '本人为男性' }
  const late = await s.does(SCHOOLS, 'disputes.file-dispute', claim, '教育：对“性别”提出异议')
  s.on('2026-05-06')
  await s.asks(POLICE, 'disputes.desk', { tab: 'answer' }, '到期没有答复：异议台上排在最前，写明逾期几个工作日', ({ rows, waiting }) =>
    assert.ok(rows[0].id === late.id && rows[0].daysLeft < 0 && waiting.late >= 1),
  )
  await s.asks(AUTHORITY, 'disputes.desk', { tab: 'late' }, '数据共享主管部门看到全省逾期的异议', ({ rows }) =>
    assert.ok(rows.some((row: { id: string }) => row.id === late.id)),
  )
  const dismissal = { dispute: late.id, outcome: 'dismissed', basis: '出生医学证明与登记一致' }
  await s.refused(POLICE, 'disputes.answer-dispute', dismissal, '第28条', '不予更正的答复必须写明救济途径')
  await s.does(POLICE, 'disputes.answer-dispute', { ...dismissal, remedy: '可以申请主管部门协调' }, '公安：不予更正，写明依据和救济途径')
  await s.does(SCHOOLS, 'disputes.escalate-dispute', { dispute: late.id, reason: '材料不同' }, '教育：不服，申请主管部门协调')
  await s.does(
    AUTHORITY,
    'disputes.coordinate-dispute',
    { dispute: late.id, outcome: 'confirmed', opinion: '维持' },
    '主管部门：协调，维持答复',
  )
}
