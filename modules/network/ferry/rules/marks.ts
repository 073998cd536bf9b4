import { grounds, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract/refusals.ts'

/** What may stand between two letters of a mark and is not seen, or not as a difference: spaces of any width, joiners, dashes. */
const UNSEEN = /[\p{Zs}\t\u200b-\u200d\u2060\ufeff\u00ad_·\-—]+/gu
const STARS = '[★☆✩✭✮✯✰⭐🌟*＊]'
const TERM = '(长期|永久|[0-9一二三四五六七八九十百]{1,4}个?[年月]|解密前)'
/**
 * Marks as they are written (GB/T 9704-2012 §7.2.2: 密级和保密期限 joined by ★): a level with a star or a term, a level alone on
 * its line or after 密级, and the words by which an organ keeps something to itself. A text that only speaks of 商业秘密 or of
 * the law of secrets has none of these.
 */
const MARKS = [
  new RegExp(`(绝密|机密|秘密)${STARS}`, 'u'),
  new RegExp(`(?<!商业|国家|工作|个人|通信|严守)(绝密|机密|秘密)[(（:：]?${TERM}`, 'u'),
  /(?:^|\n|")[【[(（]?(绝密|机密|秘密)[】\])）]?(?:$|\n|")/u,
  /(?:密级|秘密等级|定密)[:："',]{0,4}(绝密|机密|秘密)/u,
  new RegExp(`(内部|内参)${STARS}`, 'u'),
  /(?:^|\n|")[【[(（]?(内部)[】\])）]?(?:$|\n|")/u,
  /(内部(资料|文件|材料|使用|刊物|参阅|传阅|掌握)|工作秘密[★☆*]|注意保存|不得外传|阅后即[焚毁]|请勿外传)/u,
] as const

/** The text as it is searched: one form of each letter, nothing between the letters of a line. */
export const flattened = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[\r\v\f\u0085\u2028\u2029]+/g, '\n')

/** The first mark in a text. Each text is searched as it stands and with its lines joined, for a mark set letter by letter. */
export function markIn(text: string): string | undefined {
  const flat = flattened(text)
  for (const mark of MARKS) {
    const found = mark.exec(flat)
    if (found) return found[0].trim().slice(0, 20)
  }
  return MARKS[0].exec(flat.replaceAll('\n', ''))?.[0]
}

export const nothingMarked = rule<{ readonly texts: readonly { readonly file: string; readonly text: string }[] }>(
  {
    name: 'ferry.nothing-marked',
    title: words('带密级或内部标志的文件不得摆渡', 'Nothing that bears a mark is ferried'),
    clauses: ['3.2.1'],
    law: '保守国家秘密法',
  },
  ({ texts }) =>
    texts.flatMap(({ file, text }) => {
      const mark = markIn(text)
      return grounds(mark !== undefined && ground(refusals.marked, { file, mark }))
    }),
)
