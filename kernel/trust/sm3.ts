import { hash } from 'node:crypto'

/** The SM3 digest (GB/T 32905), 32 bytes. Text is hashed as UTF-8. */
export const sm3 = (data: Uint8Array | string): Buffer => hash('sm3', data, 'buffer')

/** The SM3 digest as 64 hex digits. */
export const sm3Hex = (data: Uint8Array | string): string => hash('sm3', data, 'hex')
