// One connection to the primary that is always open. When the server dies its end is felt at once, long before a clock would
// look again; and a server that lives but does not answer is found out by the limit on every question.
import pg from 'pg'

const ANSWER_MS = 3_000

export type Watcher = {
  /** Asks the server at `url`. A connection that failed or was silent is not used again. */
  ask<T extends object>(url: string, text: string, values?: readonly unknown[], withinMs?: number): Promise<T[]>
  close(): Promise<void>
}

/** `onLost` hears that the connection has ended. */
export function openWatcher(onLost: () => void): Watcher {
  let held: { url: string; client: pg.Client } | undefined

  async function connected(url: string): Promise<pg.Client> {
    if (held?.url === url) return held.client
    await close()
    const client = await connect(url)
    held = { url, client }
    client.once('end', () => {
      if (held?.client !== client) return
      held = undefined
      onLost()
    })
    return client
  }

  async function close(): Promise<void> {
    const client = held?.client
    held = undefined
    if (client) await leave(client)
  }

  return {
    async ask<T extends object>(url: string, text: string, values: readonly unknown[] = [], withinMs = ANSWER_MS) {
      try {
        const client = await connected(url)
        const question = { text, values: [...values], query_timeout: withinMs }
        return (await client.query<T>(question)).rows
      } catch (error) {
        await close()
        throw error
      }
    },
    close,
  }
}

/** A connection of one's own, for work that takes longer than a question. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ANSWER_MS, application_name: 'yuelu keeper' })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await leave(client)
    throw error
  }
}

/** Ends a connection without waiting for a server that may be gone. */
async function leave(client: pg.Client): Promise<void> {
  const end = client.end().catch(() => {})
  let timer: NodeJS.Timeout | undefined
  await Promise.race([end, new Promise((resolve) => (timer = setTimeout(resolve, 200)))])
  clearTimeout(timer)
}
