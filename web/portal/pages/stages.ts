// The stages of a public project as a visitor reads them, from what the rooms make public.
import type { Answer } from '../asked.ts'
import type { WordKey } from '../dictionary/dictionary.ts'

type Project = Answer<'projects'>['projects'][number]
type Tenders = Answer<'tenders'>

export type Stage = {
  readonly name: WordKey
  readonly tone: 'done' | 'now' | 'waits' | 'stopped'
  readonly day?: string
  readonly what?: WordKey
}

const built = ['completed', 'accepted', 'revoked']

/** Without `tenders` (they could not be fetched) the stages that only tenders know are left out. */
export function stagesOf(project: Project, tenders: Tenders | undefined): Stage[] {
  const { state, approvedOn, acceptedOn } = project
  const isStarted = state === 'under-construction' || built.includes(state)
  const stages: Stage[] = [
    { name: 'project.stageReview', tone: 'done', what: 'project.stageReviewWhat' },
    { name: 'project.stageApproval', tone: 'done', day: approvedOn },
  ]
  if (tenders) stages.push(...tenderStages(tenders, isStarted))
  stages.push({ name: 'project.stageBuild', tone: built.includes(state) ? 'done' : isStarted ? 'now' : 'waits' })
  if (state === 'revoked') stages.push({ name: 'project.stageAccept', tone: 'stopped', what: 'project.stageRevoked' })
  else if (acceptedOn) stages.push({ name: 'project.stageAccept', tone: 'done', day: acceptedOn, what: 'project.stageAcceptWhat' })
  else stages.push({ name: 'project.stageAccept', tone: state === 'completed' ? 'now' : 'waits', what: 'project.stageAcceptWhat' })
  return stages
}

function tenderStages({ tenders, directContracts }: Tenders, isStarted: boolean): Stage[] {
  const works = tenders.filter(({ category }) => category !== 'supervision')
  const supervision = tenders.filter(({ category }) => category === 'supervision')
  const firstOf = (days: readonly (string | undefined)[]) => days.filter((day) => day !== undefined).toSorted()[0]
  const stage = (name: WordKey, day: string | undefined, isUnderWay: boolean): Stage =>
    day === undefined ? { name, tone: isStarted ? 'done' : isUnderWay ? 'now' : 'waits' } : { name, tone: 'done', day }
  const signed = (list: typeof tenders, isSupervision: boolean) =>
    firstOf([
      ...list.map(({ contract }) => contract?.day),
      ...directContracts.filter(({ category }) => (category === 'supervision') === isSupervision).map(({ signedOn }) => signedOn),
    ])
  return [
    stage('project.stageTender', firstOf(works.map(({ award }) => award?.day)), works.length > 0),
    stage(
      'project.stageContract',
      signed(works, false),
      works.some(({ award }) => award !== null),
    ),
    stage('project.stageSupervision', signed(supervision, true), supervision.length > 0),
  ]
}
