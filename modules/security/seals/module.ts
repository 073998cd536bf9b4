import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { appointHolder, endHolder } from './actions/appoint-holder.ts'
import { askUse, decideUse } from './actions/ask-use.ts'
import { cancelSeal, disableSeal, enableSeal } from './actions/enable-seal.ts'
import { fileSeal } from './actions/file-seal.ts'
import { makeSeal } from './actions/make-seal.ts'
import { sealFile } from './actions/seal-file.ts'
import { approvalRegister, holderRegister, permissions, sealRegister, useRegister } from './contract.ts'
import { sealLife } from './procedure.ts'
import { applySeal, sealsOf, signDocument } from './questions/for-rooms.ts'
import { mine, picture } from './questions/mine.ts'
import { verify } from './questions/verify.ts'
import { approvalFits, filerIsNotMaker, holderApplies, sealMustStand } from './rules/who-may-apply.ts'

export const seals = defineModule({
  name: 'seals',
  wing: 'security',
  title: words('电子印章', 'Electronic seals'),
  lead: ['informatisation-office'],
  with: ['cipher-office', 'information-centre'],
  clauses: ['3.6.3'],
  zone: 'both',
  schema: 'seals',
  uses: ['trust'],
  permissions: Object.values(permissions),
  actions: [makeSeal, fileSeal, enableSeal, disableSeal, cancelSeal, appointHolder, endHolder, askUse, decideUse, sealFile],
  questions: [applySeal, signDocument, sealsOf, mine, picture, verify],
  registers: [sealRegister, holderRegister, approvalRegister, useRegister],
  procedures: [sealLife],
  rules: [sealMustStand, holderApplies, filerIsNotMaker, approvalFits],
})
