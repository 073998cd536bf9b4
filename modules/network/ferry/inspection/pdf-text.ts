// The text of a PDF, where it can be told for certain.
import type { Scanned } from './scan.ts'

export const readPdfText = (_pdf: Buffer): Scanned => ({ texts: [], fault: 'PDF 的文字不能可靠读出，请改用 OFD 或文本 / use OFD or text' })
