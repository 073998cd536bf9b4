import type { Accounts } from './realm-accounts.ts'
import { citizenBehind, findCitizen } from './citizens.ts'

/** The citizens' realm for the sign-in pages. Whoever has an account may enter; nobody sets a citizen's password for them. */
export const citizens: Accounts = {
  realm: 'citizens',
  async find(db, account) {
    const found = await citizenBehind(db, account)
    return found && { ...found, mustChange: false }
  },
  async byId(db, id) {
    const found = await findCitizen(db, id)
    return found && (await this.find(db, found.account))
  },
  async keepPassword(db, id, password) {
    await db.updateTable('kernel.citizen').set({ password }).where('id', '=', id).execute()
  },
  async admit() {},
}
