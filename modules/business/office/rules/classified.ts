import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { secrecies, type Secrecy } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

/** The mark as it stands on paper: 秘密★10年. A text that only speaks of secrets has no star. */
const MARK = /(绝密|机密|秘密)\s*★/

export const nothingClassified = rule<{ readonly secrecy: Secrecy; readonly texts: readonly string[] }>(
  {
    name: 'office.nothing-classified',
    title: words('涉密公文不上政务外网', 'No classified document on the extranet'),
    clauses: ['3.2.7'],
    law: '保守国家秘密法',
  },
  ({ secrecy, texts }) => {
    const marked = texts.map((text) => MARK.exec(text)?.[1]).find(Boolean)
    const mark = secrecy === 'none' ? marked : secrecies[secrecy].zh
    return grounds(mark !== undefined && ground(refusals.classified, { mark }, '/secrecy'))
  },
)
