import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { approveRelease } from './actions/approve-release.ts'
import { declineRelease, withdrawRelease } from './actions/close-release.ts'
import { proposeRelease } from './actions/propose-release.ts'
import { permissions, releaseRegister } from './contract.ts'
import { makersIn } from '#kernel/module/makers.ts'
import { releasing } from './procedure.ts'
import { diff } from './questions/diff.ts'
import { filesNow } from './questions/files-now.ts'
import { filesOfRelease, manifest, releases, textOfRelease } from './questions/release-files.ts'
import { state } from './questions/state.ts'
import { approverIsAnother, releasedAsSeen } from './rules/release-by-two.ts'

/** 网络配置: asks every room that makes files of a network; the roof tells it which rooms there are. */
export function configurationIn(rooms: readonly Module[]): Module {
  const makers = makersIn(rooms)
  return defineModule({
    name: 'configuration',
    wing: 'network',
    title: words('网络配置', 'Network configuration'),
    lead: ['informatisation-office'],
    with: ['information-centre'],
    clauses: ['2.1', '3.2.1', '3.2.2', '3.7.7'],
    zone: 'both',
    schema: 'configuration',
    uses: ['trust'],
    permissions: Object.values(permissions),
    actions: [proposeRelease(makers), approveRelease(makers), declineRelease, withdrawRelease],
    questions: [state(makers), diff(makers), filesNow(makers), releases, filesOfRelease, textOfRelease, manifest],
    registers: [releaseRegister],
    procedures: [releasing],
    rules: [approverIsAnother, releasedAsSeen],
  })
}
