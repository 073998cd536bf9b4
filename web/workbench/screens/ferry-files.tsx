// The files of a package before it is made: each with its schema, where it holds records, and its level.
import { Button, Select } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type { standing } from '#modules/network/ferry/contract.ts'
import { levels, MOST_FILES, MOST_FILES_BYTES, MOST_RECORDS, plainLevels, type PlainLevel } from '#modules/network/ferry/contract/fields.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { sizeText } from '#web/kit/file-bytes.ts'

export type Chosen = { readonly file: File; readonly schema?: string | undefined; readonly level: PlainLevel }

const RECORDS = /\.(csv|json|jsonl)$/
export const totalOf = (files: readonly Chosen[]): number => files.reduce((sum, { file }) => sum + file.size, 0)

type Props = {
  readonly files: readonly Chosen[]
  readonly schemas: Out<typeof standing>['schemas']
  readonly onChange: (files: readonly Chosen[]) => void
}

export function FerryFiles({ files, schemas, onChange }: Props) {
  const { t, w } = useSpeech()
  const put = (at: number, more: Partial<Chosen>) => onChange(files.map((one, n) => (n === at ? { ...one, ...more } : one)))
  const add = (list: FileList | null) => {
    const known = new Set(files.map(({ file }) => file.name))
    const fresh = [...(list ?? [])].filter(({ name }) => !known.has(name))
    onChange([...files, ...fresh.map((file) => ({ file, level: 'internal' as const }))])
  }
  const total = totalOf(files)
  return (
    <section className="y-block y-ferry-files" aria-labelledby="ferry-files">
      <h2 id="ferry-files">{t('ferry.files')}</h2>
      <p className="y-hint">{t('ferry.limits', { files: MOST_FILES, records: MOST_RECORDS })}</p>
      <p>
        <label className="y-file">
          {t('ferry.addFiles')}
          <input type="file" multiple onChange={(event) => add(event.target.files)} />
        </label>
      </p>
      {files.length > 0 && (
        <>
          <div className="y-scroll" tabIndex={0} role="region" aria-label={t('ferry.files')}>
            <table className="y-rows y-rows-page">
              <thead>
                <tr>
                  <th scope="col">{t('ferry.name')}</th>
                  <th scope="col">{t('ferry.size')}</th>
                  <th scope="col">{t('ferry.schema')}</th>
                  <th scope="col">{t('ferry.level')}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {files.map(({ file, schema, level }, n) => (
                  <tr key={file.name}>
                    <th scope="row" className="y-nowrap">
                      {file.name}
                    </th>
                    <td className="y-nowrap">{sizeText(file.size)}</td>
                    <td>
                      {RECORDS.test(file.name) ? (
                        <Select
                          aria-label={`${t('ferry.schema')} ${file.name}`}
                          value={schema}
                          className="y-ferry-pick"
                          onChange={(value: string) => put(n, { schema: value })}
                          options={schemas.map(({ name, title }) => ({ value: name, label: title }))}
                        />
                      ) : (
                        <span className="y-faint">{t('ferry.noSchema')}</span>
                      )}
                    </td>
                    <td>
                      <Select
                        aria-label={`${t('ferry.level')} ${file.name}`}
                        value={level}
                        className="y-ferry-level"
                        onChange={(value: PlainLevel) => put(n, { level: value })}
                        options={Object.keys(plainLevels).map((value) => ({ value, label: w(levels[value as PlainLevel]) }))}
                      />
                    </td>
                    <td>
                      <Button
                        type="link"
                        size="small"
                        aria-label={t('ferry.remove', { name: file.name })}
                        onClick={() => onChange(files.filter((_, at) => at !== n))}
                      >
                        ✕
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={total > MOST_FILES_BYTES ? 'y-error' : 'y-hint'} role={total > MOST_FILES_BYTES ? 'alert' : undefined}>
            {total > MOST_FILES_BYTES
              ? t('ferry.tooLarge', { mb: (total / 2 ** 20).toFixed(1) })
              : t('ferry.total', { n: files.length, size: sizeText(total) })}
          </p>
        </>
      )}
    </section>
  )
}
