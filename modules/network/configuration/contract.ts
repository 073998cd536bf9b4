// The door of the configuration: what the programs of a network run, released by two people, signed, and kept unaltered.
import { action, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { signRefusals } from '#modules/security/trust/contract.ts'
import { count, digest, network, number, reason, release, releaseRecord } from './fields.ts'
import { refusals } from './refusals.ts'

export * from './contract-questions.ts'
export { kinds, releaseStates } from './fields.ts'
export { refusals }

export const permissions = {
  propose: permission('configuration.propose', words('提出配置发布', 'Propose releases of the configuration')),
  approve: permission('configuration.approve', words('核准配置发布', 'Approve releases of the configuration'), {
    needs: { proof: true, inPerson: true },
  }),
  read: permission('configuration.read', words('查看网络配置', 'Read the network’s configuration')),
}

export const releaseRegister = register({
  name: 'configuration.release',
  title: words('配置发布', 'Releases of the configuration'),
  record: releaseRecord,
  label: 'title',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['title', 'state', 'files', 'changed', 'proposerName', 'approverName', 'releasedAt'],
  facets: ['network', 'state'],
  searched: ['title', 'reason', 'proposerName', 'approverName'],
})

export const proposeRelease = action({
  name: 'configuration.propose-release',
  title: words('提出发布', 'Propose a release'),
  may: permissions.propose.name,
  clauses: ['3.7.7'],
  input: f.object({ network, reason }),
  output: f.object({
    id: release,
    number,
    settled: digest,
    files: count('文件数', 'Files'),
    added: count('新增', 'Added'),
    changed: count('修改', 'Changed'),
    removed: count('删除', 'Removed'),
  }),
  refusals: [refusals.nothingToRelease, refusals.alreadyProposed, kernelRefusals.notAllowed],
  consequence: words('送另一位人员核准；核准以前，设备照旧运行。', 'Another person decides; until then the devices run as before.'),
})

export const approveRelease = action({
  name: 'configuration.approve-release',
  title: words('核准发布', 'Approve a release'),
  may: permissions.approve.name,
  clauses: ['3.7.7'],
  input: f.object({ release, seen: digest }),
  output: f.object({ digest, files: count('文件数', 'Files') }),
  refusals: [
    refusals.approvesOwn,
    refusals.otherSeen,
    refusals.movedOn,
    refusals.notProposed,

    kernelRefusals.notFound,
    kernelRefusals.notInState,
    kernelRefusals.notAllowed,
    ...signRefusals,
  ],
  consequence: words(
    '以本单位的密钥签名，设备可以取用；发布的内容不再改动。',
    'Signed with your organ’s key, for the devices to take; what is released never alters.',
  ),
})

const closing = {
  input: f.object({ release, reason }),
  output: f.nothing(),
  refusals: [refusals.notProposed, kernelRefusals.notFound, kernelRefusals.notInState],
}

export const declineRelease = action({
  ...closing,
  name: 'configuration.decline-release',
  title: words('退回发布', 'Decline a release'),
  may: permissions.approve.name,
  clauses: ['3.7.7'],
  consequence: words('不发布，提出人可以看到理由；设备照旧运行。', 'Nothing is released; the proposer sees the reason.'),
})

export const withdrawRelease = action({
  ...closing,
  name: 'configuration.withdraw-release',
  title: words('撤回发布', 'Withdraw a release'),
  may: permissions.propose.name,
  clauses: ['3.7.7'],
  consequence: words('不再送核准；设备照旧运行。', 'It goes no further; the devices run as before.'),
})
