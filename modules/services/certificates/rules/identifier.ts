// The identifier of an electronic certificate, GB/T 36904-2018: root, type code (credit code of the defining organ and three
// figures), issuer's credit code, serial, version, check character. The check is ISO 7064 MOD 37,36 over the four parts without
// root and dots. Identifiers in the wild do not all keep it: what we issue is held to it, what is imported is warned of.
export const ROOT = '1.2.156.3005.2'
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export type IdentifierParts = {
  readonly type: string
  readonly issuer: string
  readonly serial: string
  /** Three figures. */
  readonly edition: string
}

/** ISO 7064 MOD 37,36. The text is of figures and capital letters. */
export function checkCharacter(text: string): string {
  let p = 36
  for (const character of text) {
    p = (p + ALPHABET.indexOf(character)) % 36
    p = ((p === 0 ? 36 : p) * 2) % 37
  }
  return ALPHABET[(37 - p) % 36]!
}

export function identifierOf({ type, issuer, serial, edition }: IdentifierParts): string {
  const body = [type, issuer, serial, edition]
  if (
    !/^[0-9A-Z]{18}[0-9]{3}$/.test(type) ||
    !/^[0-9A-Z]{18}$/.test(issuer) ||
    !/^[0-9A-Z]{1,60}$/.test(serial) ||
    !/^\d{3}$/.test(edition)
  )
    throw new RangeError(`no identifier of a certificate: ${body.join('.')}`)
  return [ROOT, ...body, checkCharacter(body.join(''))].join('.')
}

const SHAPE = /^1\.2\.156\.3005\.2\.([0-9A-Z]{21})\.([0-9A-Z]{18})\.([0-9A-Z]{1,60})\.(\d{1,3})\.([0-9A-Z])$/

/** The parts of an identifier; undefined where it is none by its shape. */
export function partsOf(identifier: string): (IdentifierParts & { readonly check: string }) | undefined {
  const [, type, issuer, serial, edition, check] = SHAPE.exec(identifier) ?? []
  return type === undefined ? undefined : { type, issuer: issuer!, serial: serial!, edition: edition!, check: check! }
}

/** Whether the shape fits and the check character is right. */
export function isIdentifier(identifier: string): boolean {
  const parts = partsOf(identifier)
  return parts !== undefined && parts.check === checkCharacter(parts.type + parts.issuer + parts.serial + parts.edition)
}
