// Whether this official may put this seal on a document now. 电子签名法 §13: the means of signing is the signer's own and under
// the signer's control alone at that moment; here that is the appointed holder, in person, with proof of who they are within
// ten minutes (the permission's needs), and the approval of another person.
import type { Ground } from '#kernel/refusal/refusal.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Instant } from '#kernel/time/day.ts'
import { type SealState, sealStates } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

type Standing = {
  readonly name: string
  readonly state: SealState
  readonly from: Instant
  readonly to: Instant
  readonly now: Instant
  /** Serial of the certificate in the seal, and of the one that would sign today. */
  readonly signer: string
  readonly signsToday: string
}

export const sealMustStand = rule<Standing>(
  {
    name: 'seals.seal-must-stand',
    title: words('只有备案、启用且在有效期内的印章可以用印', 'Only a seal that is filed, in use and in its time is applied'),
    clauses: ['3.6.3'],
    law: 'GB/T 38540-2020 §7.4；国发〔1999〕25号（条次未核实）',
  },
  ({ name, state, from, to, now, signer, signsToday }): Ground[] =>
    grounds(
      state === 'cancelled' && ground(refusals.cancelled, { name, at: '' }),
      state !== 'enabled' &&
        state !== 'cancelled' &&
        ground(refusals.notEnabled, { name, state: sealStates[state].zh, stateEn: sealStates[state].en }),
      (now < from || now > to) && ground(refusals.outOfTime, { name, from: from.slice(0, 10), to: to.slice(0, 10) }),
      signer !== signsToday && ground(refusals.certificateChanged, { name }),
    ),
)

export const holderApplies = rule<{
  readonly name: string
  readonly isHolder: boolean
  readonly actor: string
  readonly approvedBy: string
}>(
  {
    name: 'seals.holder-applies',
    title: words('印章由登记的用印人使用，批准人与用印人分开', 'The appointed holder applies a seal, and another person approves'),
    clauses: ['3.6.3'],
    law: '电子签名法 第13条第一款第一项、第二项',
  },
  ({ name, isHolder, actor, approvedBy }) =>
    grounds(!isHolder && ground(refusals.notHolder, { name }), actor === approvedBy && ground(refusals.approvedBySelf)),
)

export const filerIsNotMaker = rule<{ readonly madeBy: string; readonly filer: string }>(
  {
    name: 'seals.filer-is-not-maker',
    title: words('制章人不为自己制作的印章备案', 'Whoever made a seal does not file it'),
    clauses: ['3.6.3'],
  },
  ({ madeBy, filer }) => grounds(madeBy === filer && ground(refusals.notMadeByFiler)),
)

export const approvalFits = rule<{
  readonly state: string
  readonly approved: { readonly sm3: string; readonly organ: string }
  readonly document: { readonly sm3: string; readonly organ: string }
}>(
  {
    name: 'seals.approval-fits',
    title: words('用印须经批准，批准的须是这一份文件', 'A seal is applied to the very document that was approved'),
    clauses: ['3.6.3'],
    law: '国发〔1999〕25号（用印审批，条次未核实）',
  },
  ({ state, approved, document }) =>
    grounds(
      state !== 'approved' && state !== 'used' && ground(refusals.approvalNeeded),
      (approved.sm3 !== document.sm3 || approved.organ !== document.organ) && ground(refusals.approvedOther, undefined, '/file'),
    ),
)
