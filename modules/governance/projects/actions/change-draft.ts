import { toYuan } from '#kernel/money/money.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { saidOf, unsoundProject } from '../draft-of.ts'
import { totalOf } from '../rules/estimate-standard.ts'
import { findProject, lockProject, moveProject } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const changeDraft = on(contract.changeDraft, async (desk, { project: id, version: seen, ...fields }) => {
  const project = await lockProject(desk, id, contract.permissions.draft.name)
  const total = fields.estimate && { total: toYuan(totalOf(fields.estimate)) }
  const version = await moveProject(desk, contract.changeDraft, project, {
    fields: { ...fields, ...total },
    ...(seen && { version: seen }),
    ...(fields.name && { title: fields.name }),
  })
  const { zone } = await desk.ask(oneSystem, { system: project.system })
  return { version, grounds: saidOf(await unsoundProject(desk, (await findProject(desk, id))!, zone)) }
})
