// The door of the applications (办件, 3.5.1): a draft, its submission, and what follows, for the applicant and for the organs.
export { permissions } from './permissions.ts'
export { refusals } from './refusals.ts'
export { cameBy, materialWays, partStates, type MaterialWay, type PartState } from './fields.ts'
export * from './contract-drafts.ts'
export * from './contract-own.ts'
