import { grounds, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { type Network, networkWords } from '../networks.ts'

/** A system runs on one network; its addresses and names are of that network and no other. */
export const systemInItsNetwork = rule<{ network: Network; systemNetwork: string }>(
  {
    name: 'registry.system-in-its-network',
    title: words('信息系统只使用所在网络的地址和域名', 'A system uses the addresses and names of its own network'),
    clauses: ['3.2.7', '3.7.7'],
  },
  ({ network, systemNetwork }) =>
    grounds(
      network !== systemNetwork &&
        ground(
          refusals.otherNetwork,
          {
            network: networkWords[network].zh,
            networkEn: networkWords[network].en,
            systemNetwork: labelOf(systemNetwork).zh,
            systemNetworkEn: labelOf(systemNetwork).en,
          },
          '/zone',
        ),
    ),
)

/** What was moved to another network gives back first what it held: a system never stands in two. */
export const systemHoldsOneNetwork = rule<{ readonly systemNetwork: string; readonly held: readonly Network[] }>(
  {
    name: 'registry.system-holds-one-network',
    title: words('信息系统只在一个网络上', 'A system stands in one network'),
    clauses: ['3.2.7'],
  },
  ({ systemNetwork, held }) =>
    held
      .filter((network) => network !== systemNetwork)
      .map((network) =>
        ground(
          refusals.twoNetworks,
          {
            held: networkWords[network].zh,
            heldEn: networkWords[network].en,
            systemNetwork: labelOf(systemNetwork).zh,
            systemNetworkEn: labelOf(systemNetwork).en,
          },
          '/system',
        ),
      ),
)

const labelOf = (network: string) => (networkWords as Record<string, { zh: string; en: string }>)[network] ?? words(network, network)
