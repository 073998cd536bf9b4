// A document looked at by a stranger: which format it is by its first bytes, and what stands in it.
import { Unreadable } from '#kernel/documents/finding.ts'
import { examineOfd } from './examine-ofd.ts'
import { examinePdf } from './examine-pdf.ts'
import type { Examined, Trusting } from './mark.ts'

/** Throws Unreadable when it is neither PDF nor OFD, or cannot be read in one way only. */
export function examine(file: Buffer, trusting: Trusting): Examined {
  if (file.subarray(0, 1024).includes('%PDF-')) return examinePdf(file, trusting)
  if (file.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return examineOfd(file, trusting)
  throw new Unreadable(
    'document.unknown',
    '这不是 PDF 或 OFD 文件。拍的照片、扫描件、截图和 Word 文件都无法核验，请上传收到的原文件。',
    'This is neither a PDF nor an OFD. Photographs, scans, screenshots and Word files cannot be checked: take the file itself.',
  )
}
