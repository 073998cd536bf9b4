import { bindTo } from '#kernel/module/define-module.ts'
import { type Figure, goalFigures as contract } from '../contract.ts'
import { countAll } from '../count.ts'
import { definitions } from '../rules/counted.ts'

export const goalFigures = bindTo().answer(contract, async (desk) => {
  const behind = await countAll(desk)
  const figures = (Object.keys(definitions) as Figure[]).flatMap((figure) => {
    const { levels, scope, source, clauses } = definitions[figure]
    return levels.map((level) => {
      const rows = behind[figure].filter((row) => level === null || row.level === level)
      const reached = rows.filter(({ counted }) => counted).length
      const permille = rows.length === 0 ? null : Math.floor((reached * 1000) / rows.length)
      return { figure, level, reached, of: rows.length, permille, scope: { ...scope }, source: { ...source }, clauses: [...clauses] }
    })
  })
  return { asOf: desk.today, figures }
})
