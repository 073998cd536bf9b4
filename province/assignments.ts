// Who does what, as the policy and later law give it. A duty of an organ that a reform ended passes, from that day, to the
// organ that took it over. `<duty>:with` are those who take part.
import { organById } from './organs.ts'
import { POLICY_DAY } from './organ.ts'
import { leads } from './leads.ts'

export type Assignment = {
  readonly duty: string
  readonly organ: string
  readonly from: string
  /** Exclusive; absent while it lasts. */
  readonly to?: string
  readonly source: string
}

const given = (duty: string, organs: readonly string[], source: string, from = POLICY_DAY): Assignment[] =>
  organs.map((organ) => ({ duty, organ, from, source }))

const office = ['informatisation-office']

/** The functions that govern planning, projects, money, network, standards, security and training. */
const governance: readonly Assignment[] = [
  ...given('planning', ['informatisation-office', 'ndrc'], 'clause 3.1.2'),
  ...given(
    'planning:with',
    [
      'party-general-office',
      'peoples-congress-office',
      'government-general-office',
      'cppcc-office',
      'finance-department',
      'science-department',
      'information-centre',
    ],
    'clause 3.1.2',
  ),
  ...given('plan-approval', ['leading-group'], 'clause 3.1.3'),
  ...given('plan-issue', ['ndrc', 'informatisation-office'], 'clause 3.1.3'),
  ...given('plan-filing', office, 'clause 3.1.4'),
  ...given('intranet', ['party-general-office', 'government-general-office'], 'clause 3.2.5'),
  ...given('intranet-review', ['informatisation-office', 'secrecy-bureau', 'cipher-office'], 'clause 3.2.6'),
  ...given('extranet-scheme', ['ndrc', 'informatisation-office'], 'clause 3.2.8'),
  ...given('extranet-funds', ['ndrc', 'finance-department'], 'clause 3.2.8'),
  ...given('extranet-construction', ['information-centre'], 'clause 3.2.8'),
  ...given('public-information-network', ['information-centre'], 'clause 3.2.10'),
  ...given('estimate-standards', office, 'clause 3.3.6'),
  ...given('resources-plan', office, 'clause 3.4.1'),
  ...given('sharing-authority', office, 'clause 3.4.3; 政务数据共享条例 from 2025-08-01, organ unconfirmed'),
  ...given('security-strategy', office, 'clause 3.6.8'),
  ...given(
    'security-products',
    ['ndrc', 'science-department', 'information-industry-department', 'public-security-department', 'secrecy-bureau', 'cipher-office'],
    'clause 3.6.4',
  ),
  ...given('standards', ['informatisation-office', 'quality-bureau'], 'clause 3.7.1'),
  ...given('network-registry', office, 'clause 3.7.7'),
  ...given('training', ['personnel-department', 'informatisation-office'], 'clause 3.9.4'),
  ...given('project-review', office, 'clause 4.3.2'),
  ...given('project-approval', ['ndrc'], 'clause 4.3.2'),
  ...given('funds', ['finance-department'], 'clause 4.3.2'),
  ...given('project-filing', office, 'clause 4.3.3'),
  ...given('acceptance', office, 'clauses 4.3.6 and 4.3.7 (信息化主管部门)'),
  ...given('project-rules', office, 'clause 4.3.7'),
  ...given('pilots', office, 'clause 4.4.1'),
]

/** The assignment while its organ stands, and what its successors carry on. */
function carried(assignment: Assignment): Assignment[] {
  const { names, successors = [] } = organById(assignment.organ)
  const end = names.at(-1)?.to
  if (end === undefined) return [assignment]
  const next = successors.flatMap(({ organ, from }) =>
    carried({
      ...assignment,
      organ,
      from,
      source: `${assignment.source}; taken over from ${assignment.organ}`,
    }),
  )
  return [{ ...assignment, to: end }, ...next]
}

const keyOf = ({ duty, organ, from }: Assignment) => `${duty} ${organ} ${from}`

/** Every assignment since the policy; each duty, organ and day once (two organs may end into one). */
export const assignments: readonly Assignment[] = [
  ...new Map(
    [...governance, ...leads.flatMap(({ duty, organs, source }) => given(duty, organs, source))]
      .flatMap(carried)
      .map((assignment) => [keyOf(assignment), assignment]),
  ).values(),
]

/** The organs that hold a duty on a day. */
export const holdersOn = (duty: string, day: string): string[] =>
  assignments.filter((a) => a.duty === duty && a.from <= day && (a.to === undefined || day < a.to)).map(({ organ }) => organ)
