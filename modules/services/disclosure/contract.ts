// The door of open government (政务公开): documents made public of one's own accord, applications for what is not, and the report of
// the year. Decree: 政府信息公开条例 (2019).
export * from './contract-documents.ts'
export * from './contract-followed.ts'
export * from './contract-library.ts'
export * from './contract-report.ts'
export * from './contract-requests.ts'
export * from './contract-search.ts'
export { permissions } from './permissions.ts'
export { contents as replyContents, type ReplyKind, replyKinds } from './rules/reply-contents.ts'
export { stages } from './rules/request-clock.ts'
