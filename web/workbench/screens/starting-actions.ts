import type { ActionCard, Meta } from '#web/kit/api/meta.ts'

/** Actions that need no existing record: those that add to a register, and those whose procedure they open. */
export function startingActions(meta: Meta): ActionCard[] {
  const adding = new Set(meta.registers.map((register) => register.adds).filter(Boolean))
  const moving = new Set(meta.procedures.flatMap((procedure) => procedure.moves.map((move) => move.action)))
  const opening = /\.(register|draft|open|apply|file|propose|report|publish|request)-/
  return meta.actions.filter(
    (action) => action.allowed && action.may !== 'anyone' && action.may !== 'signed-in' && !moving.has(action.name) && (adding.has(action.name) || opening.test(action.name)),
  )
}
