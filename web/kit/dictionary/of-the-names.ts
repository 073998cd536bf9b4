// What the tree of names says.
import { words } from '#kernel/text/text.ts'

export const ofTheNames = {
  'names.title': words('域名树', 'The tree of names'),
  'names.lead': words(
    '全省统一的域名，逐级展开。每个域名对应一个已验收的系统；验收一旦撤销，域名和解析记录随即停止解析。',
    'The province’s names, opened level by level. Every name belongs to one accepted system and is silent as soon as the acceptance is revoked.',
  ),
  'names.network': words('网络', 'Network'),
  'names.tree': words('域名', 'Names'),
  'names.open': words('展开 {name}', 'Open {name}'),
  'names.shut': words('收起 {name}', 'Close {name}'),
  'names.show': words('查看 {name} 的解析记录', 'Show the records of {name}'),
  'names.below': words('下有 {n} 个域名', '{n} names below'),
  'names.resolves': words('正在解析', 'Answered'),
  'names.silent': words('不解析', 'Silent'),
  'names.notGiven': words('未登记', 'Not registered'),
  'names.more': words('再看一页', 'Show more'),
  'names.empty': words('这里还没有您可以查看的域名。', 'No name here that you may see yet.'),
  'names.noNames': words('该网络不设域名。', 'This network has no names.'),
  'names.choose': words('在左边选一个域名，这里显示它的系统、状态和解析记录。', 'Choose a name to see its system, state and records here.'),
  'names.records': words('解析记录', 'Records'),
  'names.noRecords': words(
    '还没有地址和解析记录，区文件中只保留域名本身。',
    'No address and no record yet: the zone keeps the name alone.',
  ),
  'names.itself': words('域名本身', 'The domain itself'),
  'names.platform': words('平台自用域名', 'Names of the platform itself'),
  'names.host': words('主机名', 'Host'),
  'names.type': words('类型', 'Type'),
  'names.value': words('内容', 'Value'),
  'names.ttl': words('生存时间', 'Lifetime'),
  'names.seconds': words('{n} 秒', '{n} s'),
  'names.why': words('为什么不解析', 'Why it is silent'),
  'names.withdrawn': words('该域名已经撤销。', 'The name was withdrawn.'),
  'names.entry': words('登记信息', 'Its entry in the book'),
} as const
