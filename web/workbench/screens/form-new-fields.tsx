// What the comparison found of each field, and what is chosen: taken from a source, or asked.
import { Input, Select } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type { compare } from '#modules/services/one-form/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'

export type Compared = Out<typeof compare>
type Found = Compared['fields'][number]
type Kind = 'number' | 'text' | 'day'
/** Without a source the field is asked; where it has one, with how that differs. */
export type Choice = { readonly kind: Kind; readonly source: string; readonly differs: string }

const MOST_ALIKE = 3
const NUMBERS = /(数|额|率|量|人口|面积|收入|支出|床位|产值)$|[（(].{1,6}[)）]$/
const DAYS = /(日期|时间|年月|日)$/

/** The source that gives values, if there is one; the kind as the name suggests it. */
export const firstChoice = ({ title, sources }: Found): Choice => ({
  kind: DAYS.test(title) ? 'day' : NUMBERS.test(title) ? 'number' : 'text',
  source: (sources.find(({ gives }) => gives) ?? sources[0])?.code ?? '',
  differs: '',
})

type Props = { readonly compared: Compared; readonly choices: readonly Choice[]; readonly onChoices: (choices: readonly Choice[]) => void }

export function ComparedFields({ compared, choices, onChoices }: Props) {
  const { t } = useSpeech()
  const { organName } = useHouse()
  const put = (at: number, change: Partial<Choice>) => onChoices(choices.map((one, i) => (i === at ? { ...one, ...change } : one)))
  return (
    <div aria-live="polite">
      <p className="y-note">{t('forms.compared', { of: compared.of, n: compared.have })}</p>
      {compared.forms.slice(0, MOST_ALIKE).map(({ form, title, organ, same, of }) => (
        <p key={form} className="y-note">
          {t('forms.alike', { title, organ: organName(organ), same, of })}
        </p>
      ))}
      <ul className="y-lines y-compared">
        {compared.fields.map((found, i) => (
          <li key={`${i} ${found.title}`}>
            <ComparedField found={found} choice={choices[i]!} put={(change) => put(i, change)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ComparedField({ found, choice, put }: { found: Found; choice: Choice; put: (change: Partial<Choice>) => void }) {
  const { t, w } = useSpeech()
  const { organName, action } = useHouse()
  const field = found.title
  const kinds = action('one-form.register-form')?.input.properties?.fields?.items?.properties?.kind?.['x-words'] ?? {}
  const chosen = found.sources.find(({ code }) => code === choice.source)
  return (
    <>
      <strong className="y-compared-name">{field}</strong>
      <Select
        aria-label={t('forms.kindOf', { field })}
        value={choice.kind}
        options={Object.entries(kinds).map(([value, said]) => ({ value, label: w(said) }))}
        onChange={(kind: Kind) => put({ kind })}
        popupMatchSelectWidth={false}
      />
      <span className="y-compared-source">
        {found.sources.length === 0 ? (
          <span>{t('forms.noSource')}</span>
        ) : (
          <Select
            aria-label={t('forms.sourceOf', { field })}
            value={choice.source}
            options={[
              ...found.sources.map(({ code, title, gives }) => ({
                value: code,
                label: gives ? `${title}（${t('forms.gives')}）` : title,
              })),
              { value: '', label: t('forms.asks') },
            ]}
            onChange={(source: string) => put({ source })}
          />
        )}
        {chosen && (
          <span className="y-faint">
            {[chosen.organ && organName(chosen.organ), chosen.scope && t('forms.means', { scope: chosen.scope })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {chosen && !chosen.gives && <span className="y-faint">{t('forms.noValues')}</span>}
        {found.sources.length > 0 && choice.source === '' && (
          <Input
            aria-label={t('forms.differsOf', { field })}
            placeholder={t('forms.differs')}
            value={choice.differs}
            maxLength={300}
            onChange={(event) => put({ differs: event.target.value })}
          />
        )}
      </span>
    </>
  )
}
