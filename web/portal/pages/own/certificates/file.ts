import { myFile } from '#modules/services/certificates/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Download, Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { about } from '../refused.tsx'

const types = { pdf: 'application/pdf', ofd: 'application/ofd' } as const
const isFormat = (text: string | undefined): text is keyof typeof types => text !== undefined && Object.hasOwn(types, text)

export function file({ v, doing }: Here): Promise<Page | Download> {
  const { id = '', format } = v.parameters
  if (!isFormat(format)) throw new NotThere()
  return about(v, doing.ask(myFile, { id, format }), ({ name, file: bytes }): Download => ({
    download: name,
    type: types[format],
    bytes: Buffer.from(bytes, 'base64'),
  }))
}
