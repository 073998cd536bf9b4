// The story's ferry on the extranet: a channel to the intranet, the schema of what it carries, and a first package that waits
// to be carried. The figures are of the demonstration.
import type { Day } from '#kernel/time/day.ts'
import type { Teller } from './lifecycle.ts'

const OPERATOR = 'information-centre.ferry'

const TABLE = [
  '项目编号,项目名称,建设单位,批复金额',
  'XM-2026-001,宏观经济数据库（示例）,省统计局,1000.00',
  'XM-2026-002,电子公文系统（示例）,省政府办公厅,860.50',
]

export async function tellFerry(t: Teller): Promise<void> {
  await t.on('2026-11-23' as Day)
  const { id: channel } = await t.act(OPERATOR, 'ferry.open-channel', {
    name: 'projects-monthly',
    title: '项目月报送内网（示例）',
    direction: 'out',
    peer: 'intranet',
  })
  await t.act(OPERATOR, 'ferry.open-channel', { name: 'released', title: '内网解密资料（示例）', direction: 'in', peer: 'intranet' })
  await t.act(OPERATOR, 'ferry.declare-schema', {
    name: 'project-month',
    title: '项目月报',
    key: '项目编号',
    columns: [
      { name: '项目编号', type: 'text', required: true },
      { name: '项目名称', type: 'text', required: true },
      { name: '建设单位', type: 'text', required: true },
      { name: '批复金额', type: 'number', required: false },
    ],
  })
  const content = Buffer.from(`${TABLE.join('\n')}\n`).toString('base64')
  await t.act(OPERATOR, 'ferry.export-files', {
    channel,
    purpose: '向政务内网报送项目月报，供内网汇总（示例）',
    files: [{ name: '项目月报-2026-11.csv', content, schema: 'project-month', level: 'internal' }],
  })
}
