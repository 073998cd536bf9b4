import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { type Level, levels, type Side, sides } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

type Facts = {
  readonly from: Side
  readonly to: Side
  readonly here: Side
  /** The network for which the root that signed is trusted. */
  readonly trustedFor: Side
  readonly isReleased: boolean
  readonly isReceipt: boolean
}

/** A package is taken where it was sent to, from the network whose root signed it; the intranet gives only what was released. */
export const rightWay = rule<Facts>(
  {
    name: 'ferry.right-way',
    title: words(
      '只收发往本侧、由来源网络签名的数据包；内网发出的须有解密审批',
      'Only what was sent to this side, by whom it says, released if it must be',
    ),
    clauses: ['3.2.1'],
    law: '保守国家秘密法',
  },
  ({ from, to, here, trustedFor, isReleased, isReceipt }) =>
    grounds(
      (from === to || to !== here || trustedFor !== from) &&
        ground(refusals.wrongZone, { from: sides[from].zh, to: sides[to].zh, here: sides[here].zh }),
      from === 'intranet' && !isReleased && !isReceipt && ground(refusals.notDeclassified),
    ),
)

const HIGHEST: Readonly<Record<Side, Level>> = { extranet: 'work-secret', intranet: 'top-secret' }
const order = Object.keys(levels) as Level[]

/** State secrets are on the intranet alone: neither network sends them by this way, nor does the extranet hold them (3.2.1). */
export const levelFits = rule<{
  readonly from: Side
  readonly to: Side
  readonly files: readonly { readonly name: string; readonly level: Level }[]
}>(
  {
    name: 'ferry.level-fits',
    title: words('国家秘密不经摆渡进出政务外网', 'No state secret passes to or from the extranet'),
    clauses: ['3.2.1'],
    law: '保守国家秘密法',
  },
  ({ from, to, files }) => {
    const most = Math.min(order.indexOf(HIGHEST[from]), order.indexOf(HIGHEST[to]))
    return files.flatMap(({ name, level }) =>
      grounds(
        order.indexOf(level) > most &&
          ground(refusals.tooSecret, {
            file: name,
            level: levels[level].zh,
            levelEn: levels[level].en,
            network: sides[to].zh,
            networkEn: sides[to].en,
          }),
      ),
    )
  },
)
