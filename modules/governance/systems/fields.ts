// What a registered system is made of: its closed sets, and the fields that the register, the verbs and the questions share.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const zones = {
  extranet: words('政务外网', 'Extranet'),
  intranet: words('政务内网', 'Intranet'),
  internet: words('互联网', 'Internet'),
}
export type Zone = keyof typeof zones

export const systemKinds = {
  'network-platform': words('网络平台', 'Network platform'),
  'base-database': words('基础信息库', 'Base database'),
  'key-business': words('重点业务系统', 'Key business system'),
  department: words('部门业务系统', 'Department system'),
  portal: words('门户网站', 'Portal'),
}
export type SystemKind = keyof typeof systemKinds

/** The highest secret it processes; what processes none is of the extranet or the Internet as its kind has it. */
export const secrecies = {
  none: words('不涉密', 'No state secrets'),
  secret: words('秘密', 'Secret'),
  confidential: words('机密', 'Confidential'),
  'top-secret': words('绝密', 'Top secret'),
}
export type Secrecy = keyof typeof secrecies

export const secrecy = f.choice('涉密等级', 'Secrecy', secrecies, { hint: '不填即不涉密；涉密系统只在政务内网运行' })
export const named = f.text('名称', 'Name', { min: 2, max: 100 })
export const zone = f.choice('所在网络', 'Network', zones, { hint: '一个系统只在一个网络上运行' })
export const kind = f.choice('类别', 'Kind', systemKinds)
export const functions = f.list('功能', 'Functions', f.text('功能', 'Function', { max: 100 }), { min: 1, max: 50, unique: true })
export const users = f.list('使用对象', 'Users', f.text('使用对象', 'User', { max: 100 }), { min: 1, max: 50, unique: true })
export const description = f.prose('说明', 'Description', { max: 2000 })
export const runsSince = f.day('投入运行日期', 'Runs since', { hint: '新建系统不填' })
export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
