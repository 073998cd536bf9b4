// The door of the certificates (电子证照): kept by the organs that issue them, presented by their holders, verified by anybody.
export { permissions } from './permissions.ts'
export { type Standing, standings } from './fields.ts'
export { type CertificateField, type CertificateKind } from './kind.ts'
export { kindNamed, kinds, kindWords } from './kinds/kinds.ts'
export * from './contract-keeping.ts'
export * from './contract-presenting.ts'
export * from './contract-rooms.ts'
export { toSeal } from './contract-sealing.ts'
