import { bindTo } from '#kernel/module/define-module.ts'
import { viewsOf } from '#kernel/registers/views.ts'
import * as contract from '../contract.ts'

export const mine = bindTo<unknown>().answer(contract.mine, async (desk, { screen }) => ({ views: await viewsOf(desk, screen) }))
