// What the boundary asks of the registry: which networks are lawfully joined, and which addresses are whose. A boundary opens
// nothing where no link stands, and lets no packet pass whose sender cannot come from its side.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { role } from './address-fields.ts'
import { linkRecord, prefix, zone } from './fields.ts'

const { fromZone, toZone, kind } = linkRecord.properties

export const openLinks = question({
  name: 'registry.open-links',
  title: words('在用的网间连接', 'Open links between networks'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({ links: f.list('连接', 'Links', f.object({ from: fromZone, to: toZone, kind }), { max: 100 }) }),
})

/** The outermost prefixes of each network’s plan, and the parts of them that are the platform’s own. */
export const ranges = question({
  name: 'registry.ranges',
  title: words('各网络的地址范围', 'The ranges of each network'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({ ranges: f.list('范围', 'Ranges', f.object({ prefix, zone, role }), { max: 10_000 }) }),
})
