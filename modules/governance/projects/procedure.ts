import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type ProjectState, projectStates as titles } from './contract/fields.ts'

/** A project from its draft to its acceptance (3.3.5, 4.1.2, 4.3.2, 4.3.6). Its case has the id of its record. */
export const projectProcedure = procedure<ProjectState>({
  name: 'projects.project',
  title: words('电子政务项目', 'Project'),
  start: 'drafted',
  states: {
    drafted: { title: titles.drafted, waits: 'projects.sign', tone: 'draft' },
    signed: { title: titles.signed, waits: 'projects.draft', tone: 'draft' },
    submitted: { title: titles.submitted, waits: 'projects.review', of: 'any', tone: 'running' },
    'under-review': { title: titles['under-review'], waits: 'projects.review', of: 'any', tone: 'running' },
    reviewed: { title: titles.reviewed, waits: 'projects.approve', of: 'any', tone: 'running' },
    'review-failed': { title: titles['review-failed'], waits: 'projects.draft', tone: 'bad' },
    approved: { title: titles.approved, waits: 'projects.build', tone: 'good' },
    'not-approved': { title: titles['not-approved'], ends: true, tone: 'bad' },
    'under-construction': { title: titles['under-construction'], waits: 'projects.build', tone: 'running' },
    completed: { title: titles.completed, waits: 'projects.accept', of: 'any', tone: 'wait' },
    accepted: { title: titles.accepted, ends: true, tone: 'good' },
    revoked: { title: titles.revoked, waits: 'projects.revoke', of: 'any', tone: 'bad' },
  },
  moves: [
    { action: 'projects.change-draft', from: ['drafted', 'signed', 'review-failed'], to: 'drafted' },
    { action: 'projects.sign-project', from: ['drafted'], to: 'signed' },
    { action: 'projects.submit-project', from: ['signed'], to: 'submitted' },
    { action: 'projects.open-review', from: ['submitted'], to: 'under-review' },
    { action: 'projects.conclude-review', from: ['under-review'], to: 'reviewed' },
    { action: 'projects.conclude-review', from: ['under-review'], to: 'review-failed' },
    { action: 'projects.approve-project', from: ['reviewed'], to: 'approved' },
    { action: 'projects.refuse-project', from: ['reviewed'], to: 'not-approved' },
    { action: 'projects.start-construction', from: ['approved'], to: 'under-construction' },
    { action: 'projects.report-completion', from: ['under-construction'], to: 'completed' },
    { action: 'projects.accept-project', from: ['completed'], to: 'accepted' },
    { action: 'projects.revoke-acceptance', from: ['accepted'], to: 'revoked' },
    { action: 'projects.restore-acceptance', from: ['revoked'], to: 'accepted' },
  ],
  clocks: [
    // Half a year, read as 183 days; the instrument itself was not read.
    {
      name: 'acceptance',
      title: words('验收期限', 'Time for acceptance'),
      starts: 'completed',
      runs: ['completed'],
      days: 183,
      unit: 'natural',
      kind: 'legal',
      law: '国办发〔2019〕57号 [unconfirmed]',
    },
  ],
  may: 'projects.read',
  kept: { years: 30, law: '机关文件材料归档范围和文书档案保管期限规定 [unconfirmed]' },
})
