-- The row mirrors the state of its case (kernel.case, same id) so that lists and gates read one table; both are written
-- in one transaction by store.ts. Money in lists is exact decimal yuan, as it crosses the wire.
create table projects.project (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  name text not null,
  need text not null,
  reuse text not null,
  domestic_reason text,
  estimate jsonb not null,
  feasibility_estimate numeric(15, 2),
  overrun_report text,
  networks jsonb not null,
  data_items_produced jsonb not null,
  data_items_needed jsonb not null,
  functions jsonb not null,
  users jsonb not null,
  participants jsonb,
  level text not null check (level in ('province', 'city')),
  purpose text not null,
  plan_item text,
  total numeric(15, 2) not null,
  state text not null,
  approved_estimate numeric(15, 2),
  approved_on date,
  accepted_on date,
  revoked_on date,
  -- 未经论证不予立项: a row cannot say it is approved without its estimate and day (4.3.2).
  constraint approved_has_estimate check (
    state not in ('approved', 'under-construction', 'completed', 'accepted', 'revoked') or (approved_estimate is not null and approved_on is not null)
  ),
  constraint accepted_has_day check (state not in ('accepted', 'revoked') or accepted_on is not null)
);
-- One project a system at a time (1.1).
create unique index one_project_under_way on projects.project (system)
  where state in ('drafted', 'signed', 'submitted', 'under-review', 'reviewed', 'review-failed', 'approved', 'under-construction', 'completed');
create index project_of_system on projects.project (system);
create index project_of_organ on projects.project (organ);

create table projects.review (
  project uuid not null references projects.project,
  round int not null,
  opened_on date not null,
  organs text[] not null,
  evidence jsonb,
  evidence_on date,
  concluded_on date,
  passed boolean,
  finding text,
  primary key (project, round),
  -- Nothing is concluded before duplicate construction was looked for (1.1, 4.1.1).
  constraint evidence_first check (concluded_on is null or evidence_on is not null)
);
create table projects.review_expert (
  project uuid not null,
  round int not null,
  expert uuid not null,                      -- the official
  account text not null,
  name text not null,
  organ text not null,
  declared text,                             -- why the expert stands aside
  replaced boolean not null default false,
  verdict text check (verdict in ('pass', 'fail')),
  opinion text,
  given_on date,
  primary key (project, round, expert),
  foreign key (project, round) references projects.review
);
create index review_expert_of on projects.review_expert (expert);
create table projects.review_signature (
  project uuid not null,
  round int not null,
  organ text not null,
  official uuid not null,
  signed_on date not null,
  primary key (project, round, organ),
  foreign key (project, round) references projects.review
);

create table projects.acceptance_document (
  project uuid not null references projects.project,
  document text not null,
  title text not null,
  document_number text,
  day date not null,
  added_on date not null,
  primary key (project, document)
);
create table projects.progress (
  id uuid primary key,
  project uuid not null references projects.project,
  progress int not null check (progress between 0 and 1000),
  report text not null,
  day date not null
);
create index progress_of_project on projects.progress (project);
create table projects.estimate_change (
  id uuid primary key,
  project uuid not null references projects.project,
  day date not null,
  outcome text not null check (outcome in ('filed', 're-approved')),
  basis text not null,
  reason text not null,
  document_number text,
  moved numeric(15, 2) not null,
  total numeric(15, 2) not null,
  estimate jsonb not null
);
create index estimate_change_of_project on projects.estimate_change (project);
-- The estimate as it was approved: every later change is measured against it.
create table projects.approved_estimate (
  project uuid primary key references projects.project,
  estimate jsonb not null,
  approved_on date not null,
  document_number text
);

create table projects.filed_project (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  organ text not null,
  name text not null,
  approved_by text not null,
  document_number text not null,
  approved_on date not null,
  total numeric(15, 2) not null,
  summary text not null,
  constraint document_filed_once unique (approved_by, document_number)
);
