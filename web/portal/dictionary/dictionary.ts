// Every word the portal says of itself, in both languages. Words of fields and states stand in the contracts.
import type { Language } from '#kernel/text/text.ts'
import { ofApplying } from './of-applying.ts'
import { ofOnesCases } from './of-ones-cases.ts'
import { ofTheCertificates } from './of-the-certificates.ts'
import { ofTheCheck } from './of-the-check.ts'
import { ofTheFrame } from './of-the-frame.ts'
import { ofOnesOwn } from './of-ones-own.ts'
import { ofTheMatters } from './of-the-matters.ts'
import { ofThePages } from './of-the-pages.ts'
import { ofTheRecords } from './of-the-records.ts'
import { ofTheServices } from './of-the-services.ts'
import { ofOpenGovernment } from './of-open-government.ts'
import { ofTalking } from './of-talking.ts'
import { ofTheStatements } from './of-the-statements.ts'

export const dictionary = {
  ...ofApplying,
  ...ofOnesCases,
  ...ofTheCertificates,
  ...ofTheCheck,
  ...ofTheFrame,
  ...ofOnesOwn,
  ...ofTheMatters,
  ...ofThePages,
  ...ofTheRecords,
  ...ofTheServices,
  ...ofTheStatements,
  ...ofOpenGovernment,
  ...ofTalking,
}

export type WordKey = keyof typeof dictionary

/** The words of a key in a language, `{name}` filled from `facts`. */
export function say(language: Language, key: WordKey, facts: Readonly<Record<string, string | number>> = {}): string {
  return dictionary[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
