// What the projects and tenders rooms make public, as the adapter's plain data.
import type { Out } from '#kernel/module/contract.ts'
import type { Words } from '#kernel/text/text.ts'
import { madePublic as projectsMadePublic } from '#modules/governance/projects/contract.ts'
import type { madePublic as tendersMadePublic } from '#modules/governance/tenders/contract.ts'
import type { Category, Nature, Organ, PublicProject, PublicTender } from './project-and-tender.ts'

type Projects = Out<typeof projectsMadePublic>
type Tenders = Out<typeof tendersMadePublic>
type OurCategory = Tenders['tenders'][number]['category']

/** The words of a purpose stand beside its values in the contract's schema. */
const purposeWords = (
  projectsMadePublic.output.properties.projects.items.properties.purpose as unknown as { 'x-words': Readonly<Record<string, Words>> }
)['x-words']

export const projectsFrom = ({ projects }: Projects): PublicProject[] =>
  projects.map(({ id, name, organ, organName, state, purpose, approvedEstimate, approvedOn, acceptedOn }) => ({
    id,
    name,
    organ: { id: organ, name: organName },
    state,
    purpose: purposeWords[purpose]?.zh ?? purpose,
    approvedEstimate,
    approvedOn,
    acceptedOn,
  }))

const natures: Readonly<Record<OurCategory, Nature>> = {
  works: 'construction',
  goods: 'construction',
  services: 'design',
  supervision: 'supervision',
}
const categories: Readonly<Record<OurCategory, Category>> = {
  works: 'works',
  goods: 'goods',
  services: 'services',
  supervision: 'services',
}
const methods = {
  public: { method: 'open', methodDetails: '公开招标' },
  invited: { method: 'selective', methodDetails: '邀请招标' },
} as const

/** Every tender and every contract without one, of projects that are public themselves. */
export function tendersFrom({ tenders, directContracts }: Tenders, projects: readonly PublicProject[]): PublicTender[] {
  const byId = new Map(projects.map((project) => [project.id, project]))
  const isOfPublic = ({ project }: { project: string }) => byId.has(project)
  return [
    ...tenders.filter(isOfPublic).map((it) => tenderOf(it, byId.get(it.project)!.organ)),
    ...directContracts.filter(isOfPublic).map((it) => directOf(it, byId.get(it.project)!)),
  ]
}

function tenderOf(it: Tenders['tenders'][number], organ: Organ): PublicTender {
  const { id, project, title, category, method, award, contract } = it
  const winner = award && { id: award.supplier, name: award.name }
  const named = [...it.candidates.map((candidate) => ({ id: candidate.supplier, name: candidate.name })), ...(winner ? [winner] : [])]
  return {
    id,
    project,
    title,
    organ,
    nature: natures[category],
    category: categories[category],
    ...methods[method],
    estimate: it.ceiling,
    announcedOn: it.releaseDay,
    closesOn: it.deadlineDay,
    cancelledOn: null,
    hasFailed: it.state === 'failed',
    tenderers: [...new Map(named.map((one) => [one.id, one])).values()],
    bidCount: it.bidCount,
    award: award && winner && { on: award.day, amount: award.price, supplier: winner },
    contract: contract && { id: contract.id, signedOn: contract.day, amount: contract.sum, startsOn: null, endsOn: null },
    payments: [],
  }
}

/** A contract below the limits of compulsory tender: made public on the day it was signed. */
function directOf(it: Tenders['directContracts'][number], { name, organ }: PublicProject): PublicTender {
  const supplier = { id: it.supplier, name: it.supplierName }
  return {
    id: it.id,
    project: it.project,
    title: name,
    organ,
    nature: natures[it.category],
    category: categories[it.category],
    method: 'direct',
    methodDetails: '依法可以不招标',
    estimate: null,
    announcedOn: it.signedOn,
    closesOn: null,
    cancelledOn: null,
    hasFailed: false,
    tenderers: [supplier],
    bidCount: null,
    award: { on: it.signedOn, amount: it.sum, supplier },
    contract: { id: it.id, signedOn: it.signedOn, amount: it.sum, startsOn: null, endsOn: null },
    payments: [],
  }
}
