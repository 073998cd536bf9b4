import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { appoint, endAppointment } from './actions/appoint.ts'
import { endOrgan, establishOrgan, moveOrgan, renameOrgan } from './actions/change-organ.ts'
import { closeAccount, createAccount, reopenAccount } from './actions/create-account.ts'
import { createPost, endPost } from './actions/create-post.ts'
import { events, permissions } from './contract.ts'
import { localities } from './questions/localities.ts'
import { divisions, organ, organs, tree } from './questions/organs.ts'
import { account, accounts, duties, staff } from './questions/staff.ts'
import { ownAccount } from './rules/own-account.ts'
import { threeAdministrators } from './rules/three-administrators.ts'

export const people = defineModule({
  name: 'people',
  wing: 'platform',
  title: words('机构与人员', 'Organs and people'),
  lead: ['informatisation-office'],
  clauses: ['3.6.2'],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  events: Object.values(events),
  actions: [
    establishOrgan,
    renameOrgan,
    moveOrgan,
    endOrgan,
    createPost,
    endPost,
    createAccount,
    appoint,
    endAppointment,
    closeAccount,
    reopenAccount,
  ],
  questions: [organs, organ, divisions, localities, tree, staff, duties, accounts, account],
  rules: [threeAdministrators, ownAccount],
})
