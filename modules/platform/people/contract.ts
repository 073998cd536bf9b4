// Organs, posts, accounts and appointments: the system administrator's work. None of it gives a right; rights are the
// entitlements room's.
export * from './contract/localities.ts'
export * from './contract/organs.ts'
export * from './contract/permissions.ts'
export * from './contract/staff.ts'
