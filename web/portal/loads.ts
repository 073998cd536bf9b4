// Which page stands at which place.
import type { Load } from './page.ts'
import { catalogue } from './pages/catalogue.tsx'
import { clause } from './pages/clause.tsx'
import { clauses } from './pages/clauses.tsx'
import { choosePlace } from './pages/places.tsx'
import { developers } from './pages/developers.tsx'
import { applyPage } from './pages/docs/apply.tsx'
import { documentPage } from './pages/docs/document.tsx'
import { follow } from './pages/docs/follow.tsx'
import { library } from './pages/docs/library.tsx'
import { disclosedReplies } from './pages/docs/replies.tsx'
import { yearly } from './pages/docs/yearly.tsx'
import { guide } from './pages/guide.tsx'
import { halls } from './pages/halls.tsx'
import { home } from './pages/home.tsx'
import { matter } from './pages/matter.tsx'
import { lifeEvent, lifeEvents } from './pages/life.tsx'
import { forFirms, forPeople, matters } from './pages/matters.tsx'
import { openness } from './pages/openness.tsx'
import { open } from './pages/open.tsx'
import { organ } from './pages/organ.tsx'
import { organs } from './pages/organs.tsx'
import { plan } from './pages/plan.tsx'
import { presented } from './pages/presented.tsx'
import { project } from './pages/project.tsx'
import { projects } from './pages/projects.tsx'
import { resource } from './pages/resource.tsx'
import { sample } from './pages/sample.tsx'
import { search } from './pages/search.tsx'
import { about, accessibility, map } from './pages/statements.tsx'
import { statistics } from './pages/statistics.tsx'
import { systems } from './pages/systems.tsx'
import { rateReceipt } from './pages/ratings/by-receipt.tsx'
import { ratings } from './pages/ratings/results.tsx'
import { answer } from './pages/talk/answer.tsx'
import { replies } from './pages/talk/replies.tsx'
import { report } from './pages/talk/report.tsx'
import { talk } from './pages/talk/talk.tsx'
import { topic, topics } from './pages/topics.tsx'
import { verifyByCode } from './pages/verify.tsx'
import { track } from './pages/track.tsx'
import { tryIt } from './pages/try-call.tsx'
import type { PlacePath } from './places.ts'

export const loads: Readonly<Record<PlacePath, Load>> = {
  '/': home,
  '/items': matters,
  '/items/:id': matter,
  '/items/:id/guide': guide,
  '/items/:id/sample': sample,
  '/life': lifeEvents,
  '/life/:id': lifeEvent,
  '/people': forPeople,
  '/firms': forFirms,
  '/halls': halls,
  '/topics': topics,
  '/topics/:topic': topic,
  '/openness': openness,
  '/docs': library,
  '/docs/:id': documentPage,
  '/disclosure/apply': applyPage,
  '/disclosure/track': follow,
  '/disclosure/replies': disclosedReplies,
  '/disclosure/report/:year': yearly,
  '/clauses': clauses,
  '/clauses/:id': clause,
  '/plan': plan,
  '/projects': projects,
  '/projects/:id': project,
  '/systems': systems,
  '/catalogue': catalogue,
  '/catalogue/:id': resource,
  '/statistics': statistics,
  '/organs': organs,
  '/organs/:id': organ,
  '/talk': talk,
  '/talk/report/:kind': report,
  '/talk/answer': answer,
  '/talk/replies': replies,
  '/ratings': ratings,
  '/ratings/rate': rateReceipt,
  '/track': track,
  '/verify': verifyByCode,
  '/verify/c/:token': presented,
  '/search': search,
  '/places': choosePlace,
  '/open': open,
  '/developers': developers,
  '/developers/try': tryIt,
  '/accessibility': accessibility,
  '/about': about,
  '/map': map,
}
