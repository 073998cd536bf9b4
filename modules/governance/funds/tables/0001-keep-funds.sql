-- Funds, what flows into them, what they allocate to projects, and what is paid. Amounts are yuan. Every ceiling stands
-- here as a constraint: whatever is done at once, no fund gives what it has not, no project is paid beyond its means.
create table funds.account (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null unique,
  kind text not null check (kind in ('special', 'ordinary')),
  level text not null check (level in ('province', 'city')),
  division text not null,                    -- GB/T 2260: whose projects it pays
  organ text not null,                       -- the organ that holds it
  received numeric(15, 2) not null,
  allocated numeric(15, 2) not null check (allocated >= 0),
  constraint allocated_within_received check (allocated <= received)
);
create table funds.income (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  account uuid not null references funds.account,
  source text not null check (source in ('fiscal', 'bank', 'social')),
  giver text not null,
  document text not null,
  sum numeric(15, 2) not null check (sum > 0),
  day date not null,
  unique (account, document)
);
create table funds.allocation (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  account uuid not null references funds.account,
  project uuid not null,
  system uuid not null,
  organ text not null,
  sum numeric(15, 2) not null check (sum > 0),
  returned numeric(15, 2) not null check (returned between 0 and sum),
  document text not null,
  day date not null
);
create index allocation_project on funds.allocation (project);
create table funds.payment (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  project uuid not null,
  system uuid not null,
  organ text not null,
  kind text not null check (kind in ('construction', 'operation')),
  contract uuid,
  payee text not null,
  sum numeric(15, 2) not null check (sum > 0),
  document text not null,
  day date not null,
  check (kind = 'operation' or contract is not null),
  unique (project, document)
);
create index payment_project on funds.payment (project);

create table funds.project (
  project uuid primary key,
  estimate numeric(15, 2) not null,
  allocated numeric(15, 2) not null default 0,   -- less what was returned
  paid numeric(15, 2) not null default 0,
  operation_paid numeric(15, 2) not null default 0,
  constraint project_allocated_within_estimate check (allocated <= estimate),
  constraint project_paid_within_allocated check (paid <= allocated),
  check (operation_paid between 0 and paid)
);
create table funds.contract (
  contract uuid primary key,
  project uuid not null,
  sum numeric(15, 2) not null,
  paid numeric(15, 2) not null default 0,
  constraint contract_paid_within_sum check (paid <= sum)
);
