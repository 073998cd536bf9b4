import { clearAlarmAt } from '#kernel/alarms/at-desk.ts'
import { troublesOf, type Write } from './store.ts'

/** When an incident is over its alarms are; a trouble that still stands is found again and is a new one. */
export async function endAlarmsOf(desk: Write, incident: string): Promise<void> {
  for (const trouble of await troublesOf(desk, incident)) await clearAlarmAt(desk, trouble)
}
