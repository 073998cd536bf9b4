// Every word the workbench says of itself, in both languages. Words of fields, actions and registers are not here: they
// stand in the contracts.
import type { Language, Words } from '#kernel/text/text.ts'
import { ofTheAccount } from './of-the-account.ts'
import { ofTheApplications } from './of-the-applications.ts'
import { ofTheAudit } from './of-the-audit.ts'
import { ofTheBaseRecord } from './of-the-base-record.ts'
import { ofTheBaseSearch } from './of-the-base-search.ts'
import { ofTheChanges } from './of-the-changes.ts'
import { ofTheConfiguration } from './of-the-configuration.ts'
import { ofTheContinuity } from './of-the-continuity.ts'
import type { ofTheDisclosure } from './of-the-disclosure.ts'
import { ofTheDisputes } from './of-the-disputes.ts'
import { ofTheDocuments } from './of-the-documents.ts'
import { ofTheFerry } from './of-the-ferry.ts'
import { ofTheFigures } from './of-the-figures.ts'
import type { ofTheFirms } from './of-the-firms.ts'
import { ofTheForms } from './of-the-forms.ts'
import { ofTheIntake } from './of-the-intake.ts'
import { ofTheKit } from './of-the-kit.ts'
import { ofTheLinks } from './of-the-links.ts'
import { ofTheMatching } from './of-the-matching.ts'
import { ofTheNames } from './of-the-names.ts'
import { ofThePermissions } from './of-the-permissions.ts'
import { ofTheProjects } from './of-the-projects.ts'
import type { ofTheRatings } from './of-the-ratings.ts'
import type { ofTheReports } from './of-the-reports.ts'
import { ofTheScreens } from './of-the-screens.ts'
import type { ofTheSealing } from './of-the-sealing.ts'
import { ofTheSecurity } from './of-the-security.ts'
import { ofTheTrust } from './of-the-trust.ts'
import { ofTheShell } from './of-the-shell.ts'
import { ofTheStaff } from './of-the-staff.ts'
import { ofTheBoard } from './of-the-board.ts'
import { ofTheWindow } from './of-the-window.ts'
import { ofTheZones } from './of-the-zones.ts'

export const dictionary = {
  ...ofTheShell,
  ...ofTheBoard,
  ...ofTheWindow,
  ...ofTheForms,
  ...ofTheAccount,
  ...ofTheKit,
  ...ofTheDocuments,
  ...ofTheContinuity,
  ...ofTheScreens,
  ...ofTheProjects,
  ...ofThePermissions,
  ...ofTheAudit,
  ...ofTheStaff,
  ...ofTheSecurity,
  ...ofTheTrust,
  ...ofTheFerry,
  ...ofTheFigures,
  ...ofTheZones,
  ...ofTheLinks,
  ...ofTheChanges,
  ...ofTheConfiguration,
  ...ofTheDisputes,
  ...ofTheApplications,
  ...ofTheMatching,
  ...ofTheIntake,
  ...ofTheNames,
  ...ofTheBaseRecord,
  ...ofTheBaseSearch,
}

/** Words of screens that few open come with their screen (`withWords`), so that everybody's first page stays light. */
type Late = typeof ofTheDisclosure & typeof ofTheFirms & typeof ofTheRatings & typeof ofTheReports & typeof ofTheSealing

export type WordKey = keyof typeof dictionary | keyof Late

const known: Record<string, Words> = { ...dictionary }

/** Said at the top of the file of a screen whose words are not everybody's. */
export const withWords = (more: Readonly<Record<string, Words>>): void => void Object.assign(known, more)

/** The words of a key in a language, `{name}` filled from `facts`. */
export function say(language: Language, key: WordKey, facts: Readonly<Record<string, string | number>> = {}): string {
  return (known[key]?.[language] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
