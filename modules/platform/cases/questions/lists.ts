import { bindTo } from '#kernel/module/define-module.ts'
import { casesReadable, casesWaiting, countsWaiting } from '#kernel/cases/read.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()

export const mine = answer(contract.mine, (desk, { page = 1, size = 50, ...rest }) => casesWaiting(desk, { page, size, ...rest }))

export const counts = answer(contract.counts, (desk) => countsWaiting(desk))

/** `readers` maps a permission to the case types it opens, from the procedures of all rooms. */
export const relatedFor = (readers: ReadonlyMap<string, readonly string[]>) =>
  answer(contract.related, (desk, { page = 1, size = 50, ...rest }) =>
    casesReadable(desk, readers, { sort: '-movedAt', page, size, ...rest }),
  )
