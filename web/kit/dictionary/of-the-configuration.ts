// Words of the page of the network's configuration: what would be released, the release that waits, the releases made.
import { words } from '#kernel/text/text.ts'

export const ofTheConfiguration = {
  'configuration.title': words('配置发布', 'Configuration releases'),
  'configuration.lead': words(
    '路由器、域名服务器和网关按已发布的配置运行：一人提出，另一人核准并签名。域名随授予即时生效，不等发布。',
    'Routers, name servers and gateways run what was released: one person proposes, another approves and signs. Names follow their grants at once.',
  ),
  'configuration.network': words('网络', 'Network'),
  'configuration.last': words('正在运行：第 {n} 号，{at} 发布', 'Running: release {n} of {at}'),
  'configuration.never': words('还没有发布过。', 'Nothing was released yet.'),
  'configuration.nothing': words(
    '与正在运行的配置相同，没有需要发布的内容。',
    'As the running configuration: there is nothing to release.',
  ),
  'configuration.differs': words('将要改变的文件（{n} 个）', 'Files that would change ({n})'),
  'configuration.counts': words(
    '共 {files} 个文件：新增 {added}，修改 {changed}，删除 {removed}。',
    '{files} files: {added} added, {changed} changed, {removed} removed.',
  ),
  'configuration.living': words(
    '另有 {n} 个域名文件随授予变化，已即时生效。',
    '{n} name files follow their grants and are in force already.',
  ),
  'configuration.more': words('另有 {n} 个文件未列出。', '{n} more files are not listed.'),
  'configuration.waiting': words('第 {n} 号等待核准：{who} 提出，{reason}', 'Release {n} awaits approval: proposed by {who}, {reason}'),
  'configuration.own': words('这是您提出的发布，须由另一位核准人员办理。', 'You proposed this release; another person decides.'),
  'configuration.moved': words(
    '提出以后网络又有变动，不能核准。请退回或撤回，重新提出。',
    'The network changed since the proposal; it cannot be approved. Decline or withdraw it, and propose again.',
  ),
  'configuration.devices': words('{device}：{n} 个文件', '{device}: {n} files'),
  'configuration.past': words('历次发布', 'Releases'),
  'configuration.number': words('编号', 'Number'),
  'configuration.state': words('状态', 'State'),
  'configuration.people': words('提出 / 核准', 'Proposed / approved'),
  'configuration.at': words('发布时间', 'Released at'),
  'configuration.digest': words('版本摘要 SM3', 'Version (SM3)'),
  'configuration.signature': words('签名', 'Signature'),
  'configuration.signed': words('已签名', 'Signed'),
  'configuration.unsigned': words('无', 'None'),
  'configuration.page': words('第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'),
  'configuration.next': words('下一页', 'Next'),
  'configuration.back': words('上一页', 'Back'),
} as const
