// The words and fields that the room's contracts share. Status words are a closed list, the same in portal, workbench and API.
import { SPOKEN } from '#kernel/id/spoken.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** Where a part stands. GB/T 39046 has no code table of states: these are the project's own. */
export const partStates = {
  waiting: words('等待前一环节', 'Waits for the step before'),
  submitted: words('已提交', 'Submitted'),
  correcting: words('待补正', 'To be corrected'),
  accepted: words('已受理', 'Accepted'),
  reviewing: words('审查中', 'Under review'),
  paused: words('审查中·时限暂停', 'Under review, clock stopped'),
  granted: words('已办结·准予', 'Granted'),
  delivered: words('已办结·准予·已送达', 'Granted and delivered'),
  refused: words('已办结·不予', 'Refused'),
  'not-accepted': words('不予受理', 'Not accepted'),
  withdrawn: words('已撤回', 'Withdrawn'),
  /** What it rests on was refused or withdrawn: it never began. */
  stopped: words('已终止·前一环节未准予', 'Ended: the step before was not granted'),
} as const
export type PartState = keyof typeof partStates

/** GB/T 39046 A.5 with the window's own: how an application came in. */
export const cameBy = {
  '1': words('窗口', 'At a window'),
  '2': words('网上', 'Online'),
} as const

/** How the answer to a material is given. */
export const materialWays = {
  base: words('免交（已共享）', 'Not needed: shared'),
  certificate: words('调用电子证照', 'Certificate called'),
  promise: words('告知承诺', 'Promised in writing'),
  upload: words('上传', 'Uploaded'),
} as const
export type MaterialWay = keyof typeof materialWays

/** The page by which somebody acts for a firm at a window: of no matter's list, and seen with each part. */
export const POWER = { id: 'power-of-attorney', title: words('授权委托书', 'Power of attorney') } as const

export const id = f.id('编号', 'Id')
export const errand = f.text('事项', 'Errand', { max: 60, pattern: '^[a-z0-9-]{1,60}$' })
export const name = f.text('代码', 'Code', { max: 60, pattern: '^[A-Za-z0-9-]{1,60}$' })
export const division = f.text('区划', 'Division', { max: 6, pattern: '^43\\d{4}$', codes: 'GB/T 2260' })
export const version = f.integer('所见版本', 'Version seen', { min: 1 })
export const said = f.object({ zh: f.text('中文', 'Chinese', { max: 500, min: 0 }), en: f.text('英文', 'English', { max: 500, min: 0 }) })
export const state = f.choice('状态', 'State', partStates)
export const number = f.text('办件编号', 'Number', { max: 50, pattern: `^[A-Z]{2,6}-\\d{4}-${SPOKEN}$` })
export const answers = f.list('回答', 'Answers', f.text('回答', 'Answer', { max: 80, pattern: '^[A-Za-z-]{1,40}:[A-Za-z0-9-]{1,40}$' }), {
  max: 40,
})
export const telephone = f.text('手机号', 'Telephone', { max: 20, pattern: '^[0-9+ -]{5,20}$' })
export const reason = (zh: string, en: string) => f.text(zh, en, { max: 500 })
