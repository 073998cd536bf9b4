// The map of the four networks: what is apart from what, how, by which clause, and what lawfully stands between.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { linkKinds, organ, zone } from './fields.ts'

export const separations = {
  physical: words('物理隔离', 'Physically apart'),
  logical: words('逻辑隔离', 'Logically apart'),
}
const count = (zh: string, en: string) => f.integer(zh, en)
const kind = f.choice('连接方式', 'Kind', linkKinds)

export const zoneMap = question({
  name: 'registry.zone-map',
  title: words('网络分区图', 'The map of the networks'),
  may: 'registry.read',
  input: f.nothing(),
  output: f.object({
    networks: f.list(
      '网络',
      'Networks',
      f.object({
        zone,
        isolation: f.object({ zh: f.text('隔离要求', 'Isolation'), en: f.text('英文', 'English') }),
        lead: f.list('牵头单位', 'Lead', organ),
        clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
        blocks: count('地址段', 'Blocks'),
        names: count('域名', 'Names'),
      }),
    ),
    borders: f.list(
      '边界',
      'Borders',
      f.object({
        a: zone,
        b: zone,
        separation: f.choice('隔离方式', 'Separation', separations),
        /** Kinds of link that no rule refuses here. */
        lawful: f.list('可用的连接方式', 'Lawful', kind),
        clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
        links: f.list(
          '已登记的连接',
          'Links',
          f.object({
            id: f.id('连接', 'Link'),
            kind,
            purpose: f.text('用途', 'Purpose'),
            boundary: f.orNull(f.text('边界设备', 'Boundary')),
            organ,
          }),
          { max: 1000 },
        ),
      }),
    ),
  }),
})
