// Words in two languages. Chinese stands first: it is the language of the law and the one that is never missing.

export type Words = { readonly zh: string; readonly en: string }
export type Language = 'zh' | 'en'

export const words = (zh: string, en: string): Words => ({ zh, en })
