// Every form that anybody may send, and the public actions that they may do: nothing else can be done without signing in.
import type { Action } from '#kernel/module/contract.ts'
import type { OpenForm } from './doing.ts'

export const openForms: readonly OpenForm[] = []

export const acted: readonly Action[] = []
