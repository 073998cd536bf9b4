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
  // A link, because a window that is opened without its opener answers nothing: it could not be told from one that was not opened.
  const link = document.createElement('a')
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
