// The addresses of the seeded backbone, cut by counting from the backbone's part of the plan (10.47.0.0/16, fd43:2:f000::/36):
// loopbacks, a small network for each trunk, and the local networks of those who have one.
type Addresses = { ipv4: string; ipv6: string }
type Port = Addresses & { name: string; network: 'extranet' | 'internet' }

const local: Readonly<Record<string, readonly Port[]>> = {
  // The platform's own network at the province: both routers, the gateway, and the servers that everybody uses.
  'r-430000-1': [
    { name: 'lan0', network: 'extranet', ipv4: '10.47.0.1/24', ipv6: 'fd43:2:f000::1/64' },
    { name: 'lan1', network: 'extranet', ipv4: '10.32.255.1/24', ipv6: 'fd43:2:fff:ffff::1/64' },
  ],
  'r-430000-2': [
    { name: 'lan0', network: 'extranet', ipv4: '10.47.0.2/24', ipv6: 'fd43:2:f000::2/64' },
    { name: 'lan1', network: 'extranet', ipv4: '10.32.255.2/24', ipv6: 'fd43:2:fff:ffff::2/64' },
  ],
  'g-430000': [
    { name: 'wan0', network: 'internet', ipv4: '198.51.100.193/28', ipv6: '2001:db8:44ff::1/64' },
    { name: 'dmz0', network: 'internet', ipv4: '198.51.100.1/26', ipv6: '2001:db8:4400::1/64' },
    { name: 'ext0', network: 'extranet', ipv4: '10.47.0.254/24', ipv6: 'fd43:2:f000::fe/64' },
  ],
  'time-430000-1': [{ name: 'eth0', network: 'extranet', ipv4: '10.47.0.123/24', ipv6: 'fd43:2:f000::123/64' }],
  'time-430000-2': [{ name: 'eth0', network: 'extranet', ipv4: '10.47.0.124/24', ipv6: 'fd43:2:f000::124/64' }],
  'radius-430000': [{ name: 'eth0', network: 'extranet', ipv4: '10.47.0.181/24', ipv6: 'fd43:2:f000::181/64' }],
  // The local networks of two prefectures, at the end of what they give themselves.
  'r-430100': [{ name: 'lan0', network: 'extranet', ipv4: '10.33.63.1/24', ipv6: 'fd43:2:13ff:ffff::1/64' }],
  'r-430200': [{ name: 'lan0', network: 'extranet', ipv4: '10.34.63.1/24', ipv6: 'fd43:2:23ff:ffff::1/64' }],
}

const four = (n: number) => `10.47.${Math.floor(n / 256)}.${n % 256}`
const FIRST_LOOPBACK = 256 + 1
const FIRST_TRUNK = 4 * 256

export const backbonePlan = {
  loopback: (i: number) => ({ loopback4: four(FIRST_LOOPBACK + i), loopback6: `fd43:2:f001::${(i + 1).toString(16)}` }),
  trunkEnds: (i: number): [Addresses, Addresses] => {
    const end = (host: number) => ({
      ipv4: `${four(FIRST_TRUNK + 4 * i + host)}/30`,
      ipv6: `fd43:2:f002:${i.toString(16)}::${host}/64`,
    })
    return [end(1), end(2)]
  },
  local: (device: string): Port[] => [...(local[device] ?? [])],
}
