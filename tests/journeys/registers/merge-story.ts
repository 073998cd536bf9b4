import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Story } from '../story.ts'

const REGISTRAR = 'public-security-department.registrar'
const FIRST = 'public-security-department.adjudicator'
const SECOND = 'public-security-department.second-adjudicator'
const REGISTER = 'population.person'
const WHY = '核对疑似重复建档 2026-0311'

/** Two records of one person: found with evidence, decided by two, merged, and undone without loss. */
export async function mergeStory(s: Story): Promise<void> {
  s.chapter('疑似重档：系统找证据，两个人作裁定，随时可以撤销（全部模拟）')
  const entered = async (name: string, birthDate: string, n: number, address: string) => {
    const idNumber = simulatedNumber('430104', birthDate, '1', n)
    const input = {
      effective: '2020-01-01',
      simulated: true,
      idNumber,
      name,
      sex: '1',
      birthDate,
      registeredVillage: '430104001001',
      registeredAddress: address,
    }
    return { idNumber, ...(await s.does(REGISTRAR, 'population.enter-person', input, `公安：${name}建库登记`)) }
  }
  const one = await entered('欧阳志强', '1980-04-09', 460, '模拟洲路 6 号')
  const other = await entered('欧阳志彊', '1980-09-04', 470, '模拟洲路 6 号')
  const { rows } = await s.asks(
    FIRST,
    'matching.candidates',
    { register: REGISTER, record: one.id },
    '裁定员查找疑似重档：写明用途，逐项列出证据',
    (answer) => s.holds(answer.rows[0]?.id === other.id, '同音不同字、日月互换、同村同址：找到了'),
    WHY,
  )
  const { id: pair } = await s.does(
    REGISTRAR,
    'matching.propose-pair',
    { register: REGISTER, one: one.id, other: other.id },
    `提交裁定台（${rows[0].score} 分）`,
  )
  const { sides } = await s.asks(SECOND, 'matching.pair', { pair }, '打开这一对：两条并列，查看留痕')
  const given = {
    pair,
    verdict: 'same',
    survivor: one.id,
    take: ['name'],
    reason: '与原始户口册核对，系同一人',
    seenOne: sides[0].version,
    seenOther: sides[1].version,
  }
  await s.refused('market-regulation-bureau.adjudicator', 'matching.propose-decision', given, '3.4.6', '市场监管局不是人口库的裁定单位')
  const { decision } = await s.does(FIRST, 'matching.propose-decision', given, '第一人提出：同一人，保留甲，姓名采用乙')
  await s.refused(FIRST, 'matching.confirm-decision', { pair, decision }, '3.4.6', '一个人不能既提出又复核')
  await alone(s, pair, decision)
  const looked = (id: string, words: string, check: (answer: any) => void) =>
    s.asks(FIRST, 'population.person', { id, matter: 'matching' }, words, check, WHY)
  await s.does(SECOND, 'matching.confirm-decision', { pair, decision, opinion: '同意' }, '第二人复核：并档')
  await s.asks(
    FIRST,
    'population.person-search',
    { matter: 'matching', number: other.idNumber },
    '按被并入的号码检索，引到保留的记录，并说明经由哪一条',
    (answer) => s.holds(answer.rows[0].id === one.id && answer.rows[0].via === other.id, '两个号码都能找到'),
    WHY,
  )
  await looked(one.id, '保留的记录采用了乙的姓名', (answer) => s.holds(answer.fields.name === '欧阳志彊', '姓名随裁定'))
  await s.does(
    REGISTRAR,
    'population.correct-person',
    { id: one.id, effective: '2026-03-02', evidence: '户口簿', sets: { ethnicity: '08' } },
    '并档以后又登记一项：民族更正',
  )
  const undo = await s.does(FIRST, 'matching.propose-separation', { pair, reason: '再查档案，系两人' }, '发现有误：第一人提出撤销并档')
  await s.refused(FIRST, 'matching.confirm-decision', { pair, decision: undo.decision }, '3.4.6', '撤销同样要两个人')
  await s.does(SECOND, 'matching.confirm-decision', { pair, decision: undo.decision }, '第二人复核：撤销并档')
  await looked(one.id, '甲恢复自己的姓名，并档以后登记的事项还在', (answer) =>
    s.holds(answer.fields.name === '欧阳志强' && answer.fields.ethnicity === '08', '没有丢失任何一项'),
  )
  await looked(other.id, '乙恢复为独立的记录', (answer) => s.holds(answer.id === other.id && answer.state === 'living', '乙照旧可用'))
}

/** A program that holds the permission still decides nothing. */
async function alone(s: Story, pair: string, decision: string): Promise<void> {
  const { server } = s
  const machine = { ...(await server.as(SECOND)), kind: 'system' as const, id: 'system/matcher' }
  const outcome = await server.house.act(machine, 'matching.confirm-decision', { pair, decision }).then(
    () => '',
    (error: Error) => error.message,
  )
  s.holds(outcome === 'matching.machine-alone', '系统自己复核：不予办理，分值再高也不行（3.4.6）')
}
