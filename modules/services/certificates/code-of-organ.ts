// The credit code by which an organ stands in an identifier. One whose code is not published has a simulated one, whose
// division no real code has (kernel/people/credit-code.ts).
import { crc32 } from 'node:zlib'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'

export const codeOfOrgan = (organ: string, uscc: string | null | undefined): string =>
  uscc ?? simulatedCreditCode(1 + (crc32(organ) % 99_999_999), { begins: '11', division: '430000' })
