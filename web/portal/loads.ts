// Which page stands at which place.
import type { Load } from './page.ts'
import { catalogue } from './pages/catalogue.tsx'
import { clause } from './pages/clause.tsx'
import { clauses } from './pages/clauses.tsx'
import { guide } from './pages/guide.tsx'
import { home } from './pages/home.tsx'
import { matter } from './pages/matter.tsx'
import { lifeEvent, matters } from './pages/matters.tsx'
import { open } from './pages/open.tsx'
import { organ } from './pages/organ.tsx'
import { organs } from './pages/organs.tsx'
import { plan } from './pages/plan.tsx'
import { project } from './pages/project.tsx'
import { projects } from './pages/projects.tsx'
import { resource } from './pages/resource.tsx'
import { search } from './pages/search.tsx'
import { about, accessibility, map } from './pages/statements.tsx'
import { statistics } from './pages/statistics.tsx'
import { systems } from './pages/systems.tsx'
import { verifyPage } from './pages/verify.tsx'
import type { PlacePath } from './places.ts'

export const loads: Readonly<Record<PlacePath, Load>> = {
  '/': home,
  '/items': matters,
  '/items/:id': matter,
  '/items/:id/guide': guide,
  '/life/:id': lifeEvent,
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
  '/verify': (v) => verifyPage(v),
  '/search': search,
  '/open': open,
  '/accessibility': accessibility,
  '/about': about,
  '/map': map,
}
