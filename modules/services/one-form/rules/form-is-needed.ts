// What has a source is not asked of anybody (政务数据共享条例 第19条), and a form has a basis.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Source } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { isSame } from './same-field.ts'

export type Proposed = {
  readonly title: string
  readonly unit?: string | undefined
  readonly source?: string | undefined
  readonly differs?: string | undefined
  readonly sources: readonly Source[]
}

/**
 * Figures that are published with a definition of their own, and resources: whoever needs another definition says how it differs, and
 * the sharing authority judges it. What a register or another form holds is the same thing and is not argued with.
 */
const mayDiffer = ({ code }: Source): boolean => /^(resource|register\/(macro-economy\.|.+\/count-))/.test(code)

const standsOpen = ({ source, differs, sources }: Proposed): boolean =>
  source === undefined && sources.length > 0 && !(differs && sources.every(mayDiffer))

export const formIsNeeded = rule<{ readonly article: string; readonly fields: readonly Proposed[] }>(
  {
    name: 'one-form.form-is-needed',
    title: words('已有来源的不再要求填报', 'What has a source is not asked'),
    clauses: ['3.4.6', '3.5.1'],
    law: '政务数据共享条例 第19条',
  },
  ({ article, fields }): Ground[] => {
    const open = fields.filter(standsOpen)
    const twice = fields.find((field, i) => fields.slice(0, i).some((other) => isSame(field, other)))
    const unknown = fields.find(({ source, sources }) => source !== undefined && !sources.some(({ code }) => code === source))
    return grounds(
      !/第.+[条款项章]|[一二三四五六七八九十\d]/.test(article) && ground(refusals.noArticle, {}, 'article'),
      twice && ground(refusals.twice, { field: twice.title }, 'fields'),
      unknown && ground(refusals.sourceUnknown, { field: unknown.title, source: unknown.source! }, 'fields'),
      open.length > 0 &&
        ground(
          refusals.hasSources,
          {
            of: fields.length,
            n: open.length,
            list: open.map(({ title, sources }) => `${title}（${sources[0]!.title}，${sources[0]!.code}）`),
          },
          'fields',
        ),
      open.length === 0 && fields.every(({ source }) => source !== undefined) && ground(refusals.nothingLeft, {}, 'fields'),
    )
  },
)
