// Every form that anybody may send, and the public actions that they may do: nothing else can be done without signing in.
import type { Action } from '#kernel/module/contract.ts'
import { tellWish } from '#modules/services/items/contract.ts'
import { lookAtPresented } from '#modules/services/certificates/contract.ts'
import { rateByReceipt } from '#modules/services/ratings/contract.ts'
import { addToReport, reportAnonymously, reportWithContact } from '#modules/services/reports/contract.ts'
import type { OpenForm } from './doing.ts'
import { receiptGiven, receiptRated } from './pages/ratings/by-receipt.tsx'
import { addedTo, answered } from './pages/talk/answer.tsx'
import { MOST_FORM_BYTES, reported } from './pages/talk/report.tsx'
import { looked } from './pages/presented.tsx'
import { tracked } from './pages/track.tsx'
import { wishForm } from './pages/wish.tsx'

export const openForms: readonly OpenForm[] = [
  wishForm,
  { path: '/track', perMinute: 10, run: tracked },
  { path: '/verify/c/:token', perMinute: 20, run: looked },
  // Whoever guesses a secret or a receipt is slowed; whoever writes a report is not made to solve puzzles.
  { path: '/talk/report/:kind', mostBytes: MOST_FORM_BYTES, perMinute: 20, run: reported },
  { path: '/talk/answer', perMinute: 10, run: answered },
  { path: '/talk/answer/add', mostBytes: MOST_FORM_BYTES, perMinute: 10, run: addedTo },
  { path: '/ratings/rate', perMinute: 10, run: receiptGiven },
  { path: '/ratings/rate/send', perMinute: 10, run: receiptRated },
]

export const acted: readonly Action[] = [tellWish, lookAtPresented, reportAnonymously, reportWithContact, addToReport, rateByReceipt]
