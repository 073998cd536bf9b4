// Grounds as they stand in a record and on a screen: their words with the facts filled in, so that they stay what they were.
import { filled, type Ground } from '#kernel/refusal/refusal.ts'
import type { SaidGround } from '../contract/fields.ts'

/** What a hostile file says of itself is shown to nobody as a control letter. */
const shown = (text: string, detail: Ground['detail']): string =>
  filled(text, detail)
    .replace(/[\0-\x1f\x7f]/g, '�')
    .slice(0, 1000)

export function said({ code, words, detail }: Ground): SaidGround {
  const file = detail?.file
  return { code, zh: shown(words.zh, detail), en: shown(words.en, detail), ...(typeof file === 'string' && { file: file.slice(0, 200) }) }
}
