-- Standards, the verdicts of conformance tests on systems, and trials of a standard on a named system.
create table standards.standard (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null unique,
  title text not null,
  kind text not null check (kind in ('national', 'industry', 'provincial')),
  required boolean not null,                 -- every system is tested against it before acceptance
  on_trial boolean not null,
  from_day date not null,
  to_day date,                               -- exclusive
  source text not null,
  check (to_day is null or from_day < to_day)
);

create table standards.verdict (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  verdict text not null check (verdict in ('conformant', 'not-conformant')),
  checks jsonb not null,
  tester text not null,                      -- the organ of the officer who signs
  signed_by text not null,
  from_day date not null,
  until_day date not null,                   -- inclusive
  remark text,
  withdrawn_on date,
  withdrawn_why text,
  check (from_day <= until_day),
  check ((withdrawn_on is null) = (withdrawn_why is null))
);
create index verdict_system on standards.verdict (system, created_at desc);

create table standards.trial (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  standard uuid not null references standards.standard,
  system uuid not null,
  from_day date not null,
  to_day date not null,
  state text not null check (state in ('running', 'concluded')),
  outcome text check (outcome in ('adopt', 'revise', 'drop')),
  finding text,
  check (from_day <= to_day),
  check ((state = 'concluded') = (outcome is not null))
);
create unique index trial_running on standards.trial (standard, system) where state = 'running';
