// What may be attached: by what the file is, not by what it is called. Whatever could run in a reader's browser is of no such kind.
const heads = [
  { type: 'application/pdf', ends: ['pdf'], head: Buffer.from('%PDF-') },
  { type: 'application/ofd', ends: ['ofd'], head: Buffer.from('PK\u0003\u0004') },
  { type: 'image/png', ends: ['png'], head: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
  { type: 'image/jpeg', ends: ['jpg', 'jpeg'], head: Buffer.from([0xff, 0xd8, 0xff]) },
] as const

/** The type of a file that may be attached, else undefined. */
export function attachmentType(fileName: string, bytes: Buffer): string | undefined {
  const end = fileName.toLowerCase().split('.').at(-1) ?? ''
  const found = heads.find(({ ends, head }) => (ends as readonly string[]).includes(end) && bytes.subarray(0, head.length).equals(head))
  if (found) return found.type
  return end === 'csv' && isText(bytes) ? 'text/csv' : undefined
}

function isText(bytes: Buffer): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}
