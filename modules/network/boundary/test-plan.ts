// A plan of prefixes for tests of the rules, cut as the province's is.
import { block } from '#kernel/net/cidr.ts'
import type { Plan } from './rules/sides.ts'

const part = (all: readonly string[], backbone: readonly string[]) => ({ all: all.map(block), backbone: backbone.map(block) })

export const testPlan: Plan = {
  extranet: part(['10.32.0.0/16', '10.33.0.0/16', '10.47.0.0/16', 'fd43:2::/36', 'fd43:2:f000::/36'], ['10.47.0.0/16', 'fd43:2:f000::/36']),
  intranet: part(['172.16.0.0/12', 'fd43:1::/32'], ['172.31.0.0/16', 'fd43:1:f000::/36']),
  crypto: part(['192.168.128.0/17', 'fd43:3::/32'], []),
  internet: part(
    ['203.0.113.0/24', '198.51.100.0/24', '2001:db8:4300::/40', '2001:db8:4400::/40'],
    ['198.51.100.0/24', '2001:db8:4400::/40'],
  ),
}
