// Grounds as they stand in a record and on a screen: their words with the facts filled in, so that they stay what they were.
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { SaidGround } from '../contract/fields.ts'

const filled = (text: string, detail: Ground['detail'] = {}): string =>
  text
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = detail[name]
      return value === undefined || value === null ? whole : Array.isArray(value) ? value.join('、') : String(value)
    })
    // What a hostile file says of itself is shown to nobody as a control letter.
    .replace(/[\0-\x1f\x7f]/g, '�')
    .slice(0, 1000)

export function said({ code, words, detail }: Ground): SaidGround {
  const file = detail?.file
  return { code, zh: filled(words.zh, detail), en: filled(words.en, detail), ...(typeof file === 'string' && { file: file.slice(0, 200) }) }
}
