// Every page and form of one's own besides those of the account (server/portal-own.ts).
import type { OwnForm, OwnPlace } from './doing.ts'
import { ownRequests } from './pages/docs/follow.tsx'
import { rated, ratePart } from './pages/ratings/rate.tsx'
import { addedToOwn, mine, newOne, ownOne, sentNew } from './pages/talk/mine.tsx'
import { MOST_FORM_BYTES as MOST_TALK_BYTES } from './pages/talk/report.tsx'
import { applicant, saveApplicant } from './pages/own/apply/applicant.tsx'
import { begin, start } from './pages/own/apply/begin.tsx'
import { check, send } from './pages/own/apply/check.tsx'
import { giveMaterial, MOST_FORM_BYTES } from './pages/own/apply/give-material.ts'
import { materials } from './pages/own/apply/materials.tsx'
import { saveSection, section } from './pages/own/apply/section.tsx'
import { drop, dropAsked, tasks } from './pages/own/apply/tasks.tsx'
import { chooseVillage, villageChosen } from './pages/own/apply/village.tsx'
import { hearingAsked, urged, withdrawal, withdrawn } from './pages/own/cases/act.tsx'
import { caseOf } from './pages/own/cases/case.tsx'
import { corrected, correction } from './pages/own/cases/correct.tsx'
import { letterHome, uploadHome } from './pages/own/cases/take-home.ts'
import { certificate, ended } from './pages/own/certificates/certificate.tsx'
import { file } from './pages/own/certificates/file.ts'
import { presented, presenting } from './pages/own/certificates/present.tsx'
import { wallet } from './pages/own/certificates/wallet.tsx'
import { dispute, filed } from './pages/own/data/dispute.tsx'
import { disputes, escalated, escalation } from './pages/own/data/disputes.tsx'
import { looks } from './pages/own/data/looks.tsx'
import { record, records } from './pages/own/data/record.tsx'

/** A form of typed answers: long texts in Chinese, percent-encoded. */
const TYPED = 512 * 1024

export const ownPlaces: readonly OwnPlace[] = [
  { path: '/me/disclosure', load: ownRequests },
  { path: '/me/apply/new', load: begin },
  { path: '/me/apply/:draft', load: tasks },
  { path: '/me/apply/:draft/applicant', load: applicant },
  { path: '/me/apply/:draft/s/:section', load: section },
  { path: '/me/apply/:draft/village/:field', load: chooseVillage },
  { path: '/me/apply/:draft/materials', load: materials },
  { path: '/me/apply/:draft/check', load: check },
  { path: '/me/apply/:draft/drop', load: dropAsked },
  { path: '/me/cases/:id', load: caseOf },
  { path: '/me/cases/:id/withdraw/:part', load: withdrawal },
  { path: '/me/cases/:id/correct/:part', load: correction },
  { path: '/me/cases/:id/uploads/:upload', load: uploadHome },
  { path: '/me/cases/:id/papers/:part/:seq', load: letterHome },
  { path: '/me/certificates', load: wallet },
  { path: '/me/certificates/:id', load: certificate },
  { path: '/me/certificates/:id/file/:format', load: file },
  { path: '/me/certificates/:id/present', load: presenting },
  { path: '/me/cases/rate/:part', load: ratePart },
  { path: '/me/talk', load: mine },
  { path: '/me/talk/new/:kind', load: newOne },
  { path: '/me/talk/:id', load: ownOne },
  { path: '/me/looks', load: looks },
  { path: '/me/record', load: records },
  { path: '/me/record/:register', load: record },
  { path: '/me/disputes', load: disputes },
  { path: '/me/disputes/new', load: dispute },
  { path: '/me/disputes/:id/escalate', load: escalation },
]

export const ownForms: readonly OwnForm[] = [
  { path: '/me/apply/new', run: start },
  { path: '/me/apply/:draft/applicant', run: saveApplicant },
  { path: '/me/apply/:draft/s/:section', mostBytes: TYPED, run: saveSection },
  { path: '/me/apply/:draft/village/:field', run: villageChosen },
  { path: '/me/apply/:draft/materials', mostBytes: MOST_FORM_BYTES, run: giveMaterial },
  { path: '/me/apply/:draft/check', run: send },
  { path: '/me/apply/:draft/drop', run: drop },
  { path: '/me/cases/:id/withdraw/:part', run: withdrawn },
  { path: '/me/cases/:id/correct/:part', mostBytes: MOST_FORM_BYTES, run: corrected },
  { path: '/me/cases/:id/urge/:part', run: urged },
  { path: '/me/cases/:id/ask-hearing/:part', run: hearingAsked },
  { path: '/me/certificates/:id/present', run: presented },
  { path: '/me/certificates/:id/end', run: ended },
  { path: '/me/cases/rate/:part', run: rated },
  { path: '/me/talk/new/:kind', mostBytes: MOST_TALK_BYTES, run: sentNew },
  { path: '/me/talk/:id', mostBytes: MOST_TALK_BYTES, run: addedToOwn },
  { path: '/me/disputes/new', mostBytes: TYPED, run: filed },
  { path: '/me/disputes/:id/escalate', mostBytes: TYPED, run: escalated },
]
