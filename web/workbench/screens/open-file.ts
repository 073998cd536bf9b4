// A file that an answer carries, shown in a tab of its own where the browser can draw it and taken away otherwise. It is a blob of
// its own origin: nothing in it reaches the page.
import { bytesOf, takeAway } from '#web/kit/file-bytes.ts'

const DRAWN = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])

export function openFile({
  fileName,
  type,
  content,
}: {
  readonly fileName: string
  readonly type: string
  readonly content: string
}): void {
  if (!DRAWN.has(type)) return takeAway(fileName, content)
  const url = URL.createObjectURL(new Blob([bytesOf(content)], { type }))
  const shown = window.open(url, '_blank', 'noopener')
  if (!shown) takeAway(fileName, content)
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
