-- Pairs of records that may be one. Each pair once, whatever finds it: the ids stand in their order.
create table matching.pair (
  id uuid primary key,
  number int generated always as identity,
  register text not null,
  one uuid not null,
  other uuid not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  state text not null check (state in ('open', 'proposed', 'merged', 'different', 'unclear', 'separated', 'overtaken')),
  score int not null,
  band text not null check (band in ('certain', 'possible', 'unlike')),
  evidence jsonb not null,                   -- comparison, level and points; no value of any record
  labels text[] not null,                    -- masked
  division text not null,
  simulated boolean not null,
  found_by text not null check (found_by in ('sweep', 'official')),
  asked_organs text[] not null default '{}',
  -- Of a merge that stands: which record survives, and the two events that it is made of.
  survivor uuid,
  merger int,
  joined int,
  overtaken_by uuid references matching.pair,
  unique (register, one, other),
  check (one < other),
  check ((state = 'merged') = (merger is not null) or state = 'proposed')
);
create index pair_desk on matching.pair (register, state, score desc, id);
create index pair_one on matching.pair (one);
create index pair_other on matching.pair (other);
create index pair_asked on matching.pair using gin (asked_organs) where state = 'unclear';

-- What was decided of a pair. That two people make a decision is held here too, and that both are officials is the rule's to see.
create table matching.decision (
  id uuid primary key,
  pair uuid not null references matching.pair,
  verdict text not null check (verdict in ('same', 'different', 'unclear', 'separate')),
  state text not null check (state in ('proposed', 'confirmed', 'refused', 'withdrawn')),
  survivor uuid,
  take text[] not null default '{}',
  seen_one int not null,
  seen_other int not null,
  reason text not null,
  proposer text not null,
  proposer_kind text not null check (proposer_kind = 'official'),
  proposer_name text not null,
  behalf text,
  proposed_at timestamptz(3) not null,
  confirmer text,
  confirmer_name text,
  confirmed_at timestamptz(3),
  opinion text,
  constraint two_people check (state not in ('confirmed', 'refused')
    or (confirmer is not null and confirmer <> proposer and behalf is distinct from 'official/' || confirmer)),
  check (verdict <> 'same' or survivor is not null)
);
create unique index decision_waits on matching.decision (pair) where state = 'proposed';
create index decision_pair on matching.decision (pair, proposed_at);

create table matching.answer (
  pair uuid not null references matching.pair,
  at timestamptz(3) not null,
  actor text not null,
  actor_name text not null,
  organ text not null,
  answer text not null
);
create index answer_pair on matching.answer (pair, at);

-- A walk over a division or a loaded batch that proposes pairs; it goes on after the record at its cursor.
create table matching.sweep (
  id uuid primary key,
  register text not null,
  division text,
  batch uuid,
  cursor uuid,
  step int not null default 0,
  walked int not null default 0,
  proposed int not null default 0,
  state text not null check (state in ('running', 'done', 'stopped')),
  started_by text not null,
  started_name text not null,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  check (num_nonnulls(division, batch) = 1)
);
create unique index sweep_once on matching.sweep (register, coalesce(division, batch::text)) where state = 'running';
