// Pages that were uploaded, in their order: up, down and out by buttons, each one form of its own.
import { MOST_UPLOAD_BYTES } from '#modules/services/applications/contract.ts'
import type { FormFile } from '../../../doing.ts'
import { freshKey } from '../../../parts/fresh-key.ts'
import type { Visit } from '../../../visit.ts'
import type { Own } from '../own.ts'
import { Form } from '../parts.tsx'
import { type Draft, type Material, pathOf } from './draft.ts'

type At = { readonly v: Visit; readonly own: Own; readonly draft: Draft; readonly material: Material }

/** 1.2 MB, 340 KB. */
export const sizeWords = (bytes: number): string =>
  bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`

export const Pages = ({ v, own, draft, material }: At) => (
  <ol className="pages-of">
    {material.uploads.map(({ id, fileName, bytes }, i) => (
      <li key={id}>
        <span>
          <span lang="zh-CN">{fileName}</span> <small className="quiet num">{sizeWords(bytes)}</small>
        </span>
        <span className="buttons">
          {(
            [
              ['up', 'apply.up', i > 0],
              ['down', 'apply.down', i < material.uploads.length - 1],
              ['remove', 'apply.remove', true],
            ] as const
          ).map(
            ([act, word, isPossible]) =>
              isPossible && (
                <Form
                  key={act}
                  small
                  own={own}
                  action={pathOf(v, draft.id, '/materials')}
                  once={freshKey()}
                  hidden={{ version: draft.version, material: material.id, do: act, upload: id }}
                >
                  <button className="as-link">
                    {v.t(word)}
                    <span className="unseen">{fileName}</span>
                  </button>
                </Form>
              ),
          )}
        </span>
      </li>
    ))}
  </ol>
)

/** The order after one page was moved or taken out. */
export function arranged(uploads: readonly string[], upload: string, act: string): string[] {
  const at = uploads.indexOf(upload)
  if (at < 0) return [...uploads]
  const rest = uploads.filter((id) => id !== upload)
  return act === 'remove' ? rest : rest.toSpliced(act === 'up' ? Math.max(0, at - 1) : at + 1, 0, upload)
}

/** What is wrong with a file before it is sent anywhere: nothing in it, or too much. */
export function sizeFault(v: Visit, { name, bytes }: FormFile): string | undefined {
  if (bytes.length === 0) return v.t('apply.fileEmpty', { file: name })
  const size = sizeWords(bytes.length)
  return bytes.length > MOST_UPLOAD_BYTES ? v.t('apply.fileTooLarge', { file: name, size, most: MOST_UPLOAD_BYTES / 2 ** 20 }) : undefined
}
