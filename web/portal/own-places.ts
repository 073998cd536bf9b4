// Every page and form of one's own besides those of the account (server/portal-own.ts).
import type { OwnForm, OwnPlace } from './doing.ts'

export const ownPlaces: readonly OwnPlace[] = []

export const ownForms: readonly OwnForm[] = []
