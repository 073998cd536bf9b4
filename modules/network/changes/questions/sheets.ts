import { sheets as contract } from '../contract-questions.ts'
import { kindsOf } from '../sheets/kinds.ts'
import { answer } from '../store.ts'
import type { Surveyed } from '../surveyed.ts'

export const sheetsOf = ({ verbs }: Surveyed) =>
  answer(contract, async () => ({
    sheets: [...kindsOf(verbs.values()).values()].map(({ verb, columns }) => ({
      kind: verb.name,
      title: verb.title.zh,
      titleEn: verb.title.en,
      columns: columns.map(({ title, en, must, schema }) => {
        const words = Object.values(schema['x-words'] ?? {}).map(({ zh }) => zh)
        const hint = (schema as { description?: string }).description ?? (words.length > 0 ? words.join('、') : null)
        return { title, titleEn: en, must, hint }
      }),
    })),
  }))
