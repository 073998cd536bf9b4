-- Subscriptions to changes of the base registers, the places up to which they were handed over, and the lists they follow.

create table feeds.subscription (
  id uuid primary key,
  register text not null,
  organ text not null,
  matter text not null,
  purpose text not null,
  follows text not null check (follows in ('reach', 'list')),
  begun_at timestamptz(3) not null,
  begun_by text not null,
  begun_name text not null,
  ended_at timestamptz(3),
  taken_at timestamptz(3),
  acknowledged int not null default 0
);
create index subscription_organ on feeds.subscription (organ, begun_at);

-- A cursor is the number of a batch. Its place moves on only over what is of no concern to the subscriber.
create table feeds.batch (
  subscription uuid not null references feeds.subscription,
  number int not null,
  xact xid8 not null,
  record uuid not null,
  seq int not null,
  changes int not null,
  handed_at timestamptz(3) not null,
  primary key (subscription, number)
);

create table feeds.followed (
  subscription uuid not null references feeds.subscription,
  number text not null,
  primary key (subscription, number)
);
