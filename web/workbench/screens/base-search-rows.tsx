// What a search found: the name as the right shows it, and what else it holds.
import type { Out } from '#kernel/module/contract.ts'
import type { personDoor } from '#modules/resources/population/contract.ts'
import { fieldsOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { searchedBases } from './base-search-cards.ts'

export type Found = Out<typeof personDoor.search>

/** A line is for telling one from another, not for reading: the page of the record shows the rest. */
const MOST_FACTS = 6

export function BaseSearchRows({ register, found, matter }: { register: string; found: Found; matter: string }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  const base = searchedBases.find(({ name }) => name === register)!
  const fields = fieldsOf(base.record as FieldSchema)
  if (found.rows.length === 0) return <p className="y-note">{t('baseSearch.nobody')}</p>
  return (
    <section aria-label={t('baseSearch.found')}>
      <p className="y-note y-note-good">{t(found.more ? 'baseSearch.more' : 'baseSearch.count', { n: found.rows.length, matter })}</p>
      <ul className="y-lines y-base-found">
        {found.rows.map((row) => {
          const shown = row.fields as Record<string, unknown>
          const label = typeof shown[base.label] === 'string' ? (shown[base.label] as string) : t('baseSearch.unnamed')
          const facts = fields
            .filter(
              ({ name, kind }) =>
                name !== base.label && kind !== 'id' && kind !== 'list' && !name.startsWith('pinyin') && shown[name] !== undefined,
            )
            .filter(({ schema }) => !schema['x-refers'])
            .slice(0, MOST_FACTS)
          return (
            <li key={row.id}>
              <h2 className="y-base-name">
                <KitLink to={`/bases/${register}/${row.id}`}>{label}</KitLink>
                {row.simulated && <StatusMark tone="draft">{t('base.simulated')}</StatusMark>}
                {row.state !== 'living' && <StatusMark tone="wait">{t(`baseSearch.state.${row.state}`)}</StatusMark>}
                {row.via && <span className="y-faint">{t('base.via')}</span>}
              </h2>
              <FactList rows={facts.map((field) => [w(field.title), valueText(field, shown[field.name], names)] as const)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
