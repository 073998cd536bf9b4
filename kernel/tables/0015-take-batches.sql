-- Batches for the base registers: a file that a source organ uploaded, or rows that its system sends. A batch runs in steps;
-- what a step brought in and how far the batch has come are committed together, so that no row is lost or entered twice.

create table kernel.intake_batch (
  id uuid primary key,
  register text not null,
  kind text not null,                        -- the life event that each row records
  state text not null check (state in ('awaiting', 'checking', 'checked', 'running', 'paused', 'receiving', 'done', 'cancelled', 'unreadable')),
  asked text check (asked in ('pause', 'cancel')),
  organ text not null,
  actor_kind text not null,
  actor text not null,
  actor_name text not null,
  post text,
  policy text not null,
  opened_at timestamptz(3) not null,
  sender text,                               -- a system (client of the exchange) and the number that it gave the batch
  sender_batch text,
  file_name text,
  media text,
  size bigint,
  sm3 text,
  effective text,                            -- the day from which a row counts that names none
  evidence text,
  simulated boolean not null default false,
  headings text[],                           -- as they stand in the file
  unended boolean not null default false,    -- its last line has no end
  grounds jsonb not null default '[]',       -- why it cannot be read at all
  tried jsonb,                               -- what the dry run found
  pass text not null default 'trial' check (pass in ('trial', 'run')),
  rows_read int not null default 0,
  rows_in int not null default 0,
  rows_refused int not null default 0,
  at_row int not null default 0,             -- the last row of the file that was read
  at_byte bigint not null default 0,
  bytes bigint,                              -- of the rows as they are read
  chain text not null default '',            -- running digest of what went in
  worked_ms bigint not null default 0,
  began_at timestamptz(3),
  ended_at timestamptz(3),
  runner text,                               -- who works on it, until when nobody else does
  leased_until timestamptz,
  unique (sender, sender_batch)
);
create index intake_batch_organ on kernel.intake_batch (organ, opened_at desc);
create index intake_batch_work on kernel.intake_batch (opened_at) where state in ('checking', 'running');

-- Rows that did not go in, with their cells as they came and every reason.
create table kernel.intake_refused (
  batch uuid not null references kernel.intake_batch,
  pass text not null,
  "row" int not null,
  cells jsonb not null,
  reasons jsonb not null,
  primary key (batch, pass, "row")
);

-- What a system was answered to a part of its batch; the same part again is answered the same.
create table kernel.intake_part (
  batch uuid not null references kernel.intake_batch,
  first_row int not null,
  last_row int not null,
  digest text not null,
  answer jsonb not null,
  at timestamptz(3) not null,
  primary key (batch, first_row)
);
