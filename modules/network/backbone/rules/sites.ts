import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { levelOf } from '../topology.ts'

export type SiteFacts = { readonly code: string; readonly level: string; readonly organ: string; readonly at: string }

/** The code of a site is that of its division; an organ's own access point adds the organ. */
export const siteBearsItsDivision = rule<SiteFacts>(
  {
    name: 'backbone.site-bears-its-division',
    title: words('站点代码就是区划代码，级别与之一致', 'A site bears the code of its division, and its level'),
    clauses: ['3.7.7'],
    law: 'GB/T 2260',
  },
  ({ code, level, organ, at }) => {
    const [division = '', ...rest] = code.split('-')
    const lawful = level === 'organ' ? rest.join('-') === organ : rest.length === 0 && levelOf(division) === level
    return grounds(!lawful && ground(refusals.siteMalformed, { site: code }, `${at}/code`))
  },
)
