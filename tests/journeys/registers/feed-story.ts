import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { type Story, within } from '../story.ts'

const POLICE = 'public-security-department.registrar'
const LABOUR = 'human-resources-department.registrar'

/** A department is told of the deaths of its pensioners, exactly what its right holds, until the right is revoked. */
export async function feedStory(s: Story): Promise<void> {
  s.chapter('变更推送：人社厅订阅其养老金领取人的死亡登记')
  const pensioner = async (n: number, name: string) => {
    const idNumber = simulatedNumber('430103', '1940-06-01', '1', n)
    const place = { registeredVillage: '430103001001', registeredAddress: '模拟路 77 号' }
    const person = { effective: '1940-06-01', simulated: true, idNumber, name, sex: '1', birthDate: '1940-06-01', ...place }
    return { idNumber, ...(await s.does(POLICE, 'population.enter-person', person, `公安：${name}建库登记`)) }
  }
  const ours = await pensioner(301, '周德贵')
  const other = await pensioner(302, '彭世昌')
  const subscribe = { register: 'population.person', matter: 'social-insurance', follows: 'list', purpose: '停发死亡人员养老金' }
  const { id: subscription } = await s.does(LABOUR, 'feeds.subscribe', subscribe, '人社：按用数权“社会保险”订阅人口变更')
  await s.does(LABOUR, 'feeds.follow', { subscription, add: [ours.idNumber] }, '人社：名单只有自己的领取人，平台不回答谁在库里')
  for (const { id } of [ours, other]) {
    await s.does(POLICE, 'population.register-death', { id, diedOn: '2026-03-01', evidence: '死亡医学证明（模拟）' }, '公安：死亡注销户口')
  }

  let told: any = { changes: [] }
  const take = async () => {
    const { body } = await s.server.call(LABOUR, 'GET', `/api/feeds/take?subscription=${subscription}`)
    told = body
    return told.changes?.length > 0
  }
  await within(5000, take)
  s.holds(told.changes.length === 1 && told.changes[0].number === ours.idNumber, '人社取到一条变更：名单里的那个人，别人的没有')
  s.holds(JSON.stringify(told.changes[0].sets) === '{"diedOn":"2026-03-01"}', '内容恰好是用数权内的数据项：死亡日期，别无其他')
  await s.does(LABOUR, 'feeds.acknowledge', { subscription, cursor: told.cursor }, '人社：确认收到；未确认的会再给一次')
  const { rows: looks } = await s.server.database.pool.query(
    "select organ, way, fields, purpose from kernel.look where record = $1 and way = 'feed'",
    [ours.id],
  )
  s.holds(looks.length > 0 && looks[0].purpose === subscribe.purpose, '这一条推送记入使用记录，写明用途')

  const { rows } = await s.server.database.pool.query(
    "select id from kernel.reading_right where organ = 'human-resources-department' and matter = 'social-insurance' and register = 'population.person' and revoked_at is null",
  )
  for (const { id: right } of rows)
    await s.does(
      'informatisation-office.sharing',
      'reading.revoke-right',
      { right, reason: '用途已终止（模拟）' },
      '数据主管部门收回用数权',
    )
  const dead = await s.server.call(LABOUR, 'GET', `/api/feeds/take?subscription=${subscription}`)
  s.notGranted(dead, '政务数据共享条例 第25条', '推送立即停止：没有用数权就没有变更')
}
