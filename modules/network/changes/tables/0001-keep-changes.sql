-- Planned changes of the network. That two people make a change is held here too: whoever proposed it, or in whose name it was
-- proposed, is never its approver.
create table changes.change (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  reason text not null,
  organ text not null,
  planned_on date not null,
  works int not null check (works between 1 and 2000),
  state text not null check (state in ('proposed', 'approved', 'applied', 'declined', 'withdrawn', 'failed')),
  proposer text not null,
  proposer_name text not null,
  behalf text,
  approver text,
  approver_name text,
  applied_at timestamptz,
  outcome text,
  constraint two_people check (approver is null or (approver <> proposer and behalf is distinct from 'official/' || approver)),
  check (state not in ('approved', 'applied', 'failed') or approver is not null),
  check ((state = 'applied') = (applied_at is not null))
);
create index change_organ on changes.change (organ);
create index change_due on changes.change (planned_on) where state = 'approved';

-- What a change does, in order. Never altered: a change that must do something else is another change.
create table changes.work (
  change uuid not null references changes.change,
  seq int not null check (seq between 1 and 2000),
  action text not null,
  input jsonb not null,
  primary key (change, seq)
);

-- What the rehearsal showed: the last picture is the one that is decided by.
create table changes.picture (
  change uuid not null references changes.change,
  seq int not null,
  digest text not null,
  at timestamptz not null,
  actor_name text not null,
  picture jsonb not null,
  primary key (change, seq)
);
