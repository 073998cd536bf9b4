// What may pass the gateway of the seeded province, and nothing else: anybody reaches the portal by HTTPS and the name servers of
// the Internet zone by DNS; the portal reaches the contract API of the extranet, one address a family, one port. The extranet
// opens nothing. Addresses are of the platform's own part of the plan.
import type { NetworkTeller } from './teller.ts'

const OFFICE = 'informatisation-office'
const FROM = '2026-03-01'
const GATEWAY = 'g-430000'

export const portalAddresses = { ipv4: '198.51.100.10', ipv6: '2001:db8:4400::10' } as const
/** Where the extranet's platform answers the portal, over TLS with certificates on both sides. */
export const contractAddresses = { ipv4: '10.47.0.80', ipv6: 'fd43:2:f000::80' } as const
export const contractPort = '8443'
const nameServers = ['198.51.100.53', '198.51.100.54', '2001:db8:4400::53', '2001:db8:4400::54']

const flow = (purpose: string, more: Readonly<Record<string, unknown>>) => ({
  gateway: GATEWAY,
  organ: OFFICE,
  basis: 'platform',
  fromDay: FROM,
  purpose,
  ...more,
})
const both = ({ ipv4, ipv6 }: { readonly ipv4: string; readonly ipv6: string }) => [ipv4, ipv6]
const outside = { fromNetwork: 'internet', toNetwork: 'internet' }

export async function tellBoundary(t: NetworkTeller): Promise<void> {
  await t.act(`${OFFICE}.registry`, 'registry.register-link', {
    from: 'extranet',
    to: 'internet',
    kind: 'logical',
    organ: OFFICE,
    purpose: '互联网出口（示例）',
    boundary: `省级互联网出口网关 ${GATEWAY}`,
  })
  await t.change(`${OFFICE}.registry`, '互联网出口放行规则（示例）', [
    {
      name: 'boundary.record-flows',
      input: {
        flows: [
          flow('公众访问政府门户', { ...outside, toPrefixes: both(portalAddresses), protocol: 'tcp', ports: ['443'] }),
          flow('互联网域名解析', { ...outside, toPrefixes: nameServers, protocol: 'udp', ports: ['53'] }),
          flow('互联网域名解析（TCP）', { ...outside, toPrefixes: nameServers, protocol: 'tcp', ports: ['53'] }),
          flow('门户调用政务外网业务接口', {
            fromNetwork: 'internet',
            fromPrefixes: both(portalAddresses),
            toNetwork: 'extranet',
            toPrefixes: both(contractAddresses),
            protocol: 'tcp',
            ports: [contractPort],
          }),
        ],
      },
    },
  ])
}
