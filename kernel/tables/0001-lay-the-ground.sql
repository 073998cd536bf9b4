-- The kernel's own tables: who people are, what they may, what was done, what is to be told, and the two shapes of
-- government work. No module's table refers to them by foreign key; modules know ids.

-- Organs stand in time: an organ keeps its id while its names change, and ends into a successor.
create table kernel.organ (
  id text primary key check (id ~ '^[a-z0-9-]{1,40}$'),
  kind text not null,
  level text not null,
  division text not null,                    -- GB/T 2260 code of the division it serves
  parent text references kernel.organ,
  uscc text,                                 -- GB 32100 credit code, where published
  remark text
);
create table kernel.organ_name (
  organ text not null references kernel.organ,
  name text not null,
  valid_from date not null,
  valid_to date,                             -- exclusive
  source text not null,
  primary key (organ, valid_from)
);
create table kernel.organ_successor (
  organ text not null references kernel.organ,
  successor text not null references kernel.organ,
  from_day date not null,
  source text not null,
  primary key (organ, successor)
);
-- A function that the policy or a rule gives to an organ for a time ('project-review', 'project-approval', ...).
create table kernel.assignment (
  duty text not null,
  organ text not null references kernel.organ,
  valid_from date not null,
  valid_to date,
  source text not null,
  primary key (duty, organ, valid_from)
);

create table kernel.division (
  code text not null,                        -- GB/T 2260
  name text not null,
  parent text,
  level text not null,                       -- province prefecture county
  valid_from date not null,
  valid_to date,                             -- exclusive
  successors text[] not null default '{}',
  primary key (code, valid_from)
);

create table kernel.calendar_year (year text primary key, source text not null);
create table kernel.calendar_day (day date primary key, worked boolean not null, note text not null);

-- Posts hold duties; a duty is a named bundle of permissions with a scope. People hold posts for a time.
create table kernel.duty (id text primary key, title text not null, title_en text not null);
create table kernel.duty_permission (
  duty text not null references kernel.duty,
  permission text not null,
  scope text not null check (scope in ('own', 'division', 'all')),
  primary key (duty, permission)
);
create table kernel.post (
  id uuid primary key,
  organ text not null references kernel.organ,
  title text not null
);
create table kernel.post_duty (post uuid not null references kernel.post, duty text not null references kernel.duty, primary key (post, duty));
create table kernel.official (
  id uuid primary key,
  name text not null,
  account text not null unique,
  password text,                             -- scrypt: salt and hash, never the password
  simulated boolean not null default false,
  disabled_at timestamptz
);
create table kernel.official_post (
  official uuid not null references kernel.official,
  post uuid not null references kernel.post,
  valid_from date not null,
  valid_to date,
  primary key (official, post, valid_from)
);
create table kernel.session (
  token_hash bytea primary key,
  official uuid not null references kernel.official,
  post uuid not null references kernel.post,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  client text not null
);
create index session_official on kernel.session (official);
create table kernel.sign_in_failure (
  account text not null,
  client text not null,
  at timestamptz not null
);
create index sign_in_failure_account on kernel.sign_in_failure (account, client, at);

-- One line for each thing done, refused or denied, in the transaction that did it.
create table kernel.audit_line (
  id uuid primary key,
  at timestamptz(3) not null,
  request text not null,
  actor_kind text not null,
  actor text not null,
  actor_name text not null,
  post text,
  organ text,
  behalf text,                               -- on whose behalf
  action text not null,
  outcome text not null check (outcome in ('done', 'read', 'refused', 'denied')),
  subject text,                              -- '<register or procedure>/<id>'
  purpose text,
  grounds text[] not null default '{}',      -- refusal codes
  clauses text[] not null default '{}',      -- clauses the refusal cites
  input_digest text,                         -- SM3 over canonical JSON, hex
  output_digest text,
  before_digest text,
  after_digest text,
  policy text not null,                      -- version of the permission set that decided
  xact xid8 not null default pg_current_xact_id()
);
create index audit_line_xact on kernel.audit_line (xact);
create index audit_line_at on kernel.audit_line (at);
create index audit_line_subject on kernel.audit_line (subject, at) where subject is not null;
create index audit_line_actor on kernel.audit_line (actor, at);
create index audit_line_action on kernel.audit_line (action, at);
create index audit_line_clauses on kernel.audit_line using gin (clauses) where clauses <> '{}';

-- The Merkle log over committed lines (RFC 6962 shape, SM3). The sealer alone writes these tables.
create table kernel.audit_leaf (
  index bigint primary key,
  line uuid not null unique
);
create table kernel.audit_node (
  level smallint not null,
  index bigint not null,
  hash bytea not null,
  primary key (level, index)
);
create table kernel.audit_checkpoint (
  size bigint primary key,
  root bytea not null,
  at timestamptz(3) not null,
  key_id text not null,
  signature bytea not null
);
create table kernel.audit_seal (only_one boolean primary key default true check (only_one), sealed_below xid8 not null);
insert into kernel.audit_seal values (true, '0');

-- Answers of keyed requests: a retry gets the same answer and acts once.
create table kernel.answered (
  actor text not null,
  key text not null,
  action text not null,
  input_digest text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (actor, key)
);
create index answered_at on kernel.answered (at);

-- The outbox: facts told in the acting transaction, delivered to each listener at least once, handled once.
create table kernel.event (
  id uuid primary key,
  name text not null,
  fact jsonb not null,
  at timestamptz(3) not null,
  request text not null
);
create table kernel.delivery (
  event uuid not null,
  listener text not null,
  attempts int not null default 0,
  due_at timestamptz not null,
  error text,
  primary key (event, listener)
);
create index delivery_due on kernel.delivery (due_at);

-- A case is an errand: its state is the fold of its steps, cached on the row.
create table kernel."case" (
  id uuid primary key,
  type text not null,
  number text not null unique,
  title text not null,
  state text not null,
  version int not null default 1,
  organ text not null,                       -- whose case it is
  division text not null,
  addressed text,                            -- the organ it was sent to
  waits_for text,                            -- the permission whose holders must act next; null when nobody
  waits_organ text,                          -- only holders in this organ; null means any holder
  due_on date,
  opened_at timestamptz not null,
  moved_at timestamptz not null,
  closed_at timestamptz
);
create index case_waiting_organ on kernel."case" (waits_organ, waits_for, due_on, id) where waits_for is not null;
create index case_organ on kernel."case" (organ, type, moved_at);
create index case_type on kernel."case" (type, state);
create table kernel.case_step (
  "case" uuid not null references kernel."case",
  seq int not null,
  action text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  organ text,
  opinion text,
  detail jsonb not null default '{}',
  primary key ("case", seq)
);
create table kernel.case_clock (
  "case" uuid not null references kernel."case",
  clock text not null,
  started_on date not null,
  due_on date not null,
  extended_by int not null default 0,
  paused_on date,
  stopped_on date,
  primary key ("case", clock, started_on)
);

-- Every version of every record of a register, written by the kernel when a store keeps a record.
create table kernel.record_version (
  register text not null,
  record uuid not null,
  version int not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  organ text,
  action text not null,
  data jsonb not null,
  primary key (register, record, version)
);
create table kernel.saved_view (
  id uuid primary key,
  owner uuid not null,
  organ text,
  shared boolean not null default false,
  screen text not null,
  name text not null,
  search jsonb not null,
  unique (owner, screen, name)
);

create table kernel.file (
  id uuid primary key,
  name text not null,
  media_type text not null,
  size bigint not null,
  sm3 text not null,
  content bytea not null,
  organ text,
  uploaded_by text not null,
  uploaded_at timestamptz not null
);
