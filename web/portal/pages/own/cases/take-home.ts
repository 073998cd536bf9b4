// What goes home as a file: a page that one uploaded, and the paper of a legal act.
import { myLetter, myUpload } from '#modules/services/applications/contract.ts'
import type { Download, Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { about } from '../refused.tsx'

export const uploadHome = ({ v, doing }: Here): Promise<Page | Download> =>
  about(v, doing.ask(myUpload, { id: v.parameters.upload ?? '' }), ({ fileName, type, file }): Page | Download => ({
    download: fileName,
    type,
    bytes: Buffer.from(file, 'base64'),
  }))

export const letterHome = ({ v, doing }: Here): Promise<Page | Download> =>
  about(
    v,
    doing.ask(myLetter, { part: v.parameters.part ?? '', seq: Number(v.parameters.seq) || 0 }),
    ({ fileName, type, content }): Page | Download => ({ download: fileName, type, bytes: Buffer.from(content, 'base64') }),
  )
