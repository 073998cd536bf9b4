import { bindTo } from '#kernel/module/define-module.ts'
import { registersNow } from '#kernel/registers/base/outages.ts'
import type { Bases } from '../bases.ts'
import * as contract from '../contract-outages.ts'

const { answer } = bindTo<never>()

export const registers = (bases: Bases) =>
  answer(contract.registers, async (desk) => {
    const rows = await registersNow(
      desk,
      bases.all.map(({ name }) => ({ register: name, organ: bases.leadOf(name) })),
    )
    return { rows: rows.map((row) => ({ ...row, title: bases.of(row.register).title })) }
  })
