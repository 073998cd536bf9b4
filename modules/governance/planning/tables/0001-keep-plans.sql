-- Plans of the province, version by version, with their tasks; and the overall schemes that departments and cities file.
create table planning.plan (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  kind text not null check (kind in ('master', 'resources')),
  title text not null,
  edition int not null check (edition > 0),
  organ text not null,                       -- the organ that drafts it
  from_day date not null,
  to_day date,
  basis text not null,
  state text not null,
  approved_on date,
  signatures jsonb not null default '[]',    -- organs that signed the joint publication
  published_on date,
  unique (kind, edition)
);
-- One plan of a kind is in force; the one before it is superseded in the same transaction.
create unique index plan_in_force on planning.plan (kind) where state = 'published';

create table planning.task (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  plan uuid not null references planning.plan,
  seq int not null,
  title text not null,
  clause text,
  need text not null check (length(trim(need)) >= 4),
  lead jsonb not null,
  participants jsonb not null,
  everyone boolean not null,
  due date,
  progress text not null check (progress in ('not-started', 'underway', 'done')),
  percent int not null check (percent between 0 and 100),
  note text,
  unique (plan, seq)
);

create table planning.scheme (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  organ text not null,
  title text not null,
  level text not null check (level in ('department', 'city')),
  from_day date not null,
  to_day date not null,
  items jsonb not null,
  state text not null,
  examined_opinion text,
  filed_on date,
  filing_number text unique,
  check (from_day <= to_day),
  check ((state = 'filed') = (filing_number is not null))
);
create index scheme_organ on planning.scheme (organ, state);
