import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  draft: permission('projects.draft', words('编制和申报项目', 'Draft and submit projects')),
  sign: permission('projects.sign', words('签署项目', 'Sign projects')),
  review: permission('projects.review', words('组织论证', 'Organise reviews')),
  coSign: permission('projects.co-sign', words('会签论证', 'Co-sign reviews')),
  opine: permission('projects.opine', words('提出专家意见', 'Give an expert opinion')),
  approve: permission('projects.approve', words('立项审批', 'Approve projects')),
  build: permission('projects.build', words('组织建设', 'Build projects')),
  accept: permission('projects.accept', words('组织验收', 'Accept projects')),
  revoke: permission('projects.revoke', words('撤销和恢复验收', 'Revoke and restore acceptance'), {
    needs: { proof: true, inPerson: true },
  }),
  read: permission('projects.read', words('查看项目', 'Read projects')),
}
