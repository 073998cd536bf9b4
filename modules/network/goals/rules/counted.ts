// Who counts towards which goal, and why. Number and list are made of the same rows, so that they cannot disagree.
import { type Words, words } from '#kernel/text/text.ts'
import type { Figure, Level } from '../contract.ts'

export type Row = {
  readonly id: string
  readonly name: string
  /** Whose it is; absent for a division, which is everybody's to see. */
  readonly organ?: string
  readonly level: Level | null
  readonly counted: boolean
  readonly why: Words
}

export type OrganFacts = {
  readonly organs: readonly { readonly id: string; readonly name: string; readonly level: string; readonly division: string }[]
  readonly counties: readonly { readonly code: string; readonly name: string }[]
  /** Organs with an access point of their own that reaches the province. */
  readonly withSite: ReadonlySet<string>
  /** Divisions whose site reaches the province. */
  readonly reached: ReadonlySet<string>
  /** Organs that hold a block of the extranet. */
  readonly withBlock: ReadonlySet<string>
}

const connection = (site: boolean, division: boolean, block: boolean): Words => {
  if (site) return words('接入点在用且与省级连通', 'its access point is in use and reaches the province')
  if (division) return words('所在区划的站点在用且与省级连通', 'the site of its division is in use and reaches the province')
  if (block) return words('有在用的政务外网地址段', 'it holds a block of the extranet')
  return words('没有连通的接入点，也没有在用的地址段', 'no access point that reaches the province, no block in use')
}

/**
 * Organs of the province by the register of organs (branches of the centre in the province with them); of a prefecture its government;
 * of a county its government, by the table of divisions, since counties' organs are not yet registered one by one.
 */
export function organsConnected({ organs, counties, withSite, reached, withBlock }: OrganFacts): Row[] {
  const ofOrgans = organs.map(({ id, name, level, division }): Row => {
    const isPrefecture = level === 'prefecture'
    const facts = [withSite.has(id), isPrefecture && reached.has(division), withBlock.has(id)] as const
    const at: Level = isPrefecture ? 'prefecture' : 'province'
    return { id, name, organ: id, level: at, counted: facts.some(Boolean), why: connection(...facts) }
  })
  const ofCounties = counties.map(({ code, name }): Row => {
    const isReached = reached.has(code)
    return { id: code, name, level: 'county', counted: isReached, why: connection(false, isReached, false) }
  })
  return [...ofOrgans, ...ofCounties]
}

export type SystemFacts = {
  readonly systems: readonly { readonly id: string; readonly name: string; readonly ownerOrgan: string; readonly zone: string }[]
  readonly holdings: readonly { readonly system: string; readonly zone: string; readonly blocks: number; readonly names: number }[]
  /** Systems whose grant of addresses or names is refused today. */
  readonly blocked: ReadonlySet<string>
}

/** Systems outside the intranet: those of the intranet are counted on its own side. */
export function systemsOnPlatform({ systems, holdings, blocked }: SystemFacts): Row[] {
  const heldBy = new Map(holdings.map((it) => [`${it.system} ${it.zone}`, it]))
  return systems
    .filter(({ zone }) => zone !== 'intranet')
    .map(({ id, name, ownerOrgan, zone }): Row => {
      const held = heldBy.get(`${id} ${zone}`)
      const why = !held?.blocks
        ? words('没有统一规划的地址段', 'no block of the unified plan')
        : !held.names
          ? words('没有统一后缀下的域名', 'no name under the unified suffix')
          : blocked.has(id)
            ? words('验收等条件今天不成立，授予暂停', 'its grant does not stand today')
            : undefined
      const counted = why === undefined
      return {
        id,
        name,
        organ: ownerOrgan,
        level: null,
        counted,
        why: why ?? words('有地址段、有域名，授予有效', 'block, name and grant stand'),
      }
    })
}

export type VerticalFacts = {
  readonly id: string
  readonly name: string
  readonly organ: string
  readonly state: 'running' | 'suspended' | 'migrating' | 'closed'
  readonly migratedOn: string | null
  readonly closedOn: string | null
}

const stillThere = {
  running: words('仍在运行', 'still running'),
  suspended: words('已停用，尚未关闭', 'suspended, not yet closed'),
  migrating: words('正在迁移', 'migrating'),
}

export const verticalClosed = (networks: readonly VerticalFacts[]): Row[] =>
  networks.map(({ id, name, organ, state, migratedOn, closedOn }) => ({
    id,
    name,
    organ,
    level: null,
    counted: state === 'closed',
    why:
      state !== 'closed'
        ? stillThere[state]
        : migratedOn
          ? words(`${migratedOn} 迁入统一网络`, `migrated on ${migratedOn}`)
          : words(`${closedOn} 关闭`, `closed on ${closedOn}`),
  }))

export type Definition = {
  readonly scope: Words
  readonly source: Words
  readonly clauses: readonly string[]
  readonly levels: readonly (Level | null)[]
}

/** 口径 and source of each figure: what a reader must know before comparing it with anything. */
export const definitions: Readonly<Record<Figure, Definition>> = {
  'organs-connected': {
    scope: words(
      '分母：省级为单位名录中在册的省级单位和中央驻湘单位，市州为市州政府，县市区为行政区划表中的县级区划。分子：有在用且与省级连通的接入点，或有在用的政务外网地址段。',
      'Of: organs of the province and branches of the centre in the register; governments of prefectures; counties by the table of divisions. Counted: an access point in use that reaches the province, or a block of the extranet in use.',
    ),
    source: words('单位名录、行政区划表、骨干网站点、地址登记', 'Register of organs, table of divisions, sites of the backbone, blocks'),
    clauses: ['2.1', '3.2.4'],
    levels: ['province', 'prefecture', 'county'],
  },
  'systems-on-platform': {
    scope: words(
      '分母：登记在政务外网和互联网的信息系统；政务内网的由内网一侧统计。分子：在所在网络有统一规划的地址段和统一后缀的域名，且今天两项授予都有效。',
      'Of: systems registered on the extranet and the Internet; those of the intranet are counted on its side. Counted: a block and a name in their own network, both grants standing today.',
    ),
    source: words('信息系统登记、地址和域名登记、授予条件核验', 'Register of systems, blocks and names, the gate of grants'),
    clauses: ['2.1', '3.2.4', '4.3.6'],
    levels: [null],
  },
  'vertical-closed': {
    scope: words(
      '分母：登记的全部纵向网。分子：已经关闭的，含迁入统一网络后关闭的。',
      'Of: all vertical networks declared. Counted: those closed, migrated ones included.',
    ),
    source: words('纵向网登记', 'Book of vertical networks'),
    clauses: ['3.2.11', '3.2.4'],
    levels: [null],
  },
}
