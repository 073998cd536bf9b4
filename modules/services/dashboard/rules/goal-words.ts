// The goals of the policy in its own words (chapter two), shortened where it says more than one.
import { words } from '#kernel/text/text.ts'

export const goalWords = [
  {
    clause: '2.1',
    words: words('标准统一、功能完善、安全可靠的网络平台', 'A network platform that is uniform, complete, safe and reliable'),
  },
  { clause: '2.2', words: words('重点业务系统建设取得显著成效', 'Marked results in building the key business systems') },
  { clause: '2.3', words: words('基础信息库取得重大进展，共享程度明显提高', 'Major progress on the base databases, and more sharing') },
  { clause: '2.4', words: words('初步形成网络与信息安全保障体系', 'A first system that secures networks and information') },
  { clause: '2.5', words: words('建立规范的培训制度', 'A regular training system') },
  { clause: '2.6', words: words('法规和标准逐步完善', 'Regulations and standards made complete') },
  {
    clause: '2.7',
    words: words('管理、决策、应急处理、公共服务能力得到较大改善', 'Management, decision, emergency response and public service improve'),
  },
] as const
