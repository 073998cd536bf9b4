-- Disputes of fields of the base registers. A dispute holds no value of anybody; what its parties say stands in their claims.
create table disputes.dispute (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  number text not null,
  register text not null,
  record uuid not null,
  field text not null,
  what text not null,
  source text not null,                      -- the organ that answers
  state text not null check (state in ('filed', 'upheld', 'partly', 'dismissed', 'coordinating', 'settled')),
  filed_on text not null,
  due_on text not null,
  answered_on text,
  late boolean not null default false,
  overdue_on text,
  basis text,
  remedy text,
  corrected_version int,
  supervision uuid,
  check (state not in ('upheld', 'partly', 'dismissed', 'settled') or (answered_on is not null and basis is not null)),
  check (state <> 'dismissed' or remedy is not null)
);
-- A field of a record is disputed once at a time: who disputes it meanwhile joins.
create unique index dispute_open on disputes.dispute (register, record, field) where state in ('filed', 'coordinating');
create index dispute_source on disputes.dispute (source, state, due_on);
create index dispute_record on disputes.dispute (register, record, field);
create index dispute_late on disputes.dispute (due_on) where state = 'filed' and overdue_on is null;

-- What each party says. `shown` is what that party might see of the value; of the value itself only a digest is kept, salted
-- with the claim's id, to know later whether it still stands.
create table disputes.claim (
  id uuid primary key,
  dispute uuid not null references disputes.dispute,
  party text not null,                       -- 'organ/<id>', 'citizen/<id>', 'legal-person/<credit code>'
  organ text,
  filed_by text not null,
  filed_name text not null,
  filed_at timestamptz(3) not null,
  claimed text not null,
  why text not null,
  evidence text,
  shown text,
  standing_digest text not null,
  constraint claim_once unique (dispute, party)
);
create index claim_party on disputes.claim (party);
create trigger kept_as_written before delete or update on disputes.claim for each row execute function kernel.refuse_change();

-- To each organ that was shown a field which was corrected since, one notice.
create table disputes.notice (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  title text not null,
  organ text not null,
  state text not null check (state in ('open', 'acknowledged')),
  register text not null,
  record uuid not null,
  fields jsonb not null,
  corrected_version int not null,
  corrected_by text,
  corrected_at timestamptz(3) not null,
  effective text not null,
  first_look text not null,
  last_look text not null,
  looks int not null,
  people int not null,
  systems jsonb not null,
  matters jsonb not null,
  outcome text check (outcome in ('no-impact', 'decision-corrected', 'explained')),
  note text,
  acknowledged_on text,
  acknowledged_by text,
  check ((state = 'acknowledged') = (outcome is not null)),
  constraint notice_once unique (register, record, corrected_version, organ)
);
create index notice_organ on disputes.notice (organ, state, created_at desc);
