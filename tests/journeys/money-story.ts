import type { Story } from './story.ts'

const FUNDS = 'finance-department.funds'

/** Step 2: no payment before the approval. */
export const noPaymentBeforeApproval = (s: Story, project: string) =>
  s.refused(
    FUNDS,
    'funds.pay-project',
    { project, kind: 'construction', contract: '00000000-0000-7000-8000-000000000001', sum: '100000.00', document: '湘财建〔示例〕0号' },
    '4.3.2',
    '省财政厅在立项前付款，被拒绝',
  )

/** Step 4: the special fund is allocated by level and purpose (4.2.1, 4.2.2), never beyond the approved estimate. */
export async function allocationStory(s: Story, ids: { project: string; rival: string }): Promise<void> {
  s.chapter('三、专项资金，分级负责（4.2.1、4.2.2）')
  const { id: fund } = await s.does(
    FUNDS,
    'funds.open-account',
    { title: '省信息化建设专项资金', kind: 'special', level: 'province', division: '430000' },
    '设立省信息化建设专项资金',
  )
  const { id: city } = await s.does(
    FUNDS,
    'funds.open-account',
    { title: '长沙市信息化资金', kind: 'ordinary', level: 'city', division: '430100' },
    '登记市级资金',
  )
  for (const account of [fund, city])
    await s.does(
      FUNDS,
      'funds.record-income',
      { account, source: 'fiscal', giver: '财政预算（示例）', document: `示例预算${account.slice(-4)}号`, sum: '50000000.00' },
      '登记预算收入',
    )
  const allocate = (account: string, project: string, sum: string, document: string) => ({ account, project, sum, document })
  await s.refused(
    FUNDS,
    'funds.allocate-funds',
    allocate(city, ids.project, '1000000.00', '示例1号'),
    '4.2.1',
    '用市级资金安排省级项目，被拒绝',
  )
  await s.refused(FUNDS, 'funds.allocate-funds', allocate(fund, ids.rival, '1000000.00', '示例2号'), '4.3.2', '安排给未立项的项目，被拒绝')
  await s.refused(
    FUNDS,
    'funds.allocate-funds',
    allocate(fund, ids.project, '10000000.01', '示例3号'),
    '政府投资条例 第23条',
    '安排超过批准概算一分钱，被拒绝',
  )
  await s.does(FUNDS, 'funds.allocate-funds', allocate(fund, ids.project, '10000000.00', '示例4号'), '按批准概算安排专项资金')
}

/** Step 4: payments against the contract that never exceed it. */
export async function paymentStory(s: Story, project: string, contract: string): Promise<void> {
  const pay = (sum: string, document: string) => ({ project, kind: 'construction', contract, sum, document })
  await s.does(FUNDS, 'funds.pay-project', pay('3000000.00', '付款1号'), '按进度付款三百万元')
  await s.refused(FUNDS, 'funds.pay-project', pay('4400000.01', '付款2号'), '4.3.2', '累计付款超过合同一分钱，被拒绝')
  await s.does(FUNDS, 'funds.pay-project', pay('4400000.00', '付款2号'), '付至合同金额')
  await s.refused(
    FUNDS,
    'funds.pay-project',
    { project, kind: 'operation', payee: '示例运维单位', sum: '100000.00', document: '付款3号' },
    '4.3.6',
    '验收前支付运行维护费，被拒绝',
  )
}
