// The goals 2.1–2.7 as figures, each with how it is counted, from which room, on which day, and whose it is. A goal that nothing
// measures yet stands with an empty figure and says so: a number is never made up.
import { ofBases, ofSharing } from './figures/of-the-bases.ts'
import { ofNetwork, ofSystems } from './figures/of-the-network.ts'
import { ofSecurity, ofTraining } from './figures/of-security.ts'
import { ofManagement, ofRules, ofServices } from './figures/of-services.ts'
import { ownersOf } from './owners.ts'
import { goalWords } from './rules/goal-words.ts'
import type { Read } from './store.ts'

export async function goalsOf(desk: Read, overdue: number) {
  const figures = [
    ...(await ofNetwork(desk)),
    ...(await ofSystems(desk)),
    ...(await ofBases(desk)),
    ...(await ofSharing(desk)),
    ...(await ofSecurity(desk)),
    ...(await ofTraining(desk)),
    ...(await ofRules(desk)),
    ...(await ofManagement(desk, overdue)),
    ...(await ofServices(desk)),
  ]
  const ownerOf = await ownersOf(
    desk,
    figures.map(({ owner }) => owner),
  )
  const shown = figures.map((figure) => {
    const { organ: owner, name: ownerName } = ownerOf(figure.owner)
    // Of nothing there is no share: what is not there yet is not a goal reached, nor one missed.
    const counted = figure.of === 0 ? { value: null, of: null } : {}
    return { asOf: desk.today, ...figure, ...counted, owner, ownerName }
  })
  return goalWords.map((goal) => ({ ...goal, figures: shown.filter(({ clause }) => clause === goal.clause) }))
}
