import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { cancelBatch, pauseBatch, receiveFile, resumeBatch, startBatch } from './actions/move-batch.ts'
import { openBatch } from './actions/open-batch.ts'
import { permissions } from './contract.ts'
import { batch, batches } from './questions/batches.ts'
import { forms } from './questions/forms.ts'
import { refusedRows } from './questions/refused-rows.ts'

/** 数据入库: takes batches into every base register; the roof tells it which rooms keep one. */
export function intakeIn(rooms: readonly Module[]): Module {
  const bases = rooms.flatMap((room) => room.bases ?? [])
  return defineModule({
    name: 'intake',
    wing: 'resources',
    title: words('数据入库', 'Intake'),
    lead: ['informatisation-office'],
    with: ['information-centre'],
    clauses: ['3.4.4', '3.4.6'],
    zone: 'extranet',
    uses: [],
    permissions: Object.values(permissions),
    actions: [openBatch(bases), receiveFile, startBatch, pauseBatch, resumeBatch, cancelBatch],
    questions: [forms(bases), batches(bases), batch(bases), refusedRows],
  })
}
