import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { DocumentKind } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

/** The title without its organ, for lists where the organ stands beside it. */
export const shortTitle = (matter: string, kind: DocumentKind): string => `关于${matter.trim()}的${kind}`

/** 标题由发文机关名称、事由和文种组成. */
export const titleOf = (organName: string, matter: string, kind: DocumentKind): string => organName + shortTitle(matter, kind)

/** The matter alone is asked for, so that no title lacks a part; it may not bring the others along. */
export const titleHasThreeParts = rule<{ readonly organName: string; readonly matter: string; readonly kind: DocumentKind }>(
  {
    name: 'office.title-has-three-parts',
    title: words('标题由发文机关、事由、文种组成', 'A title is organ, matter and kind'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第9条',
  },
  ({ organName, matter, kind }) => {
    const text = matter.trim()
    const part = text.startsWith('关于')
      ? '关于'
      : text.includes(organName)
        ? organName
        : text.endsWith(`的${kind}`)
          ? `的${kind}`
          : text === '' || /[。；！？：\n]/.test(text)
            ? (/[。；！？：\n]/.exec(text)?.[0] ?? '空白')
            : undefined
    return grounds(part !== undefined && ground(refusals.matterHoldsMore, { part }, '/matter'))
  },
)

/** GB/T 9704-2012, 7.3.4. */
export const attachmentNamesArePlain = rule<{ readonly names: readonly string[] }>(
  {
    name: 'office.attachment-names-are-plain',
    title: words('附件名称不加书名号和标点', 'Names of attachments are plain'),
    clauses: ['3.3.2a'],
    law: 'GB/T 9704-2012 7.3.4',
  },
  ({ names }) =>
    names.flatMap((name, i) =>
      grounds(
        /^《.*》$|[。，；：、！？.,;]$/.test(name.trim()) && ground(refusals.attachmentPunctuated, { name }, `/attachments/${i}/name`),
      ),
    ),
)
