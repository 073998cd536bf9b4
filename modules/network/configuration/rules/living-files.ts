// What is released by two people and what lives by its grant (decision 0032). The names of systems come and go with grants that
// were decided already, one by one, and must stop at once when a grant ends (4.3.6): nobody may have to sign for that.
import type { Program } from '#kernel/module/generated.ts'

/** The zones of a name server; its own configuration is structure like everything else. */
export const livesByItsGrants = ({ program, path }: { readonly program: Program; readonly path: string }): boolean =>
  program === 'named' && path.split('/')[1] === 'zones'
