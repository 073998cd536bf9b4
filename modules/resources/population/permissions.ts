import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('population.read', words('查询人口信息', 'Read the population base'), { needs: { purpose: true } }),
  record: permission('population.record', words('登记人口信息', 'Record life events')),
  merge: permission('population.merge', words('人口并档', 'Merge records of persons')),
}
