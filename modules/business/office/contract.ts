// The door of the office room: documents from their draft to the organ that signs for them.
export * from './contract/fields.ts'
export * from './contract/issuing.ts'
export * from './contract/permissions.ts'
export * from './contract/preparing.ts'
export * from './contract/questions.ts'
export * from './contract/receiving.ts'
export { refusals } from './contract/refusals.ts'
export * from './contract/registers.ts'
