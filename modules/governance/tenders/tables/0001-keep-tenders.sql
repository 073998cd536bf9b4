-- Tenders from release to report, the firms that bid, and the contracts that come of them. Amounts are yuan.
create table tenders.supplier (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null unique,
  "group" text not null,                     -- the firms that one owner controls; a firm alone is its own group
  simulated boolean not null,
  certificates jsonb not null
);

create table tenders.tender (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  project uuid not null,
  system uuid not null,
  organ text not null,
  title text not null,
  category text not null check (category in ('works', 'goods', 'services', 'supervision')),
  method text not null check (method in ('public', 'invited')),
  method_reason text,
  scope text not null,
  ceiling numeric(15, 2) not null check (ceiling > 0),
  bid_bond numeric(15, 2),
  release_day date not null,
  deadline_day date not null,
  demands_qualification boolean not null,
  retender_of uuid references tenders.tender,
  state text not null,
  opened_on date,
  bid_count int,
  report_on date,
  announced_on date,
  shown_until date,
  awarded_on date,
  award uuid,
  reported_on date,
  check (deadline_day >= release_day + 20),
  check (method = 'public' or method_reason is not null),
  check ((awarded_on is null) = (award is null)),
  -- A tender without three bidders is never awarded, whatever the program does.
  check (award is null or bid_count >= 3)
);
create index tender_project on tenders.tender (project);
create index tender_organ on tenders.tender (organ, state);

create table tenders.invitation (
  tender uuid not null references tenders.tender,
  supplier uuid not null references tenders.supplier,
  primary key (tender, supplier)
);
create table tenders.clarification (
  id uuid primary key,
  tender uuid not null references tenders.tender,
  words text not null,
  day date not null,
  deadline_before date not null,
  deadline_after date not null
);
create table tenders.bid (
  id uuid primary key,
  tender uuid not null references tenders.tender,
  supplier uuid not null references tenders.supplier,
  price numeric(15, 2) not null check (price > 0),
  received_at timestamptz not null,
  score int check (score between 0 and 1000),
  rejected text,
  rank int,
  abandoned text,
  unique (tender, supplier),
  unique (tender, rank)
);
create table tenders.evaluator (
  tender uuid not null references tenders.tender,
  name text not null,
  kind text not null check (kind in ('expert', 'buyer')),
  employer text not null,
  years int not null,
  senior boolean not null,
  primary key (tender, name)
);

create table tenders.contract (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  project uuid not null,
  system uuid not null,
  organ text not null,
  tender uuid unique references tenders.tender,
  category text not null check (category in ('works', 'goods', 'services', 'supervision')),
  supplier uuid not null references tenders.supplier,
  supplier_name text not null,
  supplier_group text not null,
  sum numeric(15, 2) not null check (sum > 0),
  performance_bond numeric(15, 2),
  signed_on date not null,
  direct_reason text,
  check (performance_bond is null or performance_bond * 10 <= sum),
  check ((tender is null) = (direct_reason is not null))
);
create index contract_project on tenders.contract (project);

-- What is contracted for a project never exceeds its approved estimate: held here, under any race.
create table tenders.project (
  project uuid primary key,
  system uuid not null,
  approved_on date not null,
  estimate numeric(15, 2) not null,
  contracted numeric(15, 2) not null default 0,
  constraint contracted_within_estimate check (contracted <= estimate)
);
create index project_system on tenders.project (system, approved_on desc);
