import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import { exportLines } from './questions/export.ts'
import { facets, lines, oneLine } from './questions/lines.ts'
import { checkpoint, consistency, proof } from './questions/proofs.ts'
import { witness } from './questions/witness.ts'

export const audit = defineModule({
  name: 'audit',
  wing: 'platform',
  title: words('安全审计', 'Audit'),
  lead: ['informatisation-office'],
  with: ['audit-office'],
  clauses: ['3.6.7'],
  zone: 'both',
  uses: [],
  permissions: Object.values(permissions),
  actions: [],
  questions: [lines, facets, oneLine, proof, exportLines, checkpoint, consistency, witness],
})
