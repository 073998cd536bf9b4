// Looks, line by line.
import type { Out } from '#kernel/module/contract.ts'
import { ways } from '#kernel/registers/base/ways.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { searchedBases } from './base-search-cards.ts'

type Row = Out<typeof reading.looks>['rows'][number]

export function LookRows({ rows }: { rows: readonly Row[] }) {
  const { t, w, language } = useSpeech()
  if (rows.length === 0) return <p className="y-note">{t('looks.none')}</p>
  const titleOf = (register: string, field: string) => {
    const schema = searchedBases.find(({ name }) => name === register)?.record.properties[field] as
      { title?: string; 'x-en'?: string } | undefined
    return w({ zh: schema?.title ?? field, en: schema?.['x-en'] ?? field })
  }
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={t('looks.title')}>
      <table className="y-rows y-looks">
        <thead>
          <tr>
            {(['at', 'who', 'whose', 'matter', 'purpose', 'fields'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`looks.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{instantText(row.at, language)}</td>
              <td>
                {row.actorName}
                <br />
                <span className="y-faint">{row.organName ?? row.system}</span>
              </td>
              <td>
                {row.record ? (
                  <KitLink to={`/looks?record=${row.record}`}>
                    {w(searchedBases.find(({ name }) => name === row.register)?.title) || row.register} …{row.record.slice(-6)}
                  </KitLink>
                ) : (
                  <span className="y-faint">{t('looks.nobody')}</span>
                )}
                {row.held && <StatusMark tone="wait">{t('looks.held')}</StatusMark>}
              </td>
              <td>
                {row.matterTitle}
                <br />
                <span className="y-faint">{w(ways[row.way])}</span>
              </td>
              <td className="y-looks-purpose">{row.purpose}</td>
              <td className="y-looks-fields">
                {row.fields.map((field) => titleOf(row.register, field)).join(language === 'zh' ? '、' : ', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
