// Every form that anybody may send, and the public actions that they may do: nothing else can be done without signing in.
import type { Action } from '#kernel/module/contract.ts'
import { tellWish } from '#modules/services/items/contract.ts'
import type { OpenForm } from './doing.ts'
import { tracked } from './pages/track.tsx'
import { wishForm } from './pages/wish.tsx'

export const openForms: readonly OpenForm[] = [wishForm, { path: '/track', perMinute: 10, run: tracked }]

export const acted: readonly Action[] = [tellWish]
