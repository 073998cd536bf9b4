import { caseExceptions } from '#kernel/cases/exceptions.ts'
import type { Procedure } from '#kernel/module/contract.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { exceptions as contract } from '../contract.ts'

export const exceptionsFor = (procedures: ReadonlyMap<string, Procedure>) =>
  bindTo().answer(contract, async (desk, { stuckDays }) => ({
    rows: (await caseExceptions(desk, stuckDays)).map((row) => {
      const title = procedures.get(row.type)?.title ?? { zh: row.type, en: row.type }
      return { ...row, typeTitle: { zh: title.zh, en: title.en } }
    }),
  }))
