/** A role that serves or works in this process; `stop` finishes what is in flight first. */
export type Running = { stop(): Promise<void> }
