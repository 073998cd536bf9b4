// Devices of the two networks that stand alone. The demonstration has none; here they are recorded as its others are, by a
// planned change, so that the registry's rooms make their files too.
import { cardOf } from '#modules/network/registry/networks.ts'

const site = (network: 'intranet' | 'crypto', organ: string) => ({
  code: '430000',
  network,
  level: 'province',
  name: '省级节点（示例）',
  organ,
})

const device = (name: string, kind: string, network: 'intranet' | 'crypto', organ: string, ipv4: string, ipv6: string) => ({
  name,
  kind,
  site: '430000',
  network,
  organ,
  interfaces: [{ name: 'eth0', network, ipv4, ipv6 }],
})

const names = cardOf('intranet').nameServer!
const office = cardOf('intranet').lead[0]!
const cipherOffice = cardOf('crypto').lead[0]!

export const worksApart = [
  { name: 'backbone.record-sites', input: { sites: [site('intranet', office), site('crypto', cipherOffice)] } },
  {
    name: 'backbone.record-devices',
    input: {
      devices: [
        device('intranet', 'server', 'intranet', office, '172.31.0.80/24', 'fd43:1:f000::80/64'),
        device('ns-intranet', 'name-server', 'intranet', office, `${names.ipv4}/24`, `${names.ipv6}/64`),
        device('cipher', 'server', 'crypto', cipherOffice, '192.168.248.10/28', 'fd43:3:f000::10/64'),
      ],
    },
  },
]
