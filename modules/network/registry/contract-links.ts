// What other rooms ask of the registry: which networks are lawfully joined. A boundary opens nothing where no link stands.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { linkRecord } from './fields.ts'

const { fromZone, toZone, kind } = linkRecord.properties

export const openLinks = question({
  name: 'registry.open-links',
  title: words('在用的网间连接', 'Open links between networks'),
  may: 'rooms',
  input: f.nothing(),
  output: f.object({ links: f.list('连接', 'Links', f.object({ from: fromZone, to: toZone, kind }), { max: 100 }) }),
})
