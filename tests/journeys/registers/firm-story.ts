import assert from 'node:assert/strict'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Story } from '../story.ts'

const MARKET = 'market-regulation-bureau.registrar'
const TAX = 'tax-bureau.registrar'
const LABOUR = 'human-resources-department.registrar'
const HEALTH = 'health-commission.registrar'
const POLICE = 'public-security-department.registrar'
const CIVIL = 'civil-affairs-department.registrar'

const FIRST = 80_000_000
const SEAT = { registeredVillage: '430102001001', registeredAddress: '模拟路 66 号' }
const READ = { matter: 'firm-registration' }
const WHY = '登记核查 2026-0302'

/** One simulated company from its establishment to its end, through five organs, with what the law refuses on the way. */
export async function firmStory(s: Story): Promise<void> {
  s.chapter('二、一家公司的一生：登记、税务、社保、许可，到清税注销（法人单位基础信息库，全部模拟）')
  const founder = await person(s, '贺明远', '1983-02-11', 1)
  const partner = await person(s, '邓思源', '1988-06-30', 2)
  const minor = await person(s, '邓小舟', '2012-07-01', 3)
  const whole = [{ kind: 'person', record: founder, name: '贺明远', subscribed: '2000000.00', permille: 1000 }]
  const company = {
    uscc: simulatedCreditCode(FIRST + 1),
    name: '长沙浏阳河软件有限公司',
    kind: 'company',
    establishedOn: '2026-01-05',
    capital: '2000000.00',
    scope: '软件开发；信息技术咨询服务',
    representative: founder,
    shareholders: whole,
    simulated: true,
    ...SEAT,
  }
  const establish = 'legal-persons.establish-legal-person'
  await s.refused(CIVIL, establish, company, 'GB 32100-2015', '公司由市场监管部门登记，民政不能登记')
  await s.refused(MARKET, establish, { ...company, uscc: '910301020000000001' }, 'GB 32100-2015', '信用代码校验位不符，不予登记')
  await s.refused(MARKET, establish, { ...company, scope: undefined }, '第8条', '没有经营范围，登记事项不全')
  await s.refused(MARKET, establish, { ...company, representative: minor }, '第12条', '未成年人不能担任法定代表人')
  const over = [...whole, { ...whole[0], record: partner, name: '邓思源', subscribed: '200000.00', permille: 100 }]
  await s.refused(MARKET, establish, { ...company, shareholders: over }, '第47条', '持股合计超过百分之百，不予登记')
  const { id } = await s.does(MARKET, establish, company, '市场监管：设立登记，法定代表人姓名由人口库带出')
  await operating(s, id)
  await changing(s, id, { founder, partner })
  await s.refused(MARKET, 'legal-persons.deregister-legal-person', { id, endedOn: '2026-03-02' }, '第32条', '还有分公司，不能先注销公司')
  await ending(s, id)
  await seen(s, id, company.uscc)
}

async function person(s: Story, name: string, birthDate: string, n: number): Promise<string> {
  const idNumber = simulatedNumber('430102', birthDate, '1', 450 + n)
  const input = { effective: birthDate, simulated: true, idNumber, name, sex: '1', birthDate, ...SEAT }
  return (await s.does(POLICE, 'population.enter-person', input, `公安：${name}建库登记`)).id
}

async function operating(s: Story, id: string): Promise<void> {
  const tax = { id, taxRegisteredOn: '2026-02-06', bankAccount: '6222020000000066' }
  await s.refused(MARKET, 'legal-persons.register-tax', tax, '第17条', '税务登记由税务机关采集，市场监管不能代写')
  const { remarks } = await s.does(TAX, 'legal-persons.register-tax', tax, '税务：税务登记')
  s.holds(remarks[0].law === '税收征收管理法 第15条', '逾期两日只作提示，不拒绝登记')
  await s.does(LABOUR, 'legal-persons.register-insurance', { id, insuredSince: '2026-01-20', employees: 18 }, '人社：社会保险登记')
  const licence = { id, number: '卫食 2026-0066', title: '公共场所卫生许可证', from: '2026-02-10' }
  await s.does(HEALTH, 'legal-persons.record-licence', licence, '卫健：许可证照入库')
  const taken = { id, number: licence.number, evidence: '注销决定' }
  await s.refused(MARKET, 'legal-persons.withdraw-licence', taken, '第49条', '证照只能由发证单位注销')
}

async function changing(s: Story, id: string, { founder, partner }: { founder: string; partner: string }): Promise<void> {
  const shares = (first: number) => [
    { kind: 'person', record: founder, name: '贺明远', subscribed: `${first * 2000}.00`, permille: first },
    { kind: 'person', record: partner, name: '邓思源', subscribed: `${(1000 - first) * 2000}.00`, permille: 1000 - first },
  ]
  const move = { id, effective: '2026-02-20', evidence: '股权转让协议' }
  await s.does(MARKET, 'legal-persons.transfer-shares', { ...move, shareholders: shares(600) }, '市场监管：转让四成股权')
  await s.refused(
    MARKET,
    'legal-persons.transfer-shares',
    { ...move, effective: '2026-02-01', shareholders: shares(900) },
    '第86条',
    '早于上次股权登记，不能插在前面',
  )
  const change = { id, effective: '2026-02-25', evidence: '股东会决议', sets: { representative: partner } }
  await s.does(MARKET, 'legal-persons.change-legal-person', change, '市场监管：变更法定代表人')
  const branch = {
    uscc: simulatedCreditCode(FIRST + 2),
    name: '长沙浏阳河软件有限公司浏阳分公司',
    kind: 'branch',
    establishedOn: '2026-02-26',
    scope: '软件销售',
    representative: founder,
    simulated: true,
    ...SEAT,
  }
  await s.refused(MARKET, 'legal-persons.establish-legal-person', branch, '第13条', '分公司必须登记隶属的法人')
  await s.does(MARKET, 'legal-persons.establish-legal-person', { ...branch, parent: id }, '市场监管：设立分公司')
}

async function ending(s: Story, id: string): Promise<void> {
  const branches = await s.asks(MARKET, 'legal-persons.branches', { id, ...READ }, '查看分支机构', undefined, WHY)
  const end = 'legal-persons.deregister-legal-person'
  await s.does(MARKET, end, { id: branches.rows[0].id, endedOn: '2026-03-02' }, '市场监管：先注销分公司')
  await s.refused(MARKET, end, { id, endedOn: '2026-03-02' }, '第16条', '税务登记未注销，先清税')
  await s.does(TAX, 'legal-persons.clear-tax', { id, taxClearedOn: '2026-03-02', evidence: '清税证明 0066' }, '税务：清税')
  await s.does(MARKET, end, { id, endedOn: '2026-03-02', endReason: '股东会决议解散' }, '市场监管：注销登记')
}

async function seen(s: Story, id: string, uscc: string): Promise<void> {
  const query = new URLSearchParams({ id, ...READ })
  const bare = await s.server.call(MARKET, 'GET', `/api/legal-persons/legal-person?${query}`)
  s.notGranted(bare, '第6条', '不写用途，登记机关的干部也查不到')
  const day = { id, ...READ, validOn: '2026-02-22' }
  const then = await s.asks(MARKET, 'legal-persons.legal-person', day, '「那天」2 月 22 日：谁是法定代表人、谁是股东', undefined, WHY)
  assert.equal(then.fields.representativeName, '贺明远')
  assert.deepEqual(
    then.fields.shareholders.map(({ permille }: { permille: number }) => permille),
    [600, 400],
  )
  s.holds(then.state === 'living', '那天公司还在，法定代表人是原来的，股权已经转让')
  const now = await s.asks(MARKET, 'legal-persons.legal-person', { id, ...READ }, '今天：已注销', undefined, WHY)
  s.holds(now.state === 'ended' && now.fields.representativeName === '邓思源', '今天的记录：已终止，法定代表人是变更后的')
  await s.asks('anyone', 'legal-persons.public-firm', { uscc }, '社会公众按信用代码查到公示信息，没有任何人的姓名', ({ rows }) => {
    assert.deepEqual([rows[0].state, rows[0].simulated], ['ended', true])
    assert.ok(!JSON.stringify(rows).includes('邓思源'))
  })
}
