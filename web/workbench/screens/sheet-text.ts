// The text of a sheet as the reader's spreadsheet wrote it: UTF-8, or GB18030 as Chinese Excel saves a plain CSV.
import type { WordKey } from '#web/kit/dictionary/dictionary.ts'

export type Unread = Extract<WordKey, 'sheet.unreadable' | 'sheet.tooLarge'>

const MOST = 4 * 2 ** 20

export async function sheetText(file: Blob): Promise<{ text?: string; unread?: Unread }> {
  if (file.size > MOST) return { unread: 'sheet.tooLarge' }
  const bytes = await file.arrayBuffer()
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
    } catch {
      // The next encoding is tried.
    }
  }
  return { unread: 'sheet.unreadable' }
}
