declare const tables: unique symbol

/** An open transaction, sealed: anyone may pass it on, only a `store.ts` opens it (kernel/db/rows.ts). */
export type Tx<Tables = unknown> = { readonly [tables]: Tables }
