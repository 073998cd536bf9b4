import type { Module } from '#kernel/module/define-module.ts'

/** Every module, once. Nothing below the roof may know this list. */
export const modules: readonly Module[] = []
