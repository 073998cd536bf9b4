// The log’s months, witnesses and what was retired, row for row with kernel/tables/0008-keep-the-log.sql.
export type LogTables = {
  'kernel.audit_cosignature': { size: number; witness: string; at: string; signature: Buffer }
  'kernel.audit_witness': {
    id: string
    public_key: string
    since: string
    signed_at: string | null
    size: number | null
    alarm: string | null
    alarm_at: string | null
  }
  'kernel.audit_retired': { month: string; first_leaf: number; last_leaf: number; lines: number; leaves: string; at: string }
}
