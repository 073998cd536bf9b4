import type { Out } from '#kernel/module/contract.ts'
import type { Words } from '#kernel/text/text.ts'
import { madePublic } from '#modules/governance/projects/contract.ts'
import type { PublicProject } from './project-and-tender.ts'

/** The words of a purpose stand beside its values in the contract's schema. */
const purposeWords = (
  madePublic.output.properties.projects.items.properties.purpose as unknown as { 'x-words': Readonly<Record<string, Words>> }
)['x-words']

/** The projects made public as the projects that are exported. */
export const projectsFrom = ({ projects }: Out<typeof madePublic>): PublicProject[] =>
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
