// One exception serves one work: the row is locked, the rule asked, and what was used is marked used, in one place for every door.
import { refuseAny, type Ground } from '#kernel/refusal/refusal.ts'
import { exceptionRegister } from './contract-vertical.ts'
import { verticalNetworksSuspended, type VerticalWork } from './rules/vertical-network.ts'
import { keep, type RegistryDesk } from './store.ts'
import { exceptionById } from './store/vertical.ts'

type Asked = { readonly work: VerticalWork; readonly organ: string; readonly exception?: string | undefined; readonly field?: string }

/** Refuses with `others` and every ground against the work; else marks the exception used. Answers its id when one was needed. */
export async function useException(
  desk: RegistryDesk,
  action: string,
  { work, organ, exception: named, field }: Asked,
  others: readonly Ground[] = [],
): Promise<string | undefined> {
  const exception = named === undefined || work === 'none' ? undefined : await exceptionById(desk, named)
  refuseAny([...others, ...verticalNetworksSuspended({ work, organ, exception, day: desk.today, ...(field && { field }) })])
  if (!exception) return undefined
  const { id, version } = exception
  await keep(desk, exceptionRegister, action, { state: 'used' }, { id, version })
  return id
}
