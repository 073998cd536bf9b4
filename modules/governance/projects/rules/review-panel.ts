// Who reviews: experts in odd number, none with an interest; for the base platforms the organs that the policy names.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { SystemKind, Zone } from '#modules/governance/systems/contract.ts'
import { refusals } from '../contract.ts'
import type { NetworkKind, NetworkWork, Purpose } from '../contract/fields.ts'

/** 招标投标法 第37条 by analogy: the policy says 专家论证 and gives no number. */
export const LEAST_EXPERTS = 5

export const panelIsOdd = rule<{ readonly number: number }>(
  {
    name: 'projects.panel-is-odd',
    title: words('专家五人以上单数', 'An odd number of at least five experts'),
    clauses: ['4.1.1', '3.3.5'],
    law: '招标投标法 第37条（参照）',
  },
  ({ number }) =>
    grounds((number < LEAST_EXPERTS || number % 2 === 0) && ground(refusals.expertNumber, { least: LEAST_EXPERTS, number }, '/experts')),
)

export type Candidate = { readonly name: string; readonly organ: string; readonly declared: boolean }
export type Panel = { readonly organ: string; readonly participants: readonly string[]; readonly experts: readonly Candidate[] }

export const expertsStandApart = rule<Panel>(
  {
    name: 'projects.experts-stand-apart',
    title: words('与项目有利害关系的专家回避', 'Experts with an interest stand aside'),
    clauses: ['4.1.1'],
  },
  ({ organ, participants, experts }) =>
    experts.flatMap((expert) => {
      const why =
        expert.organ === organ
          ? words('在建设单位任职', 'works in the building organ')
          : participants.includes(expert.organ)
            ? words('在参与单位任职', 'works in a participating organ')
            : expert.declared
              ? words('本人已申请回避', 'has declared it')
              : undefined
      return why ? [ground(refusals.expertConflict, { expert: expert.name, why: why.zh, whyEn: why.en }, '/experts')] : []
    }),
)

export type Platform = { readonly isPlatform: boolean; readonly zone: Zone }

type Plan = {
  readonly kind: SystemKind
  readonly zone: Zone
  readonly purpose: Purpose
  readonly networks: readonly { readonly kind: NetworkKind; readonly work: NetworkWork }[]
}

/**
 * Whether a project builds one of the base platforms, and which: what it does decides, not only what its system is called.
 * Building or extending the unified intranet is the intranet platform, whoever's system it is for.
 */
export function platformOf({ kind, zone, purpose, networks }: Plan): Platform {
  const builds = (which: NetworkKind) => networks.some((network) => network.kind === which && network.work !== 'use')
  if (builds('unified-intranet')) return { isPlatform: true, zone: 'intranet' }
  return { isPlatform: kind === 'network-platform' || purpose === 'network-platform' || builds('unified-extranet'), zone }
}

/** The organs that jointly organise the review of a base platform; none for other projects. */
export const jointOrgansOf = ({ isPlatform, zone }: Platform): readonly string[] => {
  if (!isPlatform) return []
  return zone === 'intranet' ? ['informatisation-office', 'secrecy-bureau', 'cipher-office'] : ['ndrc', 'informatisation-office']
}

const platformWords = (zone: Zone) =>
  zone === 'intranet' ? words('政务内网平台', 'intranet platform') : words('政务外网平台', 'extranet platform')

/** The clause under which this platform is reviewed: the refusal cites it alone. */
const clauseOf = (zone: Zone) => (zone === 'intranet' ? '3.2.6' : '3.2.8')

export type JointReview = Platform & { readonly organs: readonly string[]; readonly nameOf: (organ: string) => string }

const missingOf = ({ organs, nameOf, ...platform }: JointReview) =>
  jointOrgansOf(platform)
    .filter((organ) => !organs.includes(organ))
    .map(nameOf)

export const platformReviewedJointly = rule<JointReview>(
  {
    name: 'projects.platform-reviewed-jointly',
    title: words('网络平台方案由规定的单位共同组织论证', 'A platform is reviewed by the organs named'),
    clauses: ['3.2.6', '3.2.8'],
  },
  (facts) => {
    const missing = missingOf(facts)
    const platform = platformWords(facts.zone)
    const all = jointOrgansOf(facts).map(facts.nameOf)
    return grounds(
      missing.length > 0 &&
        ground(
          { ...refusals.jointOrganMissing, clauses: [clauseOf(facts.zone)] },
          { platform: platform.zh, platformEn: platform.en, organs: all.join('、'), missing: missing.join('、') },
          '/organs',
        ),
    )
  },
)

/** `organs` here are those that have signed. */
export const jointReviewSigned = rule<JointReview>(
  {
    name: 'projects.joint-review-signed',
    title: words('共同组织论证的单位全部会签', 'Every organ that organises the review has signed'),
    clauses: ['3.2.6', '3.2.8'],
  },
  (facts) => {
    const missing = missingOf(facts)
    const refusal = { ...refusals.jointSignatureMissing, clauses: [clauseOf(facts.zone)] }
    return grounds(missing.length > 0 && ground(refusal, { missing: missing.join('、') }))
  },
)
