import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { takeCountsOf } from './actions/take-counts.ts'
import { takeQualityOf } from './actions/take-quality.ts'
import { permissions } from './contract.ts'
import { cellsPublished } from './questions/cells.ts'
import { qualityIn } from './questions/quality.ts'
import { tablesPublished } from './questions/tables.ts'
import { leadTakes } from './rules/lead-takes.ts'

/** The statistics of whichever base registers the rooms of the house keep. */
export function statisticsIn(rooms: readonly Module[]): Module {
  const bases = new Map(rooms.flatMap((room) => room.bases ?? []).map((base) => [base.name, base]))
  return defineModule({
    name: 'statistics',
    wing: 'resources',
    title: words('基础库统计与数据质量', 'Statistics and quality of the bases'),
    lead: ['stats-bureau'],
    with: ['public-security-department', 'market-regulation-bureau', 'informatisation-office'],
    clauses: ['3.4.4', '3.4.5d', '3.4.6'],
    zone: 'extranet',
    schema: 'statistics',
    uses: [],
    permissions: Object.values(permissions),
    actions: [takeCountsOf(bases), takeQualityOf(bases, rooms)],
    rules: [leadTakes],
    questions: [tablesPublished, cellsPublished(bases), qualityIn(bases)],
  })
}
