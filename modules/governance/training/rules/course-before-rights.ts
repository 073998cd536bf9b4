// The gate of this room stands in the kernel, where rights are worked out: it decides for every permission of every post,
// before any room is asked.
export { courseBeforeRights } from '#kernel/access/policy.ts'
