import { reportAnonymously as anonymously, reportSignedIn as signedIn, reportWithContact as withContact } from '../contract.ts'
import { newSecret } from '../secret.ts'
import { send } from '../sending.ts'
import { on } from '../store.ts'

/** Nothing of the sender is kept, whoever sent it: the desk's actor is not looked at. */
export const reportAnonymously = on(anonymously, async (desk, content) => {
  const secret = newSecret()
  const { report: _, ...receipt } = await send(desk, anonymously.name, content, { secret })
  return { ...receipt, secret }
})

export const reportWithContact = on(withContact, async (desk, { name, telephone, ...content }) => {
  const secret = newSecret()
  const sender = { holder: null, name, telephone }
  const { report: _, ...receipt } = await send(desk, withContact.name, content, { secret, sender })
  return { ...receipt, secret }
})

export const reportSignedIn = on(signedIn, async (desk, content) => {
  const { id, name, behalf } = desk.actor
  return await send(desk, signedIn.name, content, { sender: { holder: behalf ?? `citizen/${id}`, name, telephone: null } })
})
