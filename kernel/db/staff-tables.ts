// The organ tree in time and what waits for the security administrator, row for row with kernel/tables/0009-keep-the-staff.sql.
export type StaffTables = {
  'kernel.organ_parent': { organ: string; parent: string; valid_from: string; valid_to: string | null; source: string }
  'kernel.duty_request': RequestRow & { post: string; duty: string }
  'kernel.appointment_request': RequestRow & { official: string; post: string; valid_from: string; valid_to: string | null }
}

type RequestRow = {
  id: string
  reason: string
  asked_by: string
  asked_at: string
  settled_by: string | null
  settled_at: string | null
  outcome: 'given' | 'declined' | null
  answer: string | null
}
