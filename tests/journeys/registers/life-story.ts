import assert from 'node:assert/strict'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Story } from '../story.ts'

const POLICE = 'public-security-department.registrar'
const HEALTH = 'health-commission.registrar'
const SCHOOLS = 'education-department.registrar'
const LABOUR = 'human-resources-department.registrar'
const CIVIL = 'civil-affairs-department.registrar'
const TAX = 'tax-bureau.registrar'
const COURT = 'high-court.registrar'

const HOME = { registeredVillage: '430102001001', registeredAddress: '模拟路 1 号' }
const WHY = '核对户籍登记 2026-0301'

type Life = { readonly id: string; readonly idNumber: string; readonly husband: string; readonly son: string }

/** One simulated person from birth to death, through seven organs; what each recorded counts from its day. */
export async function lifeStory(s: Story): Promise<void> {
  s.chapter('一、一个人的一生：七个单位各记各的（人口基础信息库，全部模拟）')
  const life = await born(s)
  await grown(s, life)
  await correctedStory(s, life)
  await ended(s, life)
}

async function born(s: Story): Promise<Life> {
  await s.does(
    HEALTH,
    'population.certify-birth',
    { number: 'M195000001', bornOn: '1950-05-01', sex: '2' },
    '卫健：出生医学证明编号入库（补录）',
  )
  const birth = { name: '陈秀英', sex: '2', birthDate: '1950-05-01', simulated: true, birthCertificate: 'M195000001', ...HOME }
  await s.refused(HEALTH, 'population.register-birth', birth, '第17条', '卫健不是户籍的数源单位，不能登记出生')
  await s.refused(
    POLICE,
    'population.register-birth',
    { ...birth, birthDate: '1950-05-02' },
    '第23条',
    '出生日期与出生医学证明不同，不予登记',
  )
  const { id, idNumber, remarks } = await s.does(POLICE, 'population.register-birth', birth, '公安：出生登记，编定公民身份号码')
  s.holds(idNumber.startsWith('0301021950050100') && remarks[0].law.includes('第7条'), '号码属于模拟段（首位为 0）；迟报只作提示，不拒绝')
  await s.refused(POLICE, 'population.register-birth', birth, '第23条', '一份出生医学证明只用于一人')
  const other = async (name: string, sex: '1' | '2', birthDate: string, n: number, more: object = {}) => {
    const number = simulatedNumber('430102', birthDate, sex, n)
    const input = { effective: birthDate, simulated: true, idNumber: number, name, sex, birthDate, ...HOME, ...more }
    return { number, ...(await s.does(POLICE, 'population.enter-person', input, `公安：${name}建库登记`)) }
  }
  const husband = await other('李建民', '1', '1948-02-01', 1)
  const son = await other('李志远', '1', '1976-08-09', 1, { mother: id, father: husband.id })
  return { id, idNumber, husband: husband.number, son: son.number }
}

async function grown(s: Story, { id, idNumber, husband, son }: Life): Promise<void> {
  const at = (effective: string, more: object) => ({ id, effective, ...more })
  await s.does(SCHOOLS, 'population.record-schooling', at('1957-09-01', { school: '模拟小学' }), '教育：入学')
  await s.does(SCHOOLS, 'population.record-schooling', at('1969-07-01', { school: null, education: '60' }), '教育：高中毕业')
  await s.refused(
    LABOUR,
    'population.record-employment',
    at('1966-04-30', { employer: '114300000061222017' }),
    '第15条',
    '人社：未满 16 周岁，不得招用',
  )
  await s.does(LABOUR, 'population.record-employment', at('1970-03-01', { employer: '114300000061222017' }), '人社：就业参保')
  const wed = { spouseNumber: husband, evidence: '模拟结婚证 1974-1' }
  await s.refused(CIVIL, 'population.register-marriage', at('1970-04-30', wed), '第1047条', '民政：女方未满 20 周岁，不予登记')
  await s.refused(
    CIVIL,
    'population.register-marriage',
    at('1996-05-01', { ...wed, spouseNumber: son }),
    '第1048条',
    '民政：直系血亲，不予登记',
  )
  await s.does(CIVIL, 'population.register-marriage', at('1974-05-01', wed), '民政：结婚登记，双方同时记为已婚')
  await s.refused(CIVIL, 'population.register-marriage', at('1980-05-01', wed), '第1051条', '民政：已有配偶，不予登记')
  const household = await s.does(
    POLICE,
    'population.set-up-household',
    at('1977-01-01', { memberNumbers: [husband, son], newHeadNumber: undefined }),
    '公安：立户，三口之家，陈秀英为户主',
  )
  await s.does(LABOUR, 'population.record-retirement', at('2005-05-01', { pensionSince: '2005-06-01' }), '人社：退休，养老待遇起始')
  await s.does(TAX, 'population.record-tax', at('2020-03-01', { taxpayer: true }), '税务：个人所得税自行申报')
  await s.does(HEALTH, 'population.assess-disability', at('2024-11-01', { grade: '2' }), '卫健：残疾评定')
  const guard = { guardianNumber: son, basis: 'order' }
  await s.refused(CIVIL, 'population.register-guardianship', at('2025-01-06', guard), '第28条', '民政：成年人的监护须有法院裁判')
  await s.does(
    COURT,
    'population.register-guardianship',
    at('2025-01-06', { ...guard, basis: 'appointed', evidence: '（2025）模拟民特1号' }),
    '法院：指定监护人',
  )
  const asked = { id, matter: 'population-registration' }
  await s.asks(
    POLICE,
    'population.household',
    asked,
    '公安查看同户人员：户主一人',
    ({ rows, household: number }) => {
      assert.equal(number, household.household)
      assert.deepEqual(
        rows.map(({ fields }: { fields: { headRelation: string } }) => fields.headRelation),
        ['02', '10', '20'],
      )
    },
    WHY,
  )
  await s.asks(
    POLICE,
    'population.kin',
    asked,
    '公安查看亲属：配偶、监护人、子女',
    ({ rows }) => {
      assert.deepEqual(
        rows.map(({ relation }: { relation: string }) => relation),
        ['spouse', 'guardian', 'child'],
      )
    },
    WHY,
  )
  await s.asks(
    TAX,
    'population.kin',
    { id, matter: 'taxation' },
    '税务事项看不到亲属：答复里没有一行',
    ({ granted, rows }) => {
      assert.deepEqual([granted, rows], [false, []])
    },
    '核对个人所得税汇算申报',
  )
  const unstated = await s.server.call(TAX, 'GET', `/api/population/person?id=${id}&matter=taxation`)
  s.notGranted(unstated, '第6条', '没有写明用途，税务查不到这个人')
  assert.ok(!JSON.stringify(unstated.body).includes(idNumber))
}

/** The day on which it counted, and the moment at which it was known: both can be asked for. */
async function correctedStory(s: Story, { id }: Life): Promise<void> {
  s.chapter('二、「那天我们知道什么」：更正之前和之后')
  s.on('2026-03-04')
  const before = s.server.clock.now()
  s.on('2026-03-05')
  await s.refused(
    SCHOOLS,
    'population.correct-person',
    { id, effective: '1950-05-01', evidence: '学籍卡', sets: { name: '陈秀瑛' } },
    '第17条',
    '教育不是姓名的数源单位：可以提出异议，不能改写',
  )
  await s.does(
    POLICE,
    'population.correct-person',
    { id, effective: '1950-05-01', evidence: '1950 年户口底册', sets: { name: '陈秀瑛' } },
    '公安：更正姓名，自出生之日起',
  )
  const nameAt = (words: string, name: string, more: Record<string, string>) =>
    s.asks(
      POLICE,
      'population.person',
      { id, matter: 'population-registration', ...more },
      words,
      ({ fields }) => assert.equal(fields.name, name),
      WHY,
    )
  await nameAt('今天所知：1960 年元旦叫陈秀瑛', '陈秀瑛', { validOn: '1960-01-01' })
  await nameAt('3 月 4 日所知：1960 年元旦叫陈秀英', '陈秀英', { validOn: '1960-01-01', knownAt: before })
  const asked = { id, matter: 'population-registration', validOn: '1972-01-01' }
  await s.asks(
    POLICE,
    'population.person',
    asked,
    '1972 年元旦：有工作单位，未婚',
    ({ fields }) => {
      assert.deepEqual([fields.employer, fields.maritalStatus], ['114300000061222017', undefined])
    },
    WHY,
  )
  await s.asks(
    POLICE,
    'population.person',
    { ...asked, validOn: '1950-04-30' },
    '出生前一天：没有这条记录',
    ({ stood, fields }) => {
      assert.deepEqual([stood, fields], [false, {}])
    },
    WHY,
  )
}

async function ended(s: Story, { id, husband }: Life): Promise<void> {
  s.chapter('三、死亡：记录终止，家人和监护随之变动')
  s.on('2026-03-06')
  await s.does(HEALTH, 'population.certify-death', { id, diedOn: '2026-03-06', number: 'D202600001' }, '卫健：签发死亡医学证明')
  await s.refused(
    TAX,
    'population.record-tax',
    { id, effective: '2026-03-06', taxpayer: false },
    '3.4.5a',
    '已有死亡证明，不再登记其他事项',
  )
  const { remarks } = await s.does(POLICE, 'population.register-death', { id, diedOn: '2026-03-06' }, '公安：死亡注销户口')
  s.holds(remarks.length === 0, '死亡日期与死亡医学证明一致，按期申报')
  const asked = { matter: 'population-registration' }
  const found = await s.asks(POLICE, 'population.person-search', { ...asked, number: husband }, '公安查询其配偶', () => {}, WHY)
  const widower = found.rows[0].id
  await s.asks(
    POLICE,
    'population.household',
    { ...asked, id: widower },
    '户主去世，配偶接任户主，婚姻状况记为丧偶',
    ({ rows }) => {
      assert.deepEqual(
        rows.map(({ fields }: { fields: Record<string, string> }) => [fields.headRelation, fields.maritalStatus]),
        [
          ['02', '30'],
          ['20', undefined],
        ],
      )
    },
    WHY,
  )
  const refused = { id, effective: '2026-03-06', newHeadNumber: undefined }
  await s.refused(POLICE, 'population.record-departure', refused, '3.4.5a', '记录已终止，不能再登记迁出')
}
