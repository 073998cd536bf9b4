// The words of services, clients and subscriptions that their registers and actions share.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const kinds = {
  sql: words('数据库表或视图', 'Database table or view'),
  file: words('文件（CSV、XLSX）', 'File (CSV, XLSX)'),
  http: words('HTTP 接口', 'HTTP API'),
  base: words('基础登记簿', 'Base register'),
}
export const serviceStates = {
  proposed: words('待开通', 'Awaiting opening'),
  open: words('已开通', 'Open'),
  closed: words('已关闭', 'Closed'),
}
export const clientStates = { active: words('使用中', 'Active'), suspended: words('已停用', 'Suspended') }
export const subscriptionStates = { active: words('订阅中', 'Active'), ended: words('已结束', 'Ended') }
export const outcomes = {
  answered: words('已应答', 'Answered'),
  refused: words('已拒绝', 'Refused'),
  failed: words('提供方故障', 'Provider failed'),
}

export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const resource = f.id('信息资源', 'Resource', { refers: 'catalogue.resource' })
export const fieldName = f.text('数据项', 'Field', { max: 63 })
export const fields = f.list('数据项', 'Fields', fieldName, { max: 500, unique: true })
export const purpose = f.text('用途', 'Purpose', { max: 500 })
export const serviceName = f.text('服务名', 'Service name', { pattern: '^[a-z][a-z0-9-]{1,59}$', hint: '小写字母、数字和短横' })
export const remark = f.optional(f.orNull(f.text('说明', 'Remark', { max: 500 })))
export const reasons = f.text('理由', 'Reasons', { min: 2, max: 500 })
export const none = f.nothing()

export const source = {
  kind: f.choice('来源类别', 'Kind of source', kinds),
  connection: f.optional(f.orNull(f.text('数据库连接名', 'Connection', { max: 40, hint: '由平台管理员配置；本平台的库填 platform' }))),
  source: f.text('数据来源', 'Source', {
    max: 500,
    hint: '视图：模式名.视图名；文件：drop:文件名 或 file:编号；接口：https 地址；基础登记簿：base:population.person',
  }),
  keyField: f.text('主键数据项', 'Key field', { max: 63, hint: '值唯一、可排序，用于分页和续传' }),
}
