// Every form that anybody may send, and the public actions that they may do: nothing else can be done without signing in.
import type { Action } from '#kernel/module/contract.ts'
import { tellWish } from '#modules/services/items/contract.ts'
import { lookAtPresented } from '#modules/services/certificates/contract.ts'
import { rateByReceipt } from '#modules/services/ratings/contract.ts'
import { addToReport, reportAnonymously, reportWithContact } from '#modules/services/reports/contract.ts'
import { apply, correctRequest, withdrawRequest } from '#modules/services/disclosure/contract.ts'
import type { OpenForm } from './doing.ts'
import { applied } from './pages/docs/apply.tsx'
import { correctedRequest, followed, withdrawnRequest } from './pages/docs/follow.tsx'
import { receiptGiven, receiptRated } from './pages/ratings/by-receipt.tsx'
import { addedTo, answered } from './pages/talk/answer.tsx'
import { MOST_FORM_BYTES, reported } from './pages/talk/report.tsx'
import { looked } from './pages/presented.tsx'
import { tracked } from './pages/track.tsx'
import { tryForm } from './pages/try-call.tsx'
import { wishForm } from './pages/wish.tsx'

export const openForms: readonly OpenForm[] = [
  wishForm,
  tryForm,
  { path: '/disclosure/apply', perMinute: 10, run: applied },
  { path: '/disclosure/track', perMinute: 10, run: followed },
  { path: '/disclosure/track/correct', perMinute: 10, run: correctedRequest },
  { path: '/disclosure/track/withdraw', perMinute: 10, run: withdrawnRequest },
  { path: '/track', perMinute: 10, run: tracked },
  { path: '/verify/c/:token', perMinute: 20, run: looked },
  // Whoever guesses a secret or a receipt is slowed; whoever writes a report is not made to solve puzzles.
  { path: '/talk/report/:kind', mostBytes: MOST_FORM_BYTES, perMinute: 20, run: reported },
  { path: '/talk/answer', perMinute: 10, run: answered },
  { path: '/talk/answer/add', mostBytes: MOST_FORM_BYTES, perMinute: 10, run: addedTo },
  { path: '/ratings/rate', perMinute: 10, run: receiptGiven },
  { path: '/ratings/rate/send', perMinute: 10, run: receiptRated },
]

export const acted: readonly Action[] = [
  apply,
  correctRequest,
  withdrawRequest,
  tellWish,
  lookAtPresented,
  reportAnonymously,
  reportWithContact,
  addToReport,
  rateByReceipt,
]
