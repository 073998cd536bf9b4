import type { Static } from '#kernel/module/field.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { entry as fields, type LawLevel, lawLevels } from '../fields.ts'
import { entryRefusals as no } from '../refusals.ts'

export type Entry = { [K in keyof typeof fields]?: Static<(typeof fields)[K]> }

const blank = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** The nine of 第13条 besides the provider, which is the compiler's own organ. */
const nine = ['name', 'items', 'format', 'frequency', 'attribute', 'ways', 'conditions', 'dataClass', 'grade'] as const
const titleOf = (field: (typeof nine)[number]) => fields[field] as unknown as { title: string; 'x-en': string }

export const entryIsComplete = rule<Entry>(
  {
    name: 'catalogue.entry-is-complete',
    title: words('目录应当载明九项内容', 'An entry states nine things'),
    clauses: ['3.4.2'],
    law: '政务数据共享条例 第13条',
  },
  (entry) => {
    const codes = (entry.items ?? []).map(({ code }) => code.toLowerCase())
    return [
      ...nine
        // What is not shared has no way of sharing to state.
        .filter((field) => blank(entry[field]) && !(field === 'ways' && entry.attribute === 'not-shared'))
        .map((field) => ground(no.fieldMissing, { field: titleOf(field).title, fieldEn: titleOf(field)['x-en'] }, `/${field}`)),
      ...codes.filter((code, i) => codes.indexOf(code) < i).map((item) => ground(no.itemTwice, { item }, '/items')),
    ]
  },
)

export const entryIsAssessed = rule<Entry>(
  {
    name: 'catalogue.entry-is-assessed',
    title: words('涉密不入目录，评估在先', 'No secrets; assessed first'),
    clauses: ['3.4.2'],
    law: '政务数据共享条例 第3、13条',
  },
  (entry) =>
    grounds(
      entry.holdsSecrets && ground(no.holdsSecrets, undefined, '/holdsSecrets'),
      !entry.secrecyAssessed && ground(no.secrecyNotAssessed, undefined, '/secrecyAssessed'),
      !entry.privacyAssessed && ground(no.privacyNotAssessed, undefined, '/privacyAssessed'),
    ),
)

const sufficient: readonly LawLevel[] = ['law', 'administrative-regulation', 'state-council-decision']

export const attributeIsGrounded = rule<Entry>(
  {
    name: 'catalogue.attribute-is-grounded',
    title: words('共享是原则，不共享要有法律依据', 'Sharing is the rule; not sharing needs a law'),
    clauses: ['3.4.6'],
    law: '政务数据共享条例 第14、15条',
  },
  ({ attribute, scope, uses, reason, legalBasis }) =>
    grounds(
      attribute === 'conditional' && blank(scope) && ground(no.scopeMissing, undefined, '/scope'),
      attribute === 'conditional' && blank(uses) && ground(no.usesMissing, undefined, '/uses'),
      attribute === 'not-shared' && (blank(legalBasis) || blank(reason)) && ground(no.basisMissing, undefined, '/legalBasis'),
      attribute === 'not-shared' &&
        legalBasis &&
        !sufficient.includes(legalBasis.level) &&
        ground(no.basisTooLow, { name: legalBasis.name, level: lawLevels[legalBasis.level].zh }, '/legalBasis/level'),
    ),
)

/** Every ground on which an entry may not stand in the catalogue. */
export const entryGrounds = (entry: Entry) => [...entryIsComplete(entry), ...entryIsAssessed(entry), ...attributeIsGrounded(entry)]
