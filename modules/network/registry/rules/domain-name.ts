// Names follow RFC 1035 §2.3.1 as RFC 1123 §2.1 loosened it: labels of letters, digits and hyphens, 1–63 long, no hyphen
// at either end, a name of at most 253 characters. They are kept in lower case, because names compare without case.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { refusalsOfNames } from '../refusals-of-names.ts'
import { type Network, networks, platformHosts } from '../networks.ts'
import { type Block, contains, single } from '#kernel/net/cidr.ts'

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

export const isHostName = (name: string): boolean => name.length <= 253 && name.split('.').every((label) => LABEL.test(label))

/** The network under whose suffix the name stands, if any. The suffix itself is nobody's. */
export const networkOf = (name: string): Network | undefined =>
  networks.find(({ suffix }) => suffix && name.endsWith(`.${suffix}`))?.network

export const nameIsWellFormed = rule<{ name: string }>(
  {
    name: 'registry.name-is-well-formed',
    title: words('域名符合统一的命名规则', 'A name follows the one rule of naming'),
    clauses: ['3.7.7'],
    law: 'RFC 1035 §2.3.1; RFC 1123 §2.1',
  },
  ({ name }) =>
    grounds(
      name.includes('*')
        ? ground(refusalsOfNames.wildcard, {}, '/name')
        : !isHostName(name) && ground(refusals.nameMalformed, { name }, '/name'),
      !networkOf(name) && ground(refusals.nameOutside, { suffixes: networks.flatMap(({ suffix }) => suffix ?? []).join('、') }, '/name'),
      // Name servers and portal have their names by right.
      networks.some((card) => platformHosts(card).some((host) => host.name === name)) && ground(refusals.nameTaken, { name }, '/name'),
    ),
)

export const addressInOwnBlock = rule<{ address?: string | undefined; blocks: readonly Block[] }>(
  {
    name: 'registry.address-in-own-block',
    title: words('域名指向本系统的地址', 'A name points to an address of its own system'),
    clauses: ['3.7.7'],
  },
  ({ address, blocks }) => {
    if (address === undefined) return []
    let one: Block
    try {
      one = single(address)
    } catch {
      return [ground(refusals.addressMalformed, { address }, '/address')]
    }
    return grounds(!blocks.some((held) => contains(held, one)) && ground(refusals.addressElsewhere, { address }, '/address'))
  },
)
