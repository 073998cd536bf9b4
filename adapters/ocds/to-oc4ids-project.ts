// Projects as Open Contracting for Infrastructure data (OC4IDS 0.9): the project, its budget and its parties, with a
// summary of each contracting process and a link to its releases.
import { type Organ, type PublicProject, type PublicTender, startOf, value } from './project-and-tender.ts'
import { ocidOf, releasesOf } from './to-ocds-release.ts'

export type Publishing = {
  /** Where the data is published, without a slash at the end. */
  readonly base: string
  readonly publisher: string
  readonly prefix?: string
}

const statuses: Readonly<Record<string, string>> = {
  approved: 'preparation',
  'under-construction': 'implementation',
  completed: 'completion',
  revoked: 'completion',
  accepted: 'completed',
  'not-approved': 'cancelled',
}

export function toOc4idsProject(project: PublicProject, tenders: readonly PublicTender[], publishing: Publishing) {
  const own = tenders.filter((it) => it.project === project.id)
  const finalValue =
    own.flatMap(({ payments }) => payments.map(({ amount }) => Number(amount) * 100)).reduce((sum, fen) => sum + Math.round(fen), 0) / 100
  return {
    id: `oc4ids-${(publishing.prefix ?? 'ocds-000000').replace(/^ocds-/, '')}-${project.id}`,
    title: project.name,
    description: project.purpose,
    purpose: project.purpose,
    status: statuses[project.state] ?? 'preparation',
    type: 'construction',
    sector: ['governance'],
    publicAuthority: reference(project.organ),
    parties: partiesOf(project, own),
    budget: { amount: value(project.approvedEstimate), approvalDate: startOf(project.approvedOn) },
    contractingProcesses: own.map((it) => processOf(it, publishing)),
    ...(project.acceptedOn && {
      completion: { endDate: startOf(project.acceptedOn), ...(finalValue > 0 && { finalValue: value(String(finalValue)) }) },
    }),
  }
}

/** Every project (at least one: the standard knows no empty package) with its contracting processes. */
export const toOc4idsPackage = (projects: readonly PublicProject[], tenders: readonly PublicTender[], publishing: Publishing) => ({
  uri: `${publishing.base}/open/oc4ids.json`,
  version: '0.9',
  publishedDate: lastChange(projects, tenders, publishing),
  publisher: { name: publishing.publisher },
  projects: projects.map((it) => toOc4idsProject(it, tenders, publishing)),
})

/** When the package last changed: made on demand, it carries the date of its newest fact. */
const lastChange = (projects: readonly PublicProject[], tenders: readonly PublicTender[], { prefix }: Publishing): string => {
  const ofProjects = projects.flatMap(({ approvedOn, acceptedOn }) => [approvedOn, ...(acceptedOn ? [acceptedOn] : [])].map(startOf))
  const ofTenders = tenders.flatMap((it) => releasesOf(it, prefix).map(({ date }) => date))
  return [...ofProjects, ...ofTenders].toSorted().at(-1)!
}

const reference = ({ id, name }: Organ) => ({ id, name })

/** Each party once, with every role it has in the project. */
function partiesOf(project: PublicProject, tenders: readonly PublicTender[]) {
  const parties = new Map<string, { id: string; name: string; roles: string[] }>()
  const take = (organ: Organ, ...roles: string[]) => {
    const party = parties.get(organ.id) ?? { ...reference(organ), roles: [] }
    party.roles = [...new Set([...party.roles, ...roles])]
    parties.set(organ.id, party)
  }
  take(project.organ, 'publicAuthority', 'buyer')
  for (const tender of tenders) {
    take(tender.organ, 'procuringEntity')
    for (const it of tender.tenderers) take(it, 'tenderer')
    if (tender.award) take(tender.award.supplier, 'supplier')
  }
  return [...parties.values()]
}

function processOf(tender: PublicTender, { base, prefix }: Publishing) {
  const ocid = ocidOf(tender, prefix)
  const { award, contract, cancelledOn, hasFailed } = tender
  return {
    id: ocid,
    summary: {
      ocid,
      title: tender.title,
      nature: [tender.nature],
      status: cancelledOn || hasFailed ? 'closed' : contract ? 'active' : 'pre-award',
      tender: {
        procurementMethod: tender.method,
        procurementMethodDetails: tender.methodDetails,
        procuringEntity: reference(tender.organ),
        ...(tender.estimate !== null && { costEstimate: value(tender.estimate) }),
        ...(tender.bidCount !== null && { numberOfTenderers: tender.bidCount }),
      },
      ...(award && { suppliers: [reference(award.supplier)] }),
      ...(contract && { contractValue: value(contract.amount) }),
      ...(contract?.startsOn && {
        contractPeriod: { startDate: startOf(contract.startsOn), ...(contract.endsOn && { endDate: startOf(contract.endsOn) }) },
      }),
    },
    releases: releasesOf(tender, prefix).map(({ id, date, tag }) => ({
      id,
      date,
      tag,
      url: `${base}/open/ocds/${ocid}.json#${encodeURIComponent(id)}`,
    })),
  }
}
