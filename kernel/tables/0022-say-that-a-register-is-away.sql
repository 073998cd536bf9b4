-- While a base register does not answer (upkeep, a broken line), whoever needs it is told so at its door and goes on without it.
create table kernel.base_outage (
  id uuid primary key,
  register text not null,
  since timestamptz(3) not null,
  expected timestamptz(3),                   -- when it is thought to be back; null: nobody knows
  why text not null,
  said_by text not null,
  ended_at timestamptz(3),
  ended_by text
);
-- A register is away once at a time.
create unique index base_outage_running on kernel.base_outage (register) where ended_at is null;
